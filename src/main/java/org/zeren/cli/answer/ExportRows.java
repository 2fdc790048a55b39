package org.zeren.cli.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.zeren.cli.backup.Backups;
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
 * {@code export}: a table of the database that {@code serve} uses, as a file.
 */
@Command(name = "export",
		description = "Write a table of the database that serve uses: findings, targets with their owners, duties, project-duties, progress, "
				+ "what people added (rulings, assignments, observations), or two plans side by side (comparison).",
		footerHeading = "%nExamples:%n",
		footer = { "  zeren export targets -o targets.xlsx",
				"  zeren export findings 东湖区“十四五”环境保护规划 --where severity=HIGH --where state=OPEN -o findings.csv",
				"  zeren export duties --where role=LEAD --where sector=水利 --format json",
				"  zeren export comparison --left city.txt --right district.txt -o comparison.xlsx",
				"  zeren export findings --uri bolt://localhost:7687 -o findings.xlsx   (while a server runs)",
				"  zeren export --all backup-2026-03-05   (records, texts and the ledger as files)" },
		mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
public final class ExportRows extends GraphCommand<HandingOut> {

	@Parameters(index = "0", arity = "0..1", paramLabel = "TABLE",
			description = "findings, targets, duties, project-duties, progress, rulings, assignments, observations or comparison.")
	private String table = "";

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "PLAN",
			description = "A plan's id, its title, or the name of the file that it was read from; none for all plans.")
	private List<String> plans = List.of();

	@Option(names = "--all", paramLabel = "DIR",
			description = "Instead of a table, all that is needed to make the same graph again: records, texts and the ledger, as a folder that is not there yet. import takes it back.")
	private @Nullable Path all;

	@Option(names = "--where", paramLabel = "NAME=VALUE",
			description = "Only rows with this value: region, kind, severity, state, role, agency, sector, indicator, owner, binding, lastVerdict, year, stage, "
					+ "as the table has them. The same name again: one of the values. filter={…} takes a filter of GraphQL.")
	private List<String> where = List.of();

	@Option(names = "--left", paramLabel = "PLAN",
			description = "For comparison: the upper, older or first plan, by id, title or file.")
	private @Nullable String left;

	@Option(names = "--right", paramLabel = "PLAN", description = "For comparison: the lower, newer or second plan.")
	private @Nullable String right;

	@Option(names = "--format", paramLabel = "FORMAT",
			description = "csv, xlsx or json; without it what the file's name ends with, else csv.")
	private @Nullable TableFormat format;

	@Option(names = "--lang", paramLabel = "LANG", defaultValue = "zh",
			description = "The language of the headings: zh (the default) or en.")
	private Language language = Language.ZH;

	@Option(names = { "-o", "--out" }, paramLabel = "FILE", description = "The file; without it the standard output.")
	private @Nullable Path out;

	private final Function<List<String>, Backups> backups;

	/**
	 * @param console where it speaks
	 * @param graph opens the graph with the settings it is given
	 * @param backups opens it to write all of it
	 */
	public ExportRows(Console console, Function<List<String>, HandingOut> graph,
			Function<List<String>, Backups> backups) {
		super(console, graph);
		this.backups = backups;
	}

	@Override
	public Integer call() {
		Path folder = this.all;
		if (folder != null) {
			return whole(folder);
		}
		if (this.table.isEmpty()) {
			throw wrongUse(
					"name a table (findings, targets, duties, project-duties, progress), or --all DIR for everything");
		}
		TableFormat format = format();
		ExportOrder order = new ExportOrder(this.table, choices(), format, this.language);
		if (format == TableFormat.XLSX && this.out == null && console().terminal()) {
			throw wrongUse("a workbook is nothing to read here; name a file: -o FILE");
		}
		try (HandingOut graph = graph().get()) {
			Export.Begun begun = graph.export().begin(order);
			new OutFile(console(), this.out).write((stream) -> begun.writeTo(stream) + " rows");
			return 0;
		}
		catch (ExportRefusal ex) {
			throw new CommandFailure(String.valueOf(ex.getMessage()), ex);
		}
	}

	private int whole(Path folder) {
		if (!this.table.isEmpty() || !this.plans.isEmpty() || !this.where.isEmpty() || this.format != null
				|| this.out != null) {
			throw wrongUse("--all " + folder + " writes everything; leave out the table and its options");
		}
		try (Backups graph = opened(this.backups).get()) {
			console().err().println(folder + ": " + graph.write(folder));
			return 0;
		}
	}

	private TableFormat format() {
		TableFormat given = this.format;
		if (given != null) {
			return given;
		}
		String name = String.valueOf(this.out);
		return TableFormat.ofEnding(name.substring(name.lastIndexOf('.') + 1)).orElse(TableFormat.CSV);
	}

	private Map<String, List<String>> choices() {
		Map<String, List<String>> choices = new LinkedHashMap<>();
		if (!this.plans.isEmpty()) {
			choices.put("plan", new ArrayList<>(this.plans));
		}
		if (this.left != null) {
			choices.put("left", new ArrayList<>(List.of(this.left)));
		}
		if (this.right != null) {
			choices.put("right", new ArrayList<>(List.of(this.right)));
		}
		for (String each : this.where) {
			int sign = each.indexOf('=');
			if (sign < 1) {
				throw wrongUse("--where " + each + " is no NAME=VALUE, such as severity=HIGH");
			}
			choices.computeIfAbsent(each.substring(0, sign), (name) -> new ArrayList<>()).add(each.substring(sign + 1));
		}
		return choices;
	}

}
