package org.zeren.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is sent to do harm.
 */
@OnEveryNeo4j
class HostileTests {

	private static final String EVERY_TEXT = """
			query($x: String!, $id: ID!) {
			  node(id: $id) { id } plan(id: $id) { id } measure(id: $id) { id } agency(id: $id) { id } target(id: $id) { id }
			  indicator(id: $id) { id }
			  search(text: $x) { totalCount nodes { __typename } }
			  plans(filter: {title: {eq: $x}, id: {in: [$id]}, source: {name: {contains: $x}}}) { nodes { id } }
			  measures(filter: {or: [{title: {contains: $x}}, {path: {has: $x}}, {duties: {some: {agency: {name: {eq: $x}}}}},
			    {text: {startsWith: $x}}, {title: {endsWith: $x}}]}) { totalCount nodes { id } }
			  agencies(filter: {aliases: {has: $x}, not: {name: {lt: $x}}, duties: {none: {nameAsPrinted: {ge: $x}}}})
			    { nodes { id duties(filter: {measure: {title: {ne: $x}}}) { nodes { id } } } }
			  targets(filter: {unit: {notIn: [$x]}, deadline: {eq: $x}}) { nodes { id } }
			}""";

	private Client zeren;

	@BeforeEach
	void aPlan(RunningZeren zeren, PlanStore store) {
		this.zeren = new Client(zeren);
		store.write(PlanFixture.donghu().build(), Map.of(), Origin.BUNDLED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "'", "\"", "`", "\\", "' OR 1=1 //", "/* */", "//", "$p0", "{", "}) DETACH DELETE n //",
			"MATCH (n) RETURN n", "' } RETURN 1 UNION MATCH (n) DETACH DELETE n RETURN 1 //", "\u0000", "\\u0027",
			"AND OR NOT + - && || ! ( ) { } [ ] ^ ~ * ? : /", "\"水", "水*", "责任\n牵头", "😀" })
	void aTextIsNothingButAText(String text) {
		Map<String, Object> answer = this.zeren.answer(EVERY_TEXT, Map.of("x", text, "id", "x" + text));
		assertThat(answer).doesNotContainKey("errors").extractingByKey("data").asString().contains("plan=null");
		assertThat(this.zeren.<Integer>read("{ measures { totalCount } }", "$.measures.totalCount")).isEqualTo(3);
	}

	@Test
	void aFragmentCountsAsOftenAsItIsSpread() {
		assertThat(this.zeren
			.error("""
					{ cheap: measure(id: "x") { ...F } plans(first: 100) { nodes { measures(first: 100) { nodes { ...F } } } } }
					fragment F on Measure { duties { agency { duties(first: 100) { nodes { measure { title } } } } } }"""))
			.startsWith("BAD_REQUEST: The operation could give");
	}

	@Test
	void aNullInAListOfConditionsIsRefused() {
		Map<String, Object> none = Collections.singletonMap("k", null);
		assertThat(this.zeren
			.answer("query($k: MeasureOrder = {number: ASC}) { measures(orderBy: [$k]) { nodes { id } } }", none)
			.toString()).contains("BAD_REQUEST", "holds null");
		assertThat(this.zeren
			.answer("query($k: MeasureFilter = {number: {eq: \"1\"}}) { measures(filter: {or: [$k]}) { totalCount } }",
					none)
			.toString()).contains("BAD_REQUEST", "holds null");
	}

	@Test
	void sizesAddUpHoweverLargeEachIs() {
		String roots = IntStream.range(0, 25)
			.mapToObj((i) -> "a%d: plans(first: 9999999) { totalCount } ".formatted(i))
			.collect(Collectors.joining());
		assertThat(this.zeren.error("{ " + roots + "}")).startsWith("BAD_REQUEST: The operation could give");
	}

	@Test
	void anAliasIsNothingButAName() {
		assertThat(this.zeren.data("{ plans { nodes { MATCH: title RETURN: id v0: issuer } } }").toString())
			.contains("MATCH=donghu");
	}

	@Test
	void aCursorMadeUpOfOtherThingsFindsNothingOrIsRefused() {
		for (String content : List.of("[\"id+\",{\"a\":1}]", "[\"id+\",[[]]]", "[\"id+\"]", "[\"id+\",1,2,3]", "{}")) {
			String cursor = Base64.getUrlEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
			assertThat(this.zeren.answer("{ plans(after: \"" + cursor + "\") { nodes { id } } }", Map.of()).toString())
				.doesNotContain("INTERNAL_ERROR");
		}
	}

	@Test
	void anOperationThatIsTooDeepTooLargeOrTooLongIsRefused() {
		String deep = "plan { sections { ".repeat(9) + "id" + " } }".repeat(9);
		assertThat(this.zeren.error("{ plan(id: \"plan:donghu\") { sections { " + deep + " } } }"))
			.startsWith("BAD_REQUEST: The operation is");
		assertThat(this.zeren.error("""
				{ plans(first: 100) { nodes { measures(first: 100) { nodes { duties { agency { duties(first: 100) {
				  nodes { id } } } } } } } } }""")).startsWith("BAD_REQUEST: The operation could give");
		assertThat(this.zeren.answer("{ " + "plans { totalCount } ".repeat(10_000) + "}", Map.of()).toString())
			.contains("errors")
			.doesNotContain("data={");
	}

	@Test
	void aFilterThatIsTooLargeOrTooDeepIsRefused() {
		Object deep = Map.of("title", Map.of("eq", "x"));
		for (int i = 0; i < 40; i++) {
			deep = Map.of("not", deep);
		}
		String query = "query($f: MeasureFilter) { measures(filter: $f) { nodes { id } } }";
		assertThat(this.zeren.answer(query, Map.of("f", deep)).toString()).contains("BAD_REQUEST", "levels deep");
		Object wide = Map.of("or", Collections.nCopies(500, Map.of("title", Map.of("eq", "x"))));
		assertThat(this.zeren.answer(query, Map.of("f", wide)).toString()).contains("BAD_REQUEST", "500 conditions");
	}

	@Test
	void theSchemaCanBeAskedFor() {
		assertThat(this.zeren.<String>read("{ __type(name: \"Measure\") { fields { name description } } }",
				"$.__type.fields[0].name"))
			.isEqualTo("id");
		assertThat(this.zeren.answer(IntrospectionQuery.INTROSPECTION_QUERY, Map.of())).doesNotContainKey("errors");
	}

}
