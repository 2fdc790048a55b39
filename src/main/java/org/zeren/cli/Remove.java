package org.zeren.cli;

import java.util.List;
import java.util.function.Function;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.zeren.audit.Audited;
import org.zeren.cli.console.CommandFailure;
import org.zeren.cli.console.Console;
import org.zeren.cli.option.BuildVersion;
import org.zeren.cli.option.GraphCommand;
import org.zeren.graph.write.NamedPlan;
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
final class Remove extends GraphCommand<Writing> {

	@Parameters(paramLabel = "PLAN", description = "Its id, its title, or the name of the file that it was read from.")
	private String plan = "";

	/**
	 * @param graph opens the graph with the settings it is given
	 */
	Remove(Console console, Function<List<String>, Writing> graph) {
		super(console, graph);
	}

	@Override
	public Integer call() {
		try (Writing graph = graph().get()) {
			StoredPlan found = NamedPlan.among(graph.plans(), this.plan,
					(message) -> new CommandFailure(message, null));
			graph.remove(found.id());
			console().err().println(found.title() + " (" + found.id() + "), removed");
			List<Audited> audited = graph.audit(List.of());
			if (!audited.isEmpty()) {
				console().err().println(Audited.summary(audited));
			}
			return 0;
		}
	}

}
