package org.zeren.api.naive;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.GraphQL;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.zeren.api.execution.RootExecution;
import org.zeren.api.read.Neo4jReader;
import org.zeren.api.schema.ApiSchema;
import org.zeren.document.Locator;
import org.zeren.graph.embedded.EmbeddedDatabase;
import org.zeren.graph.embedded.EmbeddedDatabaseSettings;
import org.zeren.graph.migration.GraphMigrations;
import org.zeren.graph.migration.NewerGraphException;
import org.zeren.graph.model.Listing;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType.Trait;
import org.zeren.graph.model.NodeType;
import org.zeren.graph.model.SharedType;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.named.WaterBody;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A new type of node costs one declaration and one type of the schema, beside the rule
 * that reads it and the record that holds it: all that is here of bridges are
 * {@link #BRIDGE} and {@link #SDL}, and constraint, full-text index, writer, API and the
 * tests' own graph know them.
 */
@Tag("integration")
class NewTypeTests {

	/** What a record would hold: every water has a bridge here, so no list is needed. */
	private record Bridge(String name, String over, Locator at) {

		static List<Bridge> of(PlanRecord plan) {
			return plan.waterBodies().stream().map(Bridge::across).toList();
		}

		private static Bridge across(WaterBody water) {
			return new Bridge(water.name() + "大桥", water.name(), water.at());
		}

		static List<String> of(Measure measure) {
			return measure.waterBodies().stream().map((water) -> water + "大桥").toList();
		}

	}

	private static final SharedType BRIDGE = SharedType
		.of(NodeType.of("Bridge", "bridge", "name").with(Trait.SEARCHED).since(900))
		.listed(Listing.of(Bridge::of, Bridge::name, Bridge::at)
			.belongs("over", "OVER", "WaterBody", Bridge::over)
			.inMeasures("TARGETS", Bridge::of));

	private static final String SDL = """
			type Bridge implements Node @node(label: "Bridge", ids: "bridge") {
				id: ID!
				name: String!
				over: WaterBody @relationship(type: "OVER", direction: OUT)
				measures: MeasureConnection! @match(pattern: "(this)<-[:TARGETS]-(it:Measure)", distinct: true)
				plans: [Plan!]! @match(pattern: "(this)<-[:NAMES]-(it:Plan)", distinct: true)
			}
			extend type Query { bridges: BridgeConnection! }
			extend type Plan { bridges: [Bridge!]! @match(pattern: "(this)-[:NAMES]->(it:Bridge)", distinct: true) }
			extend union SearchResult = Bridge
			extend enum SearchType { BRIDGE @stored(as: "Bridge") }
			""";

	private static final Model MODEL = Model.zeren().with(List.of(BRIDGE));

	@TempDir
	Path folder;

	private EmbeddedDatabase database;

	private Driver driver;

	@BeforeEach
	void start() {
		this.database = EmbeddedDatabase.start(new EmbeddedDatabaseSettings(this.folder, 0, DataSize.ofMegabytes(32)));
		this.driver = GraphDatabase.driver(uri(), this.database.token());
	}

	private URI uri() {
		return this.database.uri();
	}

	@AfterEach
	void stop() {
		this.driver.close();
		this.database.close();
	}

	@Test
	void theGraphOfAnOlderZerenIsWrittenSearchedAndAskedAsDeclared() throws IOException {
		migrate(Model.zeren());
		new PlanStore(this.driver).write(InventedPlans.of(4).get(0).plan(), Map.of(), Origin.IMPORT);
		migrate(MODEL);
		List<Import> imports = InventedPlans.of(3);
		PlanStore store = new PlanStore(this.driver, MODEL);
		imports.forEach((read) -> store.write(read.read(), Origin.IMPORT));
		BothSides both = both(imports);
		for (String operation : List.of(
				"{ bridges { totalCount nodes { id name over { id } plans { id } measures { totalCount } } } }",
				"{ plans { nodes { id bridges { name } } } }",
				"{ search(text: \"大桥\", first: 100) { totalCount nodes { __typename ... on Bridge { id over { name } } } } }",
				"{ search(text: \"西湖\", types: [BRIDGE, WATER_BODY], first: 100) { nodes { __typename } } }",
				"{ node(id: \"bridge:云岭省/西湖大桥\") { id ... on Bridge { name } } }")) {
			BothSides.Outcome outcome = both.ask(operation, Map.of(), List.of(), false);
			assertThat(outcome.difference()).as(operation).isEmpty();
			assertThat(outcome.data().toString()).contains("ridge");
		}
		imports.forEach((read) -> store.remove(read.plan().id()));
		assertThat(this.driver.executableQuery("MATCH (n:Bridge) RETURN n").execute().records()).isEmpty();
	}

	@Test
	void anOlderZerenRefusesTheGraphOfANewerOne() {
		migrate(MODEL);
		migrate(MODEL);
		assertThatExceptionOfType(NewerGraphException.class).isThrownBy(() -> migrate(Model.zeren()))
			.withMessage("it has the migrations 900");
	}

	private void migrate(Model model) {
		GraphMigrations.apply(this.driver, model, true, Duration.ZERO);
	}

	private BothSides both(List<Import> imports) throws IOException {
		List<Resource> files = new ArrayList<>(
				List.of(new PathMatchingResourcePatternResolver().getResources("classpath:schema/*.graphqls")));
		files.add(new ByteArrayResource(SDL.getBytes(StandardCharsets.UTF_8)));
		Neo4jReader reader = new Neo4jReader(this.driver);
		GraphQLSchema schema = ApiSchema.read(files, MODEL).wired(reader, Runnable::run);
		NaiveApi naive = new NaiveApi(schema, MODEL, GraphOfRecords.of(MODEL, imports));
		return new BothSides(GraphQL.newGraphQL(schema)
			.queryExecutionStrategy(new RootExecution(new SimpleDataFetcherExceptionHandler()))
			.build(), reader, naive);
	}

}
