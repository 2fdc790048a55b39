package org.zeren.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import org.zeren.cli.console.Console;

/**
 * A command that works on a graph: that of the embedded database in its usual folder
 * unless its options say another.
 *
 * @param <G> the graph as the command sees it
 */
public abstract class GraphCommand<G> implements Callable<Integer> {

	private static final Pattern SERVER = Pattern.compile("(?:bolt|neo4j)(?:\\+s|\\+ssc)?://[^/]+.*");

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
	private List<String> others = new ArrayList<>();

	private final Console console;

	private final Function<List<String>, G> graph;

	/**
	 * @param console where the command speaks
	 * @param graph opens the graph with the settings it is given
	 */
	protected GraphCommand(Console console, Function<List<String>, G> graph) {
		this.console = console;
		this.graph = graph;
	}

	/**
	 * {@return where the command speaks}
	 */
	protected final Console console() {
		return this.console;
	}

	/**
	 * {@return a wrong use of the command}
	 * @param message one line that names what was given
	 */
	protected final ParameterException wrongUse(String message) {
		return new ParameterException(this.command.commandLine(), message);
	}

	/**
	 * {@return what opens the graph that the options say}
	 * @throws ParameterException if an address is none, or an argument no setting
	 */
	protected final Supplier<G> graph() {
		return opened(this.graph);
	}

	/**
	 * {@return what opens the graph that the options say in another way}
	 * @param graph opens it with the settings it is given
	 * @throws ParameterException if an address is none, or an argument no setting
	 */
	protected final <O> Supplier<O> opened(Function<List<String>, O> graph) {
		List<String> settings = settings();
		return () -> graph.apply(settings);
	}

	/** The settings of the application that say it, and those that were given. */
	private List<String> settings() {
		List<String> settings = new ArrayList<>(SpringSettings.of(this.command, this.others));
		if (this.uri != null) {
			if (!SERVER.matcher(this.uri).matches()) {
				throw wrongUse("--uri " + this.uri + " is no address of a Neo4j server, such as bolt://localhost:7687");
			}
			settings.add("--spring.neo4j.uri=" + this.uri);
		}
		if (this.data != null) {
			settings.add("--zeren.database.folder=" + this.data);
		}
		return List.copyOf(settings);
	}

}
