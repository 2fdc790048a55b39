package org.zeren.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests that are made to do harm, each from its number alone: what attackers tried, in
 * sizes and mixtures that nobody tried, and now and then damaged besides. A number goes
 * in, the body of a POST comes out.
 */
final class HostileOperations {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final List<String> LISTS = List.of("plans", "measures", "agencies", "targets", "indicators",
			"waterBodies", "monitoringSections", "enterprises", "parks", "policies", "projects", "findings", "rules",
			"regions", "sectors", "rulings", "assignments", "observations", "corrections");

	private static final List<Function<HostileOperations, Request>> KINDS = List.of(
			HostileOperations::doublingFragments, HostileOperations::manyNames, HostileOperations::depth,
			HostileOperations::numbers, HostileOperations::texts, HostileOperations::orders, HostileOperations::lists,
			HostileOperations::cursors, HostileOperations::variables, HostileOperations::wrongTypes,
			HostileOperations::directives, HostileOperations::unknown, HostileOperations::introspection,
			HostileOperations::search, HostileOperations::filters, HostileOperations::otherOperations,
			HostileOperations::notAnOperation);

	private final Random dice;

	private final HostileValues values;

	private HostileOperations(long number) {
		this.dice = new Random(number);
		this.values = new HostileValues(this.dice);
	}

	/**
	 * What is sent.
	 *
	 * @param query the document
	 * @param variables the variables, or what stands in their place
	 */
	private record Request(String query, @Nullable Object variables) {

		Request(String query) {
			this(query, null);
		}

	}

	/**
	 * {@return the body of the request of that number}
	 */
	static String body(long number) {
		HostileOperations hostile = new HostileOperations(number);
		Request request = hostile.pick(KINDS).apply(hostile);
		String query = hostile.oneIn(6) ? hostile.values.damaged(request.query()) : request.query();
		Map<String, @Nullable Object> body = new LinkedHashMap<>();
		body.put("query", query);
		if (request.variables() != null) {
			body.put("variables", request.variables());
		}
		if (hostile.oneIn(20)) {
			body.put("operationName", hostile.values.text());
		}
		if (hostile.oneIn(20)) {
			body.put("extensions", hostile.values.json(3));
		}
		String text = JSON.writeValueAsString(body);
		return hostile.oneIn(30) ? hostile.values.damaged(text) : text;
	}

	private Request doublingFragments() {
		int count = size(40);
		String fragments = IntStream.range(0, count)
			.mapToObj((i) -> "fragment F%d on Plan { ...F%d ...F%d %s }".formatted(i, i + 1, i + 1,
					oneIn(4) ? "a%d: title".formatted(i) : ""))
			.collect(Collectors.joining(" "));
		String last = oneIn(4) ? "...F0" : "title measures { nodes { title } }";
		return new Request(
				"{ plans { nodes { ...F0 } } } %s fragment F%d on Plan { %s }".formatted(fragments, count, last));
	}

	private Request manyNames() {
		int count = size(400);
		String field = pick(
				List.of("title", "text", "path", "duties { agency { name } }", "titlePrinted", "parts { id }"));
		String name = "n".repeat(size(150));
		String all = IntStream.range(0, count)
			.mapToObj((i) -> (oneIn(3) ? name : "a") + i + ": " + field)
			.collect(Collectors.joining(" "));
		return new Request("{ " + (oneIn(2) ? "measures(first: 100) { nodes { " + all + " } }"
				: IntStream.range(0, size(60))
					.mapToObj((i) -> "r%d: measures(first: %d) { totalCount }".formatted(i, size(100)))
					.collect(Collectors.joining(" ")))
				+ " }");
	}

	private Request depth() {
		int count = size(60);
		return pick(List.of(
				new Request("{ plans { nodes { " + "measures { nodes { plan { ".repeat(count) + "id"
						+ " } } }".repeat(count) + " } } }"),
				new Request("{ regions { nodes { " + "within { ".repeat(count) + "id" + " }".repeat(count) + " } } }"),
				new Request("{".repeat(count * 20)),
				new Request("{ measures(filter: " + "{not: ".repeat(count) + "{}" + "}".repeat(count)
						+ ") { totalCount } }"),
				new Request("query($x: [[[[String]]]]) { measures(filter: {title: {in: " + "[".repeat(count)
						+ "]".repeat(count) + "}}) { totalCount } }")));
	}

	private Request numbers() {
		String number = this.values.number();
		return pick(List.of(new Request("{ %s(first: %s) { nodes { id } } }".formatted(pick(LISTS), number)),
				new Request("{ %s(last: %s, first: 3) { nodes { id } } }".formatted(pick(LISTS), number)),
				new Request("{ targets(filter: {goal: {value: {gt: %s}}}) { totalCount } }".formatted(number)),
				new Request("{ plans(filter: {periodStart: {in: [%s, %s]}}) { totalCount } }".formatted(number,
						this.values.number())),
				new Request("query($n: Int) { plans(first: $n) { nodes { id } } }", given("n", this.values.json(1))),
				new Request("{ measures(filter: {duties: {count: {gt: %s}}}) { totalCount } }".formatted(number))));
	}

