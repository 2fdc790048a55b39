package org.zeren.graph.migration;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

import org.zeren.graph.embedded.EmbeddedDatabase;
import org.zeren.graph.embedded.EmbeddedDatabaseSettings;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The graph's version on a database of its own.
 */
@Tag("integration")
class GraphMigrationsTests {

	@TempDir
	Path folder;

	private EmbeddedDatabase database;

	private Driver driver;

	@BeforeEach
	void start() {
		this.database = EmbeddedDatabase.start(new EmbeddedDatabaseSettings(this.folder, 0, DataSize.ofMegabytes(32)));
		this.driver = GraphDatabase.driver(this.database.uri(), this.database.token());
	}

	@AfterEach
	void stop() {
		this.driver.close();
		this.database.close();
	}

	@Test
	void aGraphFromBeforeTheMigrationsGetsWhatItLacksIntoItsSearch() {
		run("CREATE CONSTRAINT sector_id IF NOT EXISTS FOR (n:Sector) REQUIRE n.id IS UNIQUE");
		run("CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Plan|Agency) ON EACH [n.title, n.name] "
				+ "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}");
		run("CREATE (:Sector {id: 'sector:水利', name: '水利', keywords: ['河长']})");
		migrate();
		assertThat(hits("水利")).containsExactly("sector:水利");
		assertThat(hits("河长")).as("by a keyword").containsExactly("sector:水利");
		assertThat(
				this.driver.executableQuery("SHOW CONSTRAINTS YIELD name WHERE name = 'park_id'").execute().records())
			.hasSize(1);
	}

	@Test
	void aSecondStartTakesNoStep() {
		migrate();
		List<String> before = steps();
		migrate();
		assertThat(steps()).isEqualTo(before).hasSize(12);
	}

	/** The library reads the chain of steps when it takes the next one. */
	@Test
	void aFreshGraphRemembersItsStepsAsTheLibraryWould() {
		migrate();
		List<Map<String, Object>> atOnce = chain();
		Set<String> schema = schema();
		dropTheSchema();
		run("MATCH (n) DETACH DELETE n");
		run("CREATE (:Sector {id: 'sector:水利', name: '水利'})");
		migrate();
		assertThat(atOnce).isEqualTo(chain()).hasSize(12);
		assertThat(schema()).isEqualTo(schema);
	}

	@Test
	void aFreshGraphIsMadeReadyOnceByTwoThatStartTogether() {
		CompletableFuture<Void> other = CompletableFuture.runAsync(this::migrateASharedServer);
		migrateASharedServer();
		other.join();
		assertThat(chain()).hasSize(12);
	}

