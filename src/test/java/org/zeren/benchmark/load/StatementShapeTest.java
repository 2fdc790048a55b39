package org.zeren.benchmark.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import org.zeren.benchmark.country.Country;
import org.zeren.graph.embedded.EmbeddedDatabase;
import org.zeren.graph.embedded.EmbeddedDatabaseSettings;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API's statements for the six workloads begin at an index or the count store,
 * whatever the size of the graph, and find what the hand-written Cypher finds.
 */
@Tag("integration")
class StatementShapeTest {

	@TempDir
	static Path folder;

	private static EmbeddedDatabase database;

	private static InProcess api;

	private static Driver driver;

	private static List<String> plans;

	@BeforeAll
	static void startWithThreePlans() {
		database = EmbeddedDatabase.start(new EmbeddedDatabaseSettings(folder, 0, DataSize.ofMegabytes(64)));
		api = new InProcess(database.uri(), folder);
		driver = GraphDatabase.driver(database.uri(), database.token());
		PlanStore store = new PlanStore(driver);
		new Country(3, 1).plans().forEach((plan) -> store.write(plan, Map.of(), Origin.IMPORT));
		try (Session session = driver.session()) {
			session.run("CALL db.prepareForReplanning()").consume();
			plans = session.run("MATCH (p:Plan) RETURN p.id AS id ORDER BY id").list((row) -> row.get("id").asString());
		}
	}

	@AfterAll
	static void stop() {
		driver.close();
		api.close();
		database.close();
	}

	@ParameterizedTest
	@CsvSource({ "chain, NodeUniqueIndexSeek", "page, NodeIndexSeek NodeUniqueIndexSeek",
			"scorecard, NodeUniqueIndexSeek", "count, NodeCountFromCountStore", "filter, NodeUniqueIndexSeek",
			"search, ProcedureCall" })
	void beginsWhere(String workload, String operators) {
		Workload question = Workload.of(workload, driver, plans);
		List<Cost.Statement> statements = api.statements(question, question.parameters().get(0));
		Cost cost = Cost.of(driver, statements);
		assertThat(statements).hasSize(1);
		assertThat(cost.forbidden()).isEmpty();
		assertThat(beginnings(cost)).isEqualTo(new TreeSet<>(Set.of(operators.split(" "))));
	}

	@ParameterizedTest
	@CsvSource({ "chain", "page", "scorecard", "count", "filter", "search" })
	void findsWhatTheHandWrittenCypherFinds(String workload) {
		Workload question = Workload.of(workload, driver, plans);
		assertThat(SameAnswers.differences(question, new HandWritten(driver), api)).isEmpty();
	}

	/** The operators that bring nodes in other than along relationships. */
	private static Set<String> beginnings(Cost cost) {
		Set<String> beginnings = new TreeSet<>();
		for (String operator : cost.operators()) {
			String name = operator.substring(0, operator.indexOf(' '));
			if (name.contains("Seek") || name.contains("Scan") || name.contains("CountStore")
					|| name.equals("ProcedureCall")) {
				beginnings.add(name);
			}
		}
		return beginnings;
	}

}
