package org.zeren.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.zeren.benchmark.load.Times;

/**
 * The results for people to read, with what issue 4 asks beside them.
 */
final class Report {

	private static final String BY_HAND = "Cypher";

	private static final String API = "GraphQL over HTTP";

	private static final Set<String> UNDER_A_MILLISECOND = Set.of("chain", "count");

	private final Results results;

	private final StringBuilder text = new StringBuilder();

	Report(Results results) {
		this.results = results;
	}

	String markdown() {
		Settings settings = this.results.settings();
		line("# Benchmark: %d plans", settings.plans());
		line("");
		line("%s, %s. Database %s. Heap: API %s%s; page cache %d MB. Each party warmed up for %.1f s and measured for %.1f s in %d turns.",
				this.results.when(), this.results.machine(),
				settings.inside() ? "inside the API's process" : "in a process beside the API", settings.apiHeap(),
				settings.inside() ? "" : ", database " + settings.databaseHeap(), settings.pageCache().toMegabytes(),
				settings.warmUp().toMillis() / 1000.0, settings.measured().toMillis() / 1000.0, Settings.ROUNDS);
		writing();
		settings.threads().forEach(this::times);
		sizes();
		costs();
		memory();
		differences();
		statements();
		return this.text.toString();
	}

	private void writing() {
		line("");
		line("## Writing");
		line("");
		Writing writing = this.results.writing();
		if (writing == null) {
			line("The graph was there; how it was written is not known. Size on disk: %d MB.",
					this.results.bytesOnDisk() >> 20);
			return;
		}
		line("%d plans in %.0f s: %.1f plans/s. %s Size on disk: %d MB.", writing.plans(), writing.seconds(),
				writing.perSecond(), bar(writing.perSecond() >= 20, "20 plans/s"), this.results.bytesOnDisk() >> 20);
		line("");
		line("| plans | plans/s | writer's heap: live (used) | database's heap: live (used) |");
		line("|--:|--:|--:|--:|");
		writing.samples()
			.forEach((sample) -> line("| %d | %.1f | %d (%d) MB | %d (%d) MB |", sample.plans(), sample.perSecond(),
					sample.writer().live(), sample.writer().used(), sample.database().live(),
					sample.database().used()));
	}

	private void times(int threads) {
		line("");
		line("## %s", (threads == 1) ? "One question at a time" : threads + " questions at a time");
		line("");
		line("| workload | party | answers/s | p50 ms | p95 ms | p99 ms | processor ms | answers/s to Cypher | p50 to Cypher | bar |");
		line("|---|---|--:|--:|--:|--:|--:|--:|--:|---|");
		for (Measurement each : this.results.large()) {
			Map<String, Times> parties = each.times().get(threads);
			Times expert = parties.get(BY_HAND);
			parties.forEach((party, times) -> line("| %s | %s | %.0f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %s |",
					each.workload(), party, times.perSecond(), times.p50(), times.p95(), times.p99(), times.processor(),
					times.perSecond() / expert.perSecond(), times.p50() / expert.p50(),
					party.equals(API) ? verdict(each.workload(), threads, times, expert) : ""));
		}
	}

	private static String verdict(String workload, int threads, Times times, Times expert) {
		if (threads == 1) {
			double most = Math.max(expert.p50() * 1.5, expert.p50() + 1.5);
			return bar(times.p50() <= most, "p50 at most %.2f ms".formatted(most));
		}
		double least = UNDER_A_MILLISECOND.contains(workload) ? 0.35 : 0.5;
		return bar(times.perSecond() / expert.perSecond() >= least, "answers/s at least " + least);
	}

	private void sizes() {
		line("");
		line("## %d plans and %d plans", this.results.settings().smallPlans(), this.results.settings().plans());
		line("");
		line("| workload | questions at a time | party | p50 ms, small | p50 ms, large | p99 ms, small | p99 ms, large | p99 large to small |");
		line("|---|--:|---|--:|--:|--:|--:|--:|");
		for (Measurement small : this.results.small()) {
			Measurement large = this.results.large()
				.stream()
				.filter((each) -> each.workload().equals(small.workload()))
				.findFirst()
				.orElseThrow();
			small.times().forEach((threads, parties) -> parties.forEach((party, before) -> {
				Times after = large.times().get(threads).get(party);
				line("| %s | %d | %s | %.2f | %.2f | %.2f | %.2f | %.2f |", small.workload(), threads, party,
						before.p50(), after.p50(), before.p99(), after.p99(), after.p99() / before.p99());
			}));
		}
	}

	private void costs() {
		line("");
		line("## PROFILE");
		line("");
		line("Db hits in the mean of 20 parameters. No label scan, no Cartesian product, at most 1.5 times the hits.");
		line("");
		line("| workload | statements | db hits | by hand | ratio | forbidden operators | bar |");
		line("|---|--:|--:|--:|--:|---|---|");
		for (Measurement each : this.results.large()) {
			List<String> forbidden = each.generated().forbidden();
			line("| %s | %d | %.0f | %.0f | %.2f | %s | %s |", each.workload(), each.statements(),
					each.generated().hits(), each.handWritten().hits(), each.hitRatio(), String.join(", ", forbidden),
					bar(forbidden.isEmpty() && each.hitRatio() <= 1.5, "1.5"));
		}
	}

	private void memory() {
		line("");
		line("## Memory");
		line("");
		line("The API's process behind the load: %d MB of heap live, %d MB used, %d MB allowed.",
				this.results.apiMemory().live(), this.results.apiMemory().used(), this.results.apiMemory().most());
	}

	private void differences() {
		line("");
		line("## Equal work");
		line("");
		List<String> differences = new ArrayList<>();
		this.results.large().forEach((each) -> differences.addAll(each.differences()));
		line(differences.isEmpty() ? "API and hand-written Cypher gave the same answers to the same questions."
				: "**Answers differ:**");
		differences.forEach((difference) -> line("%n```%n%s%n```", difference));
	}

	private void statements() {
		line("");
		line("## Statements");
		for (Measurement each : this.results.large()) {
			line("");
			line("### %s", each.workload());
			line("%n```cypher%n%s%n```", each.cypher());
			line("%nGenerated: %s.", operators(each.generated().operators()));
			line("%nBy hand: %s.", operators(each.handWritten().operators()));
		}
	}

	private static String operators(List<String> operators) {
		return operators.stream().collect(Collectors.joining(", "));
	}

	private static String bar(boolean held, String bar) {
		return (held ? "✔ " : "✘ ") + bar;
	}

	private void line(String format, Object... values) {
		this.text.append(format.formatted(values)).append('\n');
	}

}
