package org.zeren.api.schema;

import java.io.IOException;
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
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.zeren.api.execution.RootExecution;
import org.zeren.api.translation.Statement;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType;
import org.zeren.graph.model.SharedType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the directives promise for a field is kept: what a schema declares, the
 * statement that follows, and how its result is answered.
 */
class DeclaredTests {

	private static final String WATERS = """
			extend type Query { ponds: PondConnection brooks: BrookConnection! }
			scalar Day
			union Water = Pond | Brook
			type Pond implements Node @node(label: "Pond", ids: "pond") {
				id: ID!
				depths: [Int!]!
				open: [Boolean!]
				surveyed: Day
				inflow: Water @relationship(type: "ON", direction: IN)
				waters: WaterConnection! @match(pattern: "(this)--(it:Pond|Brook)", distinct: true)
				about: [Node!]! @relationship(type: "ABOUT", direction: OUT)
				brooks: BrookConnection @relationship(type: "ON", direction: IN)
				note: String @value(cypher: "CASE WHEN this.depth > 3 THEN 'this is deep' ELSE 'it' END // of this pond")
			}
			type Brook implements Node @node(label: "Brook", ids: "brook") { id: ID! name: String }
			""";

	private static final Model MODEL = Model.zeren()
		.with(List.of(SharedType.of(NodeType.of("Pond", "pond", "name").holding("depths", "open", "surveyed").since(6)),
				SharedType.of(NodeType.of("Brook", "brook", "name").since(6))));

	private final List<Statement> statements = new ArrayList<>();

	private Optional<Object> read = Optional.empty();

	private GraphQL api;

	@BeforeEach
	void declare() throws IOException {
		List<Resource> files = new ArrayList<>(
				List.of(new PathMatchingResourcePatternResolver().getResources("classpath:schema/*.graphqls")));
		files.add(new ByteArrayResource(WATERS.getBytes(StandardCharsets.UTF_8)));
		GraphQLSchema schema = ApiSchema.read(files, MODEL).wired((statement, deadline, after) -> {
			this.statements.add(statement);
			return this.read;
		}, Runnable::run);
		this.api = GraphQL.newGraphQL(schema)
			.queryExecutionStrategy(new RootExecution(new graphql.execution.SimpleDataFetcherExceptionHandler()))
			.build();
	}

	@Test
	void aListOfNumbersIsFilteredByNumbers() {
		assertThat(text("{ ponds(filter: {depths: {has: 3}, open: {has: true}}) { nodes { id } } }"))
			.contains("$p0 IN v0.depths", "$p1 IN v0.open");
		assertThat(this.statements.get(0).parameters().values()).contains(3, true);
	}

	@Test
	void aScalarOfOnesOwnIsFilteredSortedAndAnsweredAsTheGraphStoresIt() {
		assertThat(text("""
				query($day: Day) { ponds(filter: {surveyed: {ge: "2024-05-01", ne: $day}}, orderBy: [{surveyed: ASC}])
				  { nodes { surveyed } } }""")).contains("v0.surveyed >= $p0", "ORDER BY v0.surveyed ASC");
		this.read = Optional.of(Map.of("#rows", List.of(Map.of("nodes", Map.of("surveyed", "2024-05-02")))));
		assertThat(data("{ ponds { nodes { surveyed } } }")).isEqualTo("{ponds={nodes=[{surveyed=2024-05-02}]}}");
	}

	@Test
	void aFieldOfAUnionFindsNodesOfItsTypes() {
		assertThat(text("{ ponds { nodes { inflow { ... on Brook { name } ... on Pond { depths } } } } }")).contains(
				"MATCH (v0)<-[:ON]-(v1)", "WHEN v1:Pond THEN {`#type`: 'Pond', depths: v1.depths}",
				"WHEN v1:Brook THEN {`#type`: 'Brook', name: v1.name}");
		this.read = Optional.of(Map.of("#rows",
				List.of(Map.of("nodes", Map.of("inflow", List.of(Map.of("#type", "Brook", "name", "清溪河")))))));
		assertThat(data("{ ponds { nodes { inflow { __typename ... on Brook { name } } } } }"))
			.isEqualTo("{ponds={nodes=[{inflow={__typename=Brook, name=清溪河}}]}}");
	}

	@Test
	void aFieldOfAnInterfaceAndAConnectionOfAUnionDoToo() {
		assertThat(text("{ ponds { nodes { about { id } } } }")).contains("(v0)-[:ABOUT]->(v1)",
				"WHEN v1:Brook THEN {`#type`: 'Brook', id: v1.id}");
		assertThat(text("{ ponds { nodes { waters(first: 3) { totalCount nodes { __typename } } } } }"))
			.contains("(v0)--(v1:Pond|Brook)", "WITH DISTINCT v1", "WHEN v1:Pond THEN {`#type`: 'Pond'}");
	}

	@Test
	void aConnectionMayBeNullable() {
		assertThat(text("{ ponds(first: 2) { nodes { brooks(first: 3) { totalCount } } } }"))
			.contains("COUNT { MATCH (v0)<-[:ON]-(v1:Brook) RETURN v1 }");
		this.read = Optional.of(Map.of("#rows", List.of(Map.of("nodes", Map.of("brooks", Map.of("#total", 4L))))));
		assertThat(data("{ ponds { nodes { brooks { totalCount } } } }"))
			.isEqualTo("{ponds={nodes=[{brooks={totalCount=4}}]}}");
	}

	@Test
	void aQuotedTextOrACommentMayHoldTheWordThis() {
		assertThat(text("{ ponds { nodes { note } } }"))
			.contains("note: (CASE WHEN v0.depth > 3 THEN 'this is deep' ELSE 'it' END)");
	}

	@Test
	void clientsSeeNothingOfTheMapping() {
		assertThat(data("{ __schema { directives { name } types { name } } }"))
			.doesNotContain("match", "relationship", "Direction}", "defer", "experimental")
			.contains("Pond", "{name=include}", "{name=oneOf}");
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
