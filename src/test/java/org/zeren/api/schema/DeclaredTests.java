package org.zeren.api.schema;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

import org.zeren.api.execution.RootExecution;
import org.zeren.api.translation.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the directives promise for a field is kept: what a schema declares, the
 * statement that follows, and how its result is answered.
 */
class DeclaredTests {

	private static final String WATERS = """
			type Query { node(id: ID!): Node lakes: LakeConnection rivers: RiverConnection! }
			interface Node { id: ID! }
			scalar Day
			union Water = Lake | River
			type Lake implements Node @node(label: "Lake", ids: "lake") {
				id: ID!
				depths: [Int!]!
				open: [Boolean!]
				surveyed: Day
				inflow: Water @relationship(type: "INTO", direction: IN)
				waters: WaterConnection! @match(pattern: "(this)--(it:Lake|River)", distinct: true)
				about: [Node!]! @relationship(type: "ABOUT", direction: OUT)
				rivers: RiverConnection @relationship(type: "INTO", direction: IN)
				note: String @value(cypher: "CASE WHEN this.depth > 3 THEN 'this is deep' ELSE 'it' END // of this lake")
			}
			type River implements Node @node(label: "River", ids: "river") { id: ID! name: String }
			""";

	private final List<Statement> statements = new ArrayList<>();

	private Optional<Object> read = Optional.empty();

	private GraphQL api;

	@BeforeEach
	void declare() {
		Resource waters = new ByteArrayResource(WATERS.getBytes(StandardCharsets.UTF_8));
		GraphQLSchema schema = ApiSchema.read(List.of(new ClassPathResource("schema/directives.graphqls"), waters))
			.wired((statement, deadline) -> {
				this.statements.add(statement);
				return this.read;
			}, Runnable::run);
		this.api = GraphQL.newGraphQL(schema)
			.queryExecutionStrategy(new RootExecution(new graphql.execution.SimpleDataFetcherExceptionHandler()))
			.build();
	}

	@Test
	void aListOfNumbersIsFilteredByNumbers() {
		assertThat(text("{ lakes(filter: {depths: {has: 3}, open: {has: true}}) { nodes { id } } }"))
			.contains("$p0 IN v0.depths", "$p1 IN v0.open");
		assertThat(this.statements.get(0).parameters().values()).contains(3, true);
	}

	@Test
	void aScalarOfOnesOwnIsFilteredSortedAndAnsweredAsTheGraphStoresIt() {
		assertThat(text("""
				query($day: Day) { lakes(filter: {surveyed: {ge: "2024-05-01", ne: $day}}, orderBy: [{surveyed: ASC}])
				  { nodes { surveyed } } }""")).contains("v0.surveyed >= $p0", "ORDER BY v0.surveyed ASC");
		this.read = Optional.of(Map.of("#rows", List.of(Map.of("nodes", Map.of("surveyed", "2024-05-02")))));
		assertThat(data("{ lakes { nodes { surveyed } } }")).isEqualTo("{lakes={nodes=[{surveyed=2024-05-02}]}}");
	}

	@Test
	void aFieldOfAUnionFindsNodesOfItsTypes() {
		assertThat(text("{ lakes { nodes { inflow { ... on River { name } ... on Lake { depths } } } } }")).contains(
				"MATCH (v0)<-[:INTO]-(v1)", "WHEN v1:Lake THEN {`#type`: 'Lake', depths: v1.depths}",
				"WHEN v1:River THEN {`#type`: 'River', name: v1.name}");
		this.read = Optional.of(Map.of("#rows",
				List.of(Map.of("nodes", Map.of("inflow", List.of(Map.of("#type", "River", "name", "清溪河")))))));
		assertThat(data("{ lakes { nodes { inflow { __typename ... on River { name } } } } }"))
			.isEqualTo("{lakes={nodes=[{inflow={__typename=River, name=清溪河}}]}}");
	}

	@Test
	void aFieldOfAnInterfaceAndAConnectionOfAUnionDoToo() {
		assertThat(text("{ lakes { nodes { about { id } } } }")).contains("(v0)-[:ABOUT]->(v1)",
				"WHEN v1:River THEN {`#type`: 'River', id: v1.id}");
		assertThat(text("{ lakes { nodes { waters(first: 3) { totalCount nodes { __typename } } } } }"))
			.contains("(v0)--(v1:Lake|River)", "WITH DISTINCT v1", "WHEN v1:Lake THEN {`#type`: 'Lake'}");
	}

	@Test
	void aConnectionMayBeNullable() {
		assertThat(text("{ lakes(first: 2) { nodes { rivers(first: 3) { totalCount } } } }"))
			.contains("COUNT { MATCH (v0)<-[:INTO]-(v1:River) RETURN v1 }");
		this.read = Optional.of(Map.of("#rows", List.of(Map.of("nodes", Map.of("rivers", Map.of("#total", 4L))))));
		assertThat(data("{ lakes { nodes { rivers { totalCount } } } }"))
			.isEqualTo("{lakes={nodes=[{rivers={totalCount=4}}]}}");
	}

	@Test
	void aQuotedTextOrACommentMayHoldTheWordThis() {
		assertThat(text("{ lakes { nodes { note } } }"))
			.contains("note: (CASE WHEN v0.depth > 3 THEN 'this is deep' ELSE 'it' END)");
	}

	@Test
	void clientsSeeNothingOfTheMapping() {
		assertThat(data("{ __schema { directives { name } types { name } } }"))
			.doesNotContain("match", "relationship", "Direction}", "defer", "experimental")
			.contains("Lake", "{name=include}", "{name=oneOf}");
	}

	private String text(String operation) {
		this.statements.clear();
		ExecutionResult result = this.api.execute(ExecutionInput.newExecutionInput(operation).build());
		assertThat(this.statements).as("%s", result.getErrors()).hasSize(1);
		return this.statements.get(0).text();
	}

	private String data(String operation) {
		ExecutionResult result = this.api.execute(operation);
		assertThat(result.getErrors()).isEmpty();
		return result.<Object>getData().toString();
	}

}