	@Test
	void aLockThatIsGoneWhenItIsLookedForIsWaitedForToo() {
		run("CREATE (:__Neo4jMigrationsLock {id: 'of another', name: 'John Doe'})");
		AtomicInteger questions = new AtomicInteger();
		Driver letsGo = (Driver) Proxy.newProxyInstance(Driver.class.getClassLoader(), new Class<?>[] { Driver.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("session") && arguments == null && questions.incrementAndGet() == 2) {
						run("MATCH (lock:__Neo4jMigrationsLock) DELETE lock");
					}
					return method.invoke(this.driver, arguments);
				});
		GraphMigrations.apply(letsGo, Model.zeren(), false, Duration.ofMinutes(1));
		assertThat(questions).as("asked again").hasValueGreaterThan(2);
		assertThat(steps()).hasSize(12);
	}

	@Test
	void aGraphFromBeforeCaptionsGetsThemOnEachTypeThatIsDrawn() {
		List<String> drawn = Model.zeren().drawn().stream().map(NodeType::label).toList();
		Model.zeren()
			.drawn()
			.forEach((type) -> run(
					"CREATE (:%s {id: '%s', %s: '农田水利'})".formatted(type.label(), type.id("a"), type.name())));
		run("CREATE (:Measure {id: 'measure:untitled'})");
		migrate();
		assertThat(captioned("n.caption = '农田 水利'")).containsExactlyInAnyOrderElementsOf(drawn);
		assertThat(captioned("n.id = 'measure:untitled' AND n.caption IS NULL")).containsExactly("Measure");
	}

	@Test
	void aStepThatWasCutOffIsTakenAgain() {
		run("CREATE (:__Neo4jMigrationsLock {id: 'left behind', name: 'John Doe'})");
		migrate();
		assertThat(steps()).hasSize(12);
	}

	@Test
	void aStepThatIsNotKnownHereIsRefused() {
		migrate();
		run("MATCH (last:__Neo4jMigration) WHERE NOT (last)-[:MIGRATED_TO]->() "
				+ "CREATE (last)-[:MIGRATED_TO {at: datetime()}]->(:__Neo4jMigration {version: '777', type: 'JAVA'})");
		assertThatExceptionOfType(NewerGraphException.class).isThrownBy(this::migrate)
			.withMessage("it has the migrations 777");
	}

	/**
	 * A graph remembers the first step as it was when it was taken. Where this fails, let
	 * the step be as it was, and give the new trait to graphs by a step of their own, in
	 * {@code cypher/migrations/} or as a type {@code since} a later version.
	 */
	@Test
	void theFirstStepStaysAsItWasReleased() {
		assertThat(TypesMigration.of(Model.zeren()).get(0).getChecksum()).isEqualTo(Optional.of("5e886ccd"));
	}

	private List<String> captioned(String condition) {
		return this.driver.executableQuery("MATCH (n) WHERE " + condition + " RETURN labels(n)[0] AS label")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("label").asString())
			.toList();
	}

	private void migrateASharedServer() {
		GraphMigrations.apply(this.driver, Model.zeren(), false, Duration.ofMinutes(1));
	}

	private void migrate() {
		GraphMigrations.apply(this.driver, Model.zeren(), true, Duration.ZERO);
	}

	private List<String> steps() {
		return this.driver
			.executableQuery(
					"MATCH (m:__Neo4jMigration) WHERE m.version <> 'BASELINE' RETURN m.version AS v ORDER BY v")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("v").asString())
			.toList();
	}

	private List<Map<String, Object>> chain() {
		return this.driver
			.executableQuery("MATCH (before)-[taken:MIGRATED_TO]->(step) RETURN before.version AS before, "
					+ "properties(step) AS step, taken.at IS NOT NULL AND taken.in IS NOT NULL AS told ORDER BY before")
			.execute()
			.records()
			.stream()
			.map(Record::asMap)
			.toList();
	}

	private void dropTheSchema() {
		for (String kind : List.of("CONSTRAINT", "INDEX")) {
			this.driver
				.executableQuery("SHOW " + kind + (kind.equals("INDEX") ? "ES" : "S") + " YIELD name, labelsOrTypes "
						+ "WHERE none(label IN labelsOrTypes WHERE label STARTS WITH '__') RETURN name")
				.execute()
				.records()
				.forEach((row) -> run("DROP %s %s".formatted(kind, row.get("name").asString())));
		}
		assertThat(schema()).noneMatch((index) -> index.startsWith("search") || index.startsWith("sector"));
	}

	private Set<String> schema() {
		return this.driver.executableQuery("SHOW INDEXES YIELD name, labelsOrTypes, properties "
				+ "WHERE none(label IN labelsOrTypes WHERE label STARTS WITH '__') AND NOT name CONTAINS '__Neo4jMigration' "
				+ "RETURN name + ' ' + reduce(all = '', each IN labelsOrTypes + properties | all + ' ' + each) AS index")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("index").asString())
			.collect(Collectors.toSet());
	}

	private TreeSet<String> hits(String text) {
		TreeSet<String> ids = new TreeSet<>();
		this.driver
			.executableQuery("CALL db.index.fulltext.queryNodes('search', $text) YIELD node RETURN node.id AS id")
			.withParameters(Map.of("text", text))
			.execute()
			.records()
			.forEach((row) -> ids.add(row.get("id").asString()));
		return ids;
	}

	private void run(String cypher) {
		this.driver.executableQuery(cypher).execute();
	}

}
