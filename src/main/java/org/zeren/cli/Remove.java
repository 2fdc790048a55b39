package org.zeren.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import org.zeren.cli.console.Console;
import org.zeren.graph.write.StoredPlan;

/**
 * {@code remove}: a plan out of the database that {@code serve} uses, with what only it
 * named.
 */
@Command(name = "remove",
		description = "Take a plan out of the database that serve uses, with what only it named. "
				+ "A plan that comes with Zeren stays out until it is imported.",
		footerHeading = "%nExamples:%n",
		footer = { "  zeren remove 东湖区“十四五”环境保护规划",
				"  zeren remove --uri bolt://localhost:7687 plan.txt   (while a server runs)" },
		mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
final class Remove implements Callable<Integer> {

	private final Console console;

	private final Function<List<String>, Writing> graph;

	@Parameters(paramLabel = "PLAN", description = "Its id, its title, or the name of the file that it was read from.")
	private String plan = "";

	@Mixin
	private WhichGraph which = new WhichGraph();

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec command;

	@Unmatched
	private List<String> settings = new ArrayList<>();

	/**
	 * @param graph opens the graph with the settings it is given
	 */
	Remove(Console console, Function<List<String>, Writing> graph) {
		this.console = console;
		this.graph = graph;
	}

	@Override
	public Integer call() {
		try (Writing graph = this.graph.apply(this.which.settings(this.command, this.settings))) {
			StoredPlan found = NamedPlan.among(graph.plans(), this.plan);
			graph.remove(found.id());
			this.console.err().println(found.title() + " (" + found.id() + "), removed");
			return 0;
		}
	}

}
