package org.zeren.api.naive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQL;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.graphql.execution.GraphQlSource;

import org.zeren.api.naive.BothSides.Outcome;
import org.zeren.api.naive.Comparison.Place;
import org.zeren.api.read.Neo4jReader;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the schema allows to be asked is answered as the records mean it, with one
 * statement a root field. {@code -Dzeren.random=10000} asks ten thousand operations, each
 * with several sets of variables.
 */
@OnEveryNeo4j
class RandomOperationsTests {

	private static final int OPERATIONS = Integer.getInteger("zeren.random", 300);

	private static final int MANY = 5_000;

	private static final long SEED = Long.getLong("zeren.random.seed", 7L);

	private final List<Import> imports = InventedPlans.of(SEED);

	private final Graph graph = GraphOfRecords.of(this.imports);

	private Dice dice;

	private GraphQLSchema schema;

	private NaiveApi naive;

	private BothSides both;

	/** The graph's writer has to take back what other plans of the same regions said. */
	@BeforeEach
	void plansThatWereWrittenOtherwiseBefore(PlanStore store, RunningZeren zeren) {
		write(store, InventedPlans.of(SEED + 1));
		write(store, this.imports);
		GraphQL graphQl = zeren.context().getBean(GraphQlSource.class).graphQl();
		this.dice = new Dice(SEED);
		this.schema = graphQl.getGraphQLSchema();
		this.naive = new NaiveApi(this.schema, this.graph);
		this.both = new BothSides(graphQl, zeren.context().getBean(Neo4jReader.class), this.naive);
	}

	private static void write(PlanStore store, List<Import> imports) {
		imports.forEach((read) -> store.write(read.plan(), read.texts(), Origin.BUNDLED));
	}

	@Test
	void everyOperationIsAnsweredAsTheRecordsMeanIt() {
		Coverage coverage = new Coverage(this.schema);
		OperationWriter writer = new OperationWriter(this.schema, this.dice, new KnownValues(this.graph, this.dice),
				coverage);
		int refused = 0;
		for (int i = 1; i <= OPERATIONS;) {
			if (isRefused(i, writer.next())) {
				refused++;
			}
			else {
				i++;
			}
		}
		System.out.printf("%d operations of seed %d, %d beyond the limits%n", OPERATIONS, SEED, refused);
		assertCovered(coverage);
		assertThat(refused).isLessThan(OPERATIONS / 5);
	}

	/** A few hundred operations ask for nearly all there is, some thousands for all. */
	private void assertCovered(Coverage coverage) {
		if (OPERATIONS < MANY) {
			assertThat(coverage.unused().size()).isLessThan(coverage.size() / 8);
		}
		else {
			assertThat(coverage.unused()).as("fields, arguments, conditions and enum values never asked for").isEmpty();
			assertThat(this.naive.valued()).as("fields that had a value").containsAll(coverage.fields());
		}
	}

	/**
	 * Asks an operation with several sets of variables, then from places in its pages.
	 */
	private boolean isRefused(int number, Operation operation) {
		int sets = this.dice.oneIn(4) ? this.dice.between(3, 4) : 2;
		for (int i = 0; i < sets; i++) {
			Map<String, Object> variables = operation.given(this.dice);
			Outcome outcome = this.both.ask(operation.text(), variables, List.of(), this.dice.oneIn(10));
			check(number, operation.text(), outcome);
			if (outcome.refused()) {
				return true;
			}
			goOn(number, operation, variables, outcome.places());
		}
		return false;
	}

	private void goOn(int number, Operation operation, Map<String, Object> variables, List<Place> places) {
		Map<String, Place> from = new LinkedHashMap<>();
		for (Place place : this.dice.some(places, 3)) {
			operation.cursors(place.connection())
				.stream()
				.filter((cursor) -> !this.dice.oneIn(3))
				.forEach((cursor) -> from.put(cursor, place));
		}
		if (!from.isEmpty()) {
			check(number, operation.text(),
					this.both.ask(operation.text(), variables, List.copyOf(from.entrySet()), false));
		}
	}

	private static void check(int number, String operation, Outcome outcome) {
		outcome.difference().ifPresent((difference) -> {
			throw new AssertionError("operation %d of seed %d:%n%s%n%s".formatted(number, SEED, operation, difference));
		});
	}

	@Test
	void aWalkOverAllPagesSeesEachRowOnceInBothDirections() {
		InputWriter input = new InputWriter(this.dice, new KnownValues(this.graph, this.dice),
				new Coverage(this.schema));
		List<GraphQLFieldDefinition> lists = this.schema.getQueryType()
			.getFieldDefinitions()
			.stream()
			.filter((field) -> field.getArgument("before") != null)
			.toList();
		for (int i = 0; i < Math.max(20, OPERATIONS / 20); i++) {
			GraphQLFieldDefinition list = this.dice.pick(lists);
			String order = input.argument("orderBy", list.getArgument("orderBy").getType());
			List<Operation.Variable> variables = input.variables();
			Operation operation = new Operation("query($first: Int, $after: String, $last: Int, $before: String"
					+ variables.stream().map((one) -> ", " + one.declaration()).reduce("", String::concat)
					+ ") { rows: " + list.getName() + "(orderBy: " + order
					+ ", first: $first, after: $after, last: $last, before: $before) "
					+ "{ nodes { id } pageInfo { hasNextPage opaque_1: startCursor hasPreviousPage opaque_2: endCursor } } }",
					variables);
			Map<String, Object> given = operation.given(this.dice);
			List<Object> whole = ids(ask(operation, with(given, "first", 100, null, null)));
			assertThat(walk(operation, given, "first", "after", 1)).as(operation.text()).isEqualTo(whole);
			assertThat(walk(operation, given, "last", "before", 0)).as(operation.text())
				.containsExactlyInAnyOrderElementsOf(whole);
		}
	}

	/** All pages, each as it stands, one after the other. */
	private List<Object> walk(Operation operation, Map<String, Object> given, String size, String cursor, int place) {
		List<Object> seen = new ArrayList<>();
		int rows = this.dice.between(1, 7);
		Outcome page = ask(operation, with(given, size, rows, null, null));
		seen.addAll(ids(page));
		while (!page.places().isEmpty()) {
			Outcome next = this.both.ask(operation.text(), with(given, size, rows, null, null),
					List.of(Map.entry(cursor, page.places().get(place))), false);
			check(0, operation.text(), next);
			page = next;
			seen.addAll(ids(page));
		}
		return seen;
	}

	private Outcome ask(Operation operation, Map<String, Object> variables) {
		Outcome outcome = this.both.ask(operation.text(), variables);
		check(0, operation.text(), outcome);
		return outcome;
	}

	private static Map<String, Object> with(Map<String, Object> given, String size, int rows, String cursor,
			Object place) {
		Map<String, Object> all = new LinkedHashMap<>(given);
		all.put(size, rows);
		return all;
	}

	@SuppressWarnings("unchecked")
	private static List<Object> ids(Outcome page) {
		Map<String, Map<String, List<Map<String, Object>>>> data = (Map<String, Map<String, List<Map<String, Object>>>>) page
			.data();
		return data.get("rows").get("nodes").stream().map((row) -> row.get("id")).toList();
	}

}
