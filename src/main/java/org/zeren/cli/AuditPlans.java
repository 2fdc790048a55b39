package org.zeren.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.zeren.audit.Audited;
import org.zeren.cli.console.CommandFailure;
import org.zeren.cli.console.Console;
import org.zeren.cli.option.BuildVersion;
import org.zeren.cli.option.GraphCommand;
import org.zeren.graph.model.Model;
import org.zeren.graph.write.NamedPlan;
import org.zeren.graph.write.StoredPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code audit}: computes the findings of plans in the database that {@code serve} uses.
 */
@Command(name = "audit",
		description = "Compute what is wrong in the plans of the database that serve uses: of those named, or of all.",
		footerHeading = "%nExamples:%n",
		footer = { "  zeren audit", "  zeren audit 东湖区“十四五”环境保护规划",
				"  zeren audit --zeren.audit.folder=my-rules   (with rules of one's own beside Zeren's)" },
		mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
final class AuditPlans extends GraphCommand<Writing> {

	@Parameters(arity = "0..*", paramLabel = "PLAN",
			description = "A plan's id, its title, or the name of the file that it was read from.")
	private List<String> plans = List.of();

	/**
	 * @param graph opens the graph with the settings it is given
	 */
	AuditPlans(Console console, Function<List<String>, Writing> graph) {
		super(console, graph);
	}

	@Override
	public Integer call() {
		try (Writing graph = graph().get()) {
			List<StoredPlan> stored = graph.plans();
			List<StoredPlan> asked = this.plans.isEmpty() ? stored
					: this.plans.stream()
						.map((name) -> NamedPlan.among(stored, name, (message) -> new CommandFailure(message, null)))
						.distinct()
						.toList();
			Map<String, String> titles = stored.stream()
				.collect(Collectors.toMap((plan) -> Model.PLAN.id(plan.id()), StoredPlan::title));
			List<Audited> audited = graph.audit(asked.stream().map(StoredPlan::id).toList());
			audited.forEach((plan) -> print(titles.getOrDefault(plan.planId(), plan.planId()), plan));
			console().err().println(Audited.summary(audited));
			return 0;
		}
	}

	/**
	 * A line a plan, and below it a line a kind, for people and for cut and sort alike.
	 */
	private void print(String title, Audited plan) {
		console().out()
			.printf("%s\t%d findings, %d new, %d superseded%n", title, plan.findings(), plan.fresh(),
					plan.superseded());
		new TreeMap<>(plan.byKind()).forEach((kind, count) -> console().out().printf("%7d  %s%n", count, kind));
	}

}
