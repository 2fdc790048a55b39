package org.zeren.api.naive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.zeren.api.naive.BothSides.Outcome;
import org.zeren.api.naive.Comparison.Place;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.PlanStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the schema allows to be asked is answered as the records mean it, with one
 * statement a root field. {@code -Dzeren.random=10000} asks ten thousand operations, each
 * with several sets of variables; {@code -Dzeren.random.seed=8} asks others.
 */
@OnEveryNeo4j
class RandomOperationsTests {

	private static final int OPERATIONS = Integer.getInteger("zeren.random", 450);

	/** So many operations ask for nearly all that there is. */
	private static final int MANY = 10_000;

	/** One part in so many may be too rare for them. */
	private static final int RARE = 100;

	static final long SEED = Long.getLong("zeren.random.seed", 7L);

	private final Dice dice = new Dice(SEED);

	private Written written;

	@BeforeEach
	void write(PlanStore store, RunningZeren zeren) {
		this.written = Written.to(store, zeren, SEED);
	}

	@Test
	void everyOperationIsAnsweredAsTheRecordsMeanIt() {
		Coverage coverage = new Coverage(this.written.schema());
		OperationWriter writer = new OperationWriter(this.written.schema(), this.dice,
				new KnownValues(this.written.graph(), this.dice), coverage);
		int refused = 0;
		for (int i = 1; i <= OPERATIONS;) {
			if (isRefused(i, writer.next())) {
				refused++;
			}
			else {
				i++;
			}
		}
		System.out.printf("%d operations of seed %d agree; %d more were beyond the limits%n", OPERATIONS, SEED,
				refused);
		assertThat(refused).isLessThan(OPERATIONS / 5);
		assertThat(writer.reached()).isEqualTo(OperationWriter.DEEPEST);
		assertCovered(coverage);
	}

	/**
	 * A few hundred operations ask for most of what there is, ten thousand for all but
	 * what is rare: counts of entries, and values that only answers have.
	 */
	private void assertCovered(Coverage coverage) {
		if (OPERATIONS < MANY) {
			assertThat(coverage.unused().size()).isLessThan(coverage.size() / 4);
		}
		else {
			assertThat(coverage.unused()).as("fields, arguments, conditions and enum values never asked for")
				.hasSizeLessThan(coverage.size() / RARE);
			assertThat(this.written.naive().valued()).as("fields that had a value").containsAll(coverage.fields());
		}
	}

	/** Asks an operation with several sets of variables. */
	private boolean isRefused(int number, Operation operation) {
		int sets = this.dice.oneIn(6) ? this.dice.between(3, 4) : 2;
		for (int i = 0; i < sets; i++) {
			Map<String, Object> variables = operation.given(this.dice);
			Outcome outcome = this.written.both().ask(operation.text(), variables, List.of(), this.dice.oneIn(10));
			check(number, operation, outcome);
			if (outcome.refused()) {
				return true;
			}
			if (this.dice.oneIn(3)) {
				goOn(number, operation, variables, outcome.places());
			}
		}
		return false;
	}

	/** Asks it once more, from places in the pages of its answer. */
	private void goOn(int number, Operation operation, Map<String, Object> variables, List<Place> places) {
		Map<String, Place> from = new LinkedHashMap<>();
		for (Place place : this.dice.some(places, 3)) {
			operation.cursors(place.connection())
				.stream()
				.filter((cursor) -> !this.dice.oneIn(3))
				.forEach((cursor) -> from.put(cursor, place));
		}
		if (!from.isEmpty()) {
			check(number, operation,
					this.written.both().ask(operation.text(), variables, List.copyOf(from.entrySet()), false));
		}
	}

	private static void check(int number, Operation operation, Outcome outcome) {
		assertThat(outcome.difference())
			.as("operation %s of seed %s (-Dzeren.random.seed=%s):\n%s", number, SEED, SEED, operation.text())
			.isEmpty();
	}

}
