package org.zeren.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.Extraction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * {@code import}: documents and records into the database that {@code serve} uses.
 */
@Command(name = "import", description = "Read documents and records (*.yaml) into the database that serve uses.",
		footerHeading = "%nExamples:%n",
		footer = { "  zeren import plans/*.txt",
				"  zeren import --uri bolt://localhost:7687 qingzhou.yaml   (while a server runs)" },
		mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
final class Import implements Callable<Integer> {

	private static final Pattern SERVER = Pattern.compile("(?:bolt|neo4j)(?:\\+s|\\+ssc)?://[^/]+.*");

	private final Console console;

	private final Reading reading;

	private final Function<List<String>, Writing> graph;

	@Parameters(arity = "1..*", paramLabel = "FILE",
			description = "A document (text, Markdown, HTML, DOCX, PDF) or a record (*.yaml).")
	private List<String> files = List.of();

	@Option(names = "--uri", paramLabel = "URI",
			description = "The Neo4j server, as bolt://, neo4j:// or neo4j+s://. Short for --spring.neo4j.uri.")
	private @Nullable String uri;

	@Option(names = "--data", paramLabel = "DIR",
			description = "The folder of the embedded database. Short for --zeren.database.folder.")
	private @Nullable String data;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec command;

	@Unmatched
	private List<String> settings = new ArrayList<>();

	/**
	 * @param graph opens the graph with the settings it is given
	 */
	Import(Console console, Reading reading, Function<List<String>, Writing> graph) {
		this.console = console;
		this.reading = reading;
		this.graph = graph;
	}

	@Override
	public Integer call() {
		Once once = new Once();
		List<String> settings = settings();
		try (OpenedLate graph = new OpenedLate(() -> this.graph.apply(settings))) {
			return new FileByFile(this.console).each(this.files, (file) -> {
				if (CorrectionsFile.is(file)) {
					return "corrections, which are applied when their document is read";
				}
				Extraction content = content(file);
				once.check(content.record().id(), file, "holds the same plan");
				return content.record().title() + (written(graph, file, content) ? ", written" : ", was there already");
			});
		}
	}

	private static boolean written(Writing graph, Path file, Extraction content) {
		try {
			return graph.write(content);
		}
		catch (IllegalArgumentException ex) {
			throw new FileFailure(file, "contradicts itself: " + ex.getMessage());
		}
	}

	private Extraction content(Path file) {
		Extraction content = this.reading.read(file);
		return PlanFiles.isRecord(file) ? content : CorrectionsFile.beside(file).apply(content);
	}

	private List<String> settings() {
		List<String> settings = new ArrayList<>(SpringSettings.of(this.command, this.settings));
		if (this.uri != null) {
			if (!SERVER.matcher(this.uri).matches()) {
				throw new ParameterException(this.command.commandLine(),
						"--uri " + this.uri + " is no address of a Neo4j server, such as bolt://localhost:7687");
			}
			settings.add("--spring.neo4j.uri=" + this.uri);
		}
		if (this.data != null) {
			settings.add("--zeren.database.folder=" + this.data);
		}
		return List.copyOf(settings);
	}

}