	private Request texts() {
		String text = this.values.text();
		return pick(List.of(
				new Request("query($x: String!) { measures(filter: {title: {contains: $x}}) { totalCount } }",
						given("x", text)),
				new Request("query($x: ID!) { node(id: $x) { id } plan(id: $x) { id } }", given("x", text)),
				new Request("query($x: ID!) { comparePlans(left: $x, right: $x) { __typename } }", given("x", text)),
				new Request("{ agencies(filter: {name: {startsWith: %s}}) { totalCount } }"
					.formatted(JSON.writeValueAsString(text))),
				new Request("{ agencies(filter: {name: {eq: \"\"\"%s\"\"\"}}) { totalCount } }".formatted(text)),
				new Request("{ %s: plans { totalCount } }".formatted(text)),
				new Request("query %s { plans { totalCount } } # %s".formatted(text, text))));
	}

	private Request orders() {
		List<String> keys = List.of("title", "number", "deadline", "ordinal", "id", "text", "titlePrinted", "path",
				"nothing");
		String order = IntStream.range(0, size(40))
			.mapToObj((i) -> "{%s: %s}".formatted(pick(keys), pick(List.of("ASC", "DESC", "asc", "null", "1"))))
			.collect(Collectors.joining(", "));
		return new Request("{ measures(orderBy: [%s], first: %d%s) { nodes { id } } }".formatted(order, size(100),
				oneIn(2) ? ", after: \"" + cursor() + "\"" : ""));
	}

	private Request lists() {
		int count = size(3_000);
		String operator = pick(List.of("in", "notIn"));
		if (oneIn(2)) {
			List<Object> many = new ArrayList<>(Collections.nCopies(count, this.values.json(1)));
			return new Request(
					"query($x: [String!]) { measures(filter: {title: {%s: $x}}) { totalCount } }".formatted(operator),
					given("x", many));
		}
		return new Request("{ targets(filter: {unit: {%s: [%s]}}) { totalCount } }".formatted(operator,
				IntStream.range(0, count)
					.mapToObj((i) -> oneIn(50) ? "null" : "\"" + i + "\"")
					.collect(Collectors.joining(","))));
	}

	private String cursor() {
		String order = pick(List.of("Query.measures:planId+,ordinal+,id+", "Query.plans:id+",
				"Query.measures:title+,id+", "Query.search:", "", ",,,,", "Query.measures:" + "a+,".repeat(size(300))));
		List<@Nullable Object> content = new ArrayList<>(List.of(order));
		IntStream.range(0, size(6)).forEach((i) -> content.add(this.values.json(2)));
		byte[] json = JSON.writeValueAsBytes(content);
		String made = Base64.getUrlEncoder().withoutPadding().encodeToString(json);
		return oneIn(4)
				? pick(List.of("", "%", made.substring(1), made + made, new String(json, StandardCharsets.UTF_8)))
					.replace("\"", "\\\"")
					.replace("\\u", "u")
				: made;
	}

	private Request cursors() {
		return new Request(
				"query($c: String) { %s(%s: $c%s) { nodes { __typename } pageInfo { endCursor hasNextPage } } }"
					.formatted(oneIn(5) ? "search" : pick(LISTS), pick(List.of("after", "before")),
							pick(List.of("", ", first: 2", ", last: 2", ", first: 0", ", text: \"水\""))),
				given("c", cursor()));
	}

	private Request variables() {
		String declared = pick(List.of("$f: MeasureFilter", "$f: MeasureFilter!",
				"$f: MeasureFilter = {title: {eq: null}}", "$f: [MeasureFilter!]", "$f: Nothing",
				"$f: MeasureFilter, $f: Int", "$f: MeasureFilter = $f", ""));
		return new Request("query(%s) { measures(filter: $f) { totalCount } }".formatted(declared),
				oneIn(3) ? this.values.json(4) : given("f", this.values.json(5)));
	}

	private Request wrongTypes() {
		return new Request("{ %s(%s: %s) { totalCount } }".formatted(pick(LISTS),
				pick(List.of("filter", "orderBy", "first", "after", "nothing")), this.values.literal(4)));
	}

