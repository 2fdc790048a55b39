package org.zeren.api.naive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.schema.GraphQLFieldDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.zeren.api.naive.BothSides.Outcome;
import org.zeren.api.naive.Comparison.Place;
import org.zeren.api.naive.Operation.Variable;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.PlanStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A walk over all pages sees each row once, in whatever order and from either end.
 */
@OnEveryNeo4j
class PageWalksTests {

	private static final String OPERATION = """
			query(%s $first: Int, $after: String, $last: Int, $before: String) {
			  rows: %s(orderBy: %s, first: $first, after: $after, last: $last, before: $before) {
			    nodes { id }
			    pageInfo { hasNextPage opaque_start: startCursor hasPreviousPage opaque_end: endCursor }
			  }
			}""";

	private final Dice dice = new Dice(RandomOperationsTests.SEED);

	private Written written;

	@BeforeEach
	void write(PlanStore store, RunningZeren zeren) {
		this.written = Written.to(store, zeren, RandomOperationsTests.SEED);
	}

	@Test
	void theLastPageOfAWalkEndsWhatTheFirstBegan() {
		InputWriter input = new InputWriter(this.dice, new KnownValues(this.written.graph(), this.dice),
				new Coverage(this.written.schema()));
		this.written.schema()
			.getQueryType()
			.getFieldDefinitions()
			.stream()
			.filter((list) -> list.getArgument("before") != null && list.getArgument("orderBy") != null)
			.forEach((list) -> walk(answered(list, input)));
	}

	/** An order of more keys than the API takes is refused: another one is drawn. */
	private Operation answered(GraphQLFieldDefinition list, InputWriter input) {
		for (int i = 0; i < 50; i++) {
			Operation operation = operation(list, input);
			Outcome outcome = ask(operation, operation.given(this.dice), "first", 1, Map.of());
			if (((Map<?, ?>) outcome.data()).get("rows") != null) {
				return operation;
			}
		}
		throw new AssertionError("no order of " + list.getName() + " was answered in 50 tries");
	}

	private static Operation operation(GraphQLFieldDefinition list, InputWriter input) {
		String order = input.argument("orderBy", list.getArgument("orderBy").getType());
		List<Variable> variables = input.variables();
		String declared = variables.stream()
			.map((variable) -> variable.declaration() + ",")
			.collect(Collectors.joining(" "));
		return new Operation(OPERATION.formatted(declared, list.getName(), order), variables);
	}

	private void walk(Operation operation) {
		Map<String, Object> given = operation.given(this.dice);
		List<Object> whole = new ArrayList<>();
		pages(operation, given, "first", "after", 1, 100).forEach(whole::addAll);
		List<Object> forwards = new ArrayList<>();
		pages(operation, given, "first", "after", 1, this.dice.between(3, 9)).forEach(forwards::addAll);
		assertThat(forwards).as(operation.text()).isEqualTo(whole);
		List<Object> backwards = new ArrayList<>();
		pages(operation, given, "last", "before", 0, this.dice.between(3, 9))
			.forEach((page) -> backwards.addAll(0, page));
		assertThat(backwards).as(operation.text()).isEqualTo(whole);
	}

	/**
	 * The rows of each page until there are none, each page from an end of the one
	 * before.
	 */
	private List<List<Object>> pages(Operation operation, Map<String, Object> given, String size, String cursor,
			int end, int rows) {
		List<List<Object>> pages = new ArrayList<>();
		Outcome page = ask(operation, given, size, rows, Map.of());
		while (!page.places().isEmpty()) {
			pages.add(ids(page));
			page = ask(operation, given, size, rows, Map.of(cursor, page.places().get(end)));
		}
		return pages;
	}

	private Outcome ask(Operation operation, Map<String, Object> given, String size, int rows,
			Map<String, Place> from) {
		Map<String, Object> variables = new LinkedHashMap<>(given);
		variables.put(size, rows);
		Outcome outcome = this.written.both().ask(operation.text(), variables, List.copyOf(from.entrySet()), false);
		assertThat(outcome.difference()).as("seed %s:\n%s", RandomOperationsTests.SEED, operation.text()).isEmpty();
		return outcome;
	}

	@SuppressWarnings("unchecked")
	private static List<Object> ids(Outcome page) {
		Map<String, Map<String, List<Map<String, Object>>>> data = (Map<String, Map<String, List<Map<String, Object>>>>) page
			.data();
		return data.get("rows").get("nodes").stream().map((row) -> row.get("id")).toList();
	}

}
