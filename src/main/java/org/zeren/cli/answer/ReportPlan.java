package org.zeren.cli.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.zeren.cli.console.CommandFailure;
import org.zeren.cli.console.Console;
import org.zeren.cli.option.BuildVersion;
import org.zeren.cli.option.GraphCommand;
import org.zeren.document.Source;
import org.zeren.document.reading.SourceReader;
import org.zeren.document.reading.UnreadableDocumentException;
import org.zeren.export.Language;
import org.zeren.export.ask.ExportRefusal;
import org.zeren.report.Report;
import org.zeren.report.ReportFormat;

/**
 * {@code report}: what is known of one plan, for an auditor's file.
 */
@Command(name = "report",
		description = "Write a report of one plan of the database that serve uses: how it was read, what is wrong in it with "
				+ "criterion and quotes, who owns its binding targets.",
		footerHeading = "%nExamples:%n",
		footer = { "  zeren report 东湖区“十四五”环境保护规划 -o donghu.docx",
				"  zeren report donghu.txt --source plans/donghu.txt --lang en -o donghu.md" },
		mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
public final class ReportPlan extends GraphCommand<HandingOut> {

	@Parameters(paramLabel = "PLAN", description = "Its id, its title, or the name of the file that it was read from.")
	private String plan = "";

	@Option(names = "--source", paramLabel = "FILE",
			description = "The document itself, from which the report quotes; without it the texts of measures that the database has.")
	private @Nullable Path source;

	@Option(names = "--format", paramLabel = "FORMAT",
			description = "md or docx; without it what the file's name ends with, else md.")
	private @Nullable ReportFormat format;

	@Option(names = "--lang", paramLabel = "LANG", defaultValue = "zh",
			description = "The language of the report: zh (the default) or en. What the plan says stays Chinese.")
	private Language language = Language.ZH;

	@Option(names = { "-o", "--out" }, paramLabel = "FILE", description = "The file; without it the standard output.")
	private @Nullable Path out;

	/**
	 * @param console where it speaks
	 * @param graph opens the graph with the settings it is given
	 */
	public ReportPlan(Console console, Function<List<String>, HandingOut> graph) {
		super(console, graph);
	}

	@Override
	public Integer call() {
		ReportFormat format = format();
		if (format == ReportFormat.DOCX && this.out == null && console().terminal()) {
			throw wrongUse("a Word document is nothing to read here; name a file: -o FILE");
		}
		Source source = source();
		try (HandingOut graph = graph().get()) {
			Report report = graph.reports().of(this.plan, this.language, source);
			new OutFile(console(), this.out).write((stream) -> {
				format.write(report, stream);
				return report.title();
			});
			return 0;
		}
		catch (ExportRefusal ex) {
			throw new CommandFailure(String.valueOf(ex.getMessage()), ex);
		}
	}

	private ReportFormat format() {
		ReportFormat given = this.format;
		if (given != null) {
			return given;
		}
		String name = String.valueOf(this.out);
		return name.endsWith(".docx") ? ReportFormat.DOCX : ReportFormat.MD;
	}

	private @Nullable Source source() {
		try {
			return (this.source != null) ? new SourceReader().read(this.source) : null;
		}
		catch (UnreadableDocumentException ex) {
			throw new CommandFailure(String.valueOf(ex.getMessage()), ex);
		}
	}

}