	private Request directives() {
		String directive = pick(List.of("@skip(if: null)", "@include(if: $b)", "@skip(if: $b) @skip(if: $b)", "@defer",
				"@defer(if: $b, label: \"x\")", "@stream(initialCount: -1)", "@deprecated", "@include",
				"@include(if: 1)", "@nothing(x: " + this.values.literal(2) + ")", "@specifiedBy(url: \"x\")", "@oneOf",
				"@skip(if: true) ".repeat(size(300))));
		String declared = pick(List.of("$b: Boolean", "$b: Boolean = null", "$b: Boolean! = true",
				"$b: Boolean = false", "$b: String", "$b: Boolean " + directive));
		String query = pick(List.of("query(%1$s) { plans %2$s { totalCount %2$s } }",
				"query(%1$s) %2$s { plans { totalCount } }", "query(%1$s) { ... %2$s { plans { totalCount } } }",
				"query(%1$s) { plans { nodes { ...F %2$s } } } fragment F on Plan %2$s { id }"));
		return new Request(query.formatted(declared, directive), oneIn(2) ? given("b", this.values.json(1)) : null);
	}

	private Request unknown() {
		String name = oneIn(2) ? this.values.name()
				: pick(List.of("titel", "planz", "mesures", "__proto__", "constructor"));
		return pick(List.of(new Request("{ %s { id } }".formatted(name)),
				new Request("{ plans { nodes { %s } } }".formatted((name + " ").repeat(size(300)))),
				new Request("{ plans { nodes { ... on %s { id } } } }".formatted(name)),
				new Request(
						"{ node(id: \"plan:x\") { ... on Plan { %s } ... on Measure { %s } } }".formatted(name, name)),
				new Request(
						"{ plans { ...A } } fragment A on PlanConnection { ...B } fragment B on PlanConnection { ...A }"),
				new Request("{ plans(filter: {%s: {eq: 1}}) { totalCount } }".formatted(name)),
				new Request("{ plans { totalCount { %s } nodes } }".formatted(name)),
				new Request("{ search(text: \"水\") { nodes { title ... on Nothing { id } } } }")));
	}

	private Request introspection() {
		int count = size(30);
		String below = "ofType { name ".repeat(count) + " }".repeat(count);
		return pick(List.of(new Request("{ __schema { types { fields { type { name " + below + " } } } } }"),
				new Request("{ __schema { types { " + "fields { type { ".repeat(count) + "name" + " } }".repeat(count)
						+ " } } }"),
				new Request("query($n: String!) { __type(name: $n) { name fields(includeDeprecated: %s) { name } } }"
					.formatted(this.values.literal(1)), given("n", this.values.text())),
				new Request("{ " + IntStream.range(0, size(60))
					.mapToObj((i) -> "s%d: __schema { types { name fields { name } } }".formatted(i))
					.collect(Collectors.joining(" ")) + " }"),
				new Request("{ " + "__typename ".repeat(size(3_000)) + "}")));
	}

	private Request search() {
		String text = oneIn(2) ? this.values.text() : IntStream.range(0, size(1_500))
			.mapToObj((i) -> pick(List.of("水", "AND", "NOT", "*", "河~9", "\"", "(", "^1e9", "[a TO b]", "name:", "\\")))
			.collect(Collectors.joining(oneIn(2) ? " " : ""));
		return new Request(
				"query($x: String!) { search(text: $x, first: %d%s) { totalCount edges { matched score } } }".formatted(
						size(120),
						pick(List.of("", ", types: []", ", types: [PLAN, PLAN]", ", types: null", ", types: [X]"))),
				given("x", text));
	}

	private Request filters() {
		return new Request(
				"{ measures(filter: %s) { totalCount nodes { id } } }".formatted(this.values.filter(size(8))));
	}

	private Request otherOperations() {
		return pick(List.of(
				new Request("mutation { ruleOnFinding(input: %s) { __typename } }".formatted(this.values.literal(3))),
				new Request("mutation { reportProgress(input: {subjectId: \"x\"}) { observation { id } } }"),
				new Request("subscription { plans { totalCount } }"),
				new Request("query A { plans { totalCount } } query B { plans { totalCount } }"),
				new Request("query A { plans { totalCount } } ".repeat(size(200))),
				new Request("type Query { x: Int } { plans { totalCount } }"),
				new Request("extend schema @nothing { query: Query }")));
	}

	private Request notAnOperation() {
		return pick(List.of(new Request(""), new Request("#".repeat(size(10_000))), new Request(this.values.text()),
				new Request(" \t\uFEFF,".repeat(size(5_000))), new Request("\"\"\"" + this.values.text()),
				new Request("{ plans { totalCount } }" + "}".repeat(size(50))),
				new Request("{ plans(first: \"\\uD800\\u{110000}\") { totalCount } }"),
				new Request("a".repeat(size(200_000)))));
	}

	private static Map<String, @Nullable Object> given(String variable, @Nullable Object value) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		variables.put(variable, value);
		return variables;
	}

	/** Mostly small, now and then as large as that. */
	private int size(int most) {
		return 1 + this.dice.nextInt(oneIn(3) ? most : Math.min(most, 8));
	}

	private boolean oneIn(int many) {
		return this.dice.nextInt(many) == 0;
	}

	private <T> T pick(List<T> list) {
		return list.get(this.dice.nextInt(list.size()));
	}

}
