package org.zeren.cli.progress;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.zeren.cli.answer.HandingOut;
import org.zeren.cli.answer.OutFile;
import org.zeren.cli.console.CommandFailure;
import org.zeren.cli.console.Console;
import org.zeren.cli.option.BuildVersion;
import org.zeren.cli.option.GraphCommand;
import org.zeren.export.Export;
import org.zeren.export.ExportOrder;
import org.zeren.export.Language;
import org.zeren.export.ask.ExportRefusal;
import org.zeren.table.TableFormat;

/**
 * {@code progress form}: the table {@code progress-form} of the exports, for one plan.
 */
@Command(name = "form", description = "Write a form with the targets of a plan, to be filled with what was achieved.",
		mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
final class HandOutForm extends GraphCommand<HandingOut> {

	@Parameters(paramLabel = "PLAN", description = "Its id, its title, or the name of the file that it was read from.")
	private String plan = "";

	@Option(names = "--year", paramLabel = "YEAR", description = "Fill in the last day of this year.")
	private @Nullable String year;

	@Option(names = "--as-of", paramLabel = "DAY", description = "Fill in this day, YYYY-MM-DD.")
	private @Nullable String day;

	@Option(names = "--owner", paramLabel = "AGENCY",
			description = "Only targets that this agency owns; can be given again.")
	private List<String> owners = List.of();

	@Option(names = "--lang", paramLabel = "LANG", defaultValue = "zh",
			description = "The language of the headings: zh (the default) or en.")
	private Language language = Language.ZH;

	@Option(names = { "-o", "--out" }, required = true, paramLabel = "FILE", description = "The file: .xlsx or .csv.")
	@SuppressWarnings("NullAway.Init")
	private Path out;

	HandOutForm(Console console, Function<List<String>, HandingOut> graph) {
		super(console, graph);
	}

	@Override
	public Integer call() {
		String name = this.out.toString();
		TableFormat format = TableFormat.ofEnding(name.substring(name.lastIndexOf('.') + 1))
			.filter((each) -> each != TableFormat.JSON)
			.orElseThrow(
					() -> wrongUse("-o " + name + " is no form that people fill in; its name ends with .xlsx or .csv"));
		if (this.year != null && this.day != null) {
			throw wrongUse("--year and --as-of both say the day; give one");
		}
		Map<String, List<String>> choices = new LinkedHashMap<>(Map.of("plan", List.of(this.plan)));
		if (this.year != null) {
			choices.put("year", List.of(this.year));
		}
		if (this.day != null) {
			choices.put("asOf", List.of(this.day));
		}
		if (!this.owners.isEmpty()) {
			choices.put("owner", this.owners);
		}
		try (HandingOut graph = graph().get()) {
			Export.Begun begun = graph.export().begin(new ExportOrder("progress-form", choices, format, this.language));
			new OutFile(console(), this.out).write((stream) -> begun.writeTo(stream) + " targets");
			return 0;
		}
		catch (ExportRefusal ex) {
			throw new CommandFailure(String.valueOf(ex.getMessage()), ex);
		}
	}

}
