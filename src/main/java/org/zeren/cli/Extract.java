package org.zeren.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.zeren.cli.console.Console;
import org.zeren.cli.console.FileByFile;
import org.zeren.cli.console.FileFailure;
import org.zeren.cli.file.CorrectionsFile;
import org.zeren.cli.file.Once;
import org.zeren.cli.file.PlanFiles;
import org.zeren.cli.file.Reading;
import org.zeren.cli.file.RecordFolder;
import org.zeren.cli.file.ReviewPrint;
import org.zeren.cli.option.BuildVersion;
import org.zeren.extract.Extraction;
import org.zeren.plan.PlanRecord;

/**
 * {@code extract}: from documents to records that a person reviews, without a database.
 */
@Command(name = "extract", description = "Read documents and write each one's record, a YAML file, without a database.",
		footerHeading = "%nExample:%n", footer = "  zeren extract plans/*.txt --out records",
		mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
final class Extract implements Callable<Integer> {

	private final Console console;

	private final Reading reading;

	private final Function<PlanRecord, String> yaml;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "A document: text, Markdown, HTML, DOCX or PDF.")
	private List<String> files = List.of();

	@Option(names = "--out", required = true, paramLabel = "DIR",
			description = "The folder for the records, made where it is missing.")
	@SuppressWarnings("NullAway.Init")
	private Path out;

	@Option(names = "--strict",
			description = "Exit with 1 if a record should be reviewed: extraction could not place something. The records are written all the same.")
	private boolean strict;

	@Option(names = "--review", paramLabel = "FORM", defaultValue = "text",
			description = "How to print what a person should look at: text (the default) or json, one object a line, for programs.")
	private ReviewPrint.Form form = ReviewPrint.Form.TEXT;

	private int remarks;

	Extract(Console console, Reading reading, Function<PlanRecord, String> yaml) {
		this.console = console;
		this.reading = reading;
		this.yaml = yaml;
	}

	@Override
	public Integer call() {
		RecordFolder folder = RecordFolder.open(this.out);
		Once once = new Once();
		int status = new FileByFile(this.console).each(this.files, (file) -> {
			if (PlanFiles.isRecord(file)) {
				throw new FileFailure(file, "is a record already; import reads it");
			}
			List<Extraction> plans = this.reading.read(file);
			List<String> done = new ArrayList<>();
			for (int i = 0; i < plans.size(); i++) {
				done.add(written(plans.get(i), file, PlanFiles.ofPlan(folder.place(file), i), folder, once));
			}
			return String.join("; ", done);
		});
		return (this.strict && this.remarks > 0) ? ExitCode.SOFTWARE : status;
	}

	private String written(Extraction read, Path file, Path place, RecordFolder folder, Once once) {
		Extraction content = CorrectionsFile.beside(place).apply(read);
		once.check(content.record().id(), file, "holds the same plan");
		once.check(place, file, "has a record of the same name");
		folder.write(place, this.yaml.apply(content.record()));
		this.remarks += content.remarks().size();
		ReviewPrint.of(content, file, place).print(this.console.out(), this.form);
		return place + ", " + content.remarks().size() + " to review";
	}

}
