package org.zeren.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.zeren.audit.Audited;
import org.zeren.backup.Backup;
import org.zeren.cli.backup.Backups;
import org.zeren.cli.console.Console;
import org.zeren.cli.console.FileByFile;
import org.zeren.cli.console.FileFailure;
import org.zeren.cli.file.CorrectionsFile;
import org.zeren.cli.file.Once;
import org.zeren.cli.file.PlanFiles;
import org.zeren.cli.file.Reading;
import org.zeren.cli.option.BuildVersion;
import org.zeren.cli.option.GraphCommand;
import org.zeren.extract.Extraction;

/**
 * {@code import}: documents and records into the database that {@code serve} uses.
 */
@Command(name = "import",
		description = "Read documents and records (*.yaml), or a backup, into the database that serve uses.",
		footerHeading = "%nExamples:%n",
		footer = { "  zeren import plans/*.txt",
				"  zeren import --uri bolt://localhost:7687 plan.yaml   (while a server runs)",
				"  zeren import backup-2026-03-05   (a folder that zeren export --all wrote)" },
		mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
final class Import extends GraphCommand<Writing> {

	private final Reading reading;

	private final Function<List<String>, Backups> backups;

	@Parameters(arity = "1..*", paramLabel = "FILE",
			description = "A document (text, Markdown, HTML, DOCX, PDF) or a record (*.yaml); or the folder of a backup, alone.")
	private List<String> files = List.of();

	@Option(names = "--again", description = "Write plans again that are there already, "
			+ "which mends a graph that somebody changed by hand.")
	private boolean again;

	/**
	 * @param graph opens the graph with the settings it is given
	 * @param backups opens it to take back a backup
	 */
	Import(Console console, Reading reading, Function<List<String>, Writing> graph,
			Function<List<String>, Backups> backups) {
		super(console, graph);
		this.backups = backups;
		this.reading = reading;
	}

	@Override
	public Integer call() {
		if (this.files.stream().anyMatch(Import::isBackup)) {
			return restored();
		}
		Once once = new Once();
		try (OpenedLate graph = new OpenedLate(graph())) {
			int status = new FileByFile(console()).each(this.files, (file) -> {
				if (CorrectionsFile.is(file)) {
					return "corrections, which are applied when their document is read";
				}
				List<String> done = new ArrayList<>();
				for (Extraction content : plans(file)) {
					once.check(content.record().id(), file, "holds the same plan");
					done.add(content.record().title()
							+ (written(graph, file, content) ? ", written" : ", was there already"));
					done.addAll(graph.misfits(content.record().id()));
				}
				return String.join("; ", done);
			});
			List<Audited> audited = graph.audit(List.of());
			if (!audited.isEmpty()) {
				console().err().println(Audited.summary(audited));
			}
			return status;
		}
	}

	private static boolean isBackup(String file) {
		try {
			return Backup.is(Path.of(file));
		}
		catch (InvalidPathException ex) {
			return false;
		}
	}

	private int restored() {
		if (this.files.size() > 1) {
			throw wrongUse("a backup is taken back alone; import other files before or after it");
		}
		String folder = this.files.get(0);
		try (Backups graph = opened(this.backups).get()) {
			console().err().println(folder + ": " + graph.restore(Path.of(folder)));
			return 0;
		}
	}

	private boolean written(Writing graph, Path file, Extraction content) {
		try {
			if (this.again) {
				graph.rewrite(content);
				return true;
			}
			return graph.write(content);
		}
		catch (IllegalArgumentException ex) {
			throw new FileFailure(file, "contradicts itself: " + ex.getMessage());
		}
	}

	private List<Extraction> plans(Path file) {
		List<Extraction> plans = new ArrayList<>(this.reading.read(file));
		for (int i = 0; i < plans.size() && !PlanFiles.isRecord(file); i++) {
			plans.set(i, CorrectionsFile.beside(PlanFiles.ofPlan(file, i)).apply(plans.get(i)));
		}
		return plans;
	}

}
