package org.zeren.benchmark.siege;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.zeren.api.Captured;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Small questions are answered soon while others ask for as much as they may. The build
 * asks for a few seconds; {@code -Dsiege.clients=32 -Dsiege.seconds=60} asks longer, and
 * {@link SiegeOfACountry} does at the size of a country.
 */
@OnEveryNeo4j
class SiegeTests {

	private static final int CLIENTS = Integer.getInteger("siege.clients", 12);

	private static final int SECONDS = Integer.getInteger("siege.seconds", 4);

	/** A machine that builds is busy with other work; what hangs takes far longer. */
	private static final double MOST_MILLIS = Integer.getInteger("siege.p99", 6_000);

	@ParameterizedTest
	@FieldSource("org.zeren.benchmark.siege.Questions#HEAVY")
	void theHeaviestOperationsAreLegal(String operation) {
		assertThat(Captured.api().refusal(operation, Map.of())).doesNotContain("allowed", "Validation");
	}

	@Test
	void smallQuestionsAreAnsweredSoonBesideTheHeaviest(RunningZeren zeren, PlanStore store) {
		for (String city : "甲 乙 丙 丁".split(" ")) {
			store.write(PlanFixture.plan("plan-" + city, "云岭省", city + "市")
				.agency("市水利局", "水利")
				.row("T1", "优良天数比例", "%", 50.0, 90.0)
				.chapter("第一章")
				.measure("治理河道", (measure) -> measure.lead("市水利局").named("T1"))
				.build(), Map.of(), Origin.BUNDLED);
		}
		try (Siege siege = Siege.begin(zeren.url().resolve("/graphql"), CLIENTS)) {
			Siege.Outcome outcome = siege.watch(Duration.ofSeconds(SECONDS));
			System.out.println(outcome);
			assertThat(outcome.refused()).isEmpty();
			assertThat(outcome.asked()).isPositive();
			assertThat(outcome.p99()).isLessThan(MOST_MILLIS);
			assertThat(outcome.heavy().keySet()).isSubsetOf("200", "503");
		}
	}

}
