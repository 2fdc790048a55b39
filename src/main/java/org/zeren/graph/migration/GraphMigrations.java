package org.zeren.graph.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ac.simons.neo4j.migrations.core.JavaBasedMigration;
import ac.simons.neo4j.migrations.core.Migration;
import ac.simons.neo4j.migrations.core.MigrationVersion;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.zeren.graph.model.Model;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The migrations of one graph.
 */
public final class GraphMigrations {

	private static final Logger log = LoggerFactory.getLogger(GraphMigrations.class);

	private static final int SECONDS_UNTIL_ONLINE = 300;

	/** What the database says of a second lock. */
	private static final String SECOND_OF_ITS_NAME = "Neo.ClientError.Schema.ConstraintValidationFailed";

	private static final Duration PAUSE = Duration.ofMillis(500);

	private final Driver driver;

	private final FirstStart first;

	private final Set<String> known;

	private final Migrations migrations;

	private GraphMigrations(Driver driver, Model model) {
		List<TypesMigration> types = TypesMigration.of(model);
		List<JavaBasedMigration> classes = Stream.concat(types.stream(), Stream.of(new CaptionsMigration(model)))
			.toList();
		List<URL> files = files();
		this.driver = driver;
		this.first = new FirstStart(types, classes, files);
		this.known = Stream
			.concat(classes.stream().map(Migration::getVersion),
					files.stream().map((file) -> MigrationVersion.parse(name(file))))
			.map(MigrationVersion::getValue)
			.collect(Collectors.toSet());
		this.migrations = new Migrations(MigrationsConfig.builder()
			.withLocationsToScan("classpath:cypher/migrations")
			.withMigrationClassesDiscoverer((context) -> classes)
			.withResourceScanner((locations) -> files)
			.withAutocrlf(true)
			.build(), driver);
	}

	/**
	 * Takes the steps that are missing, and waits until every index is online.
	 * @param driver leads to the database
	 * @param model what the graph is made of
	 * @param alone whether no other process can write to the database, so that a step
	 * which did not end has been cut off
	 * @param patience how long to wait for another process that migrates the same graph
	 * @throws NewerGraphException if the graph has steps that are not known here
	 * @throws MigrationsException if a step fails
	 */
	public static void apply(Driver driver, Model model, boolean alone, Duration patience) {
		GraphMigrations graph = new GraphMigrations(driver, model);
		State state = graph.state();
		if (state.steps().containsAll(graph.known)) {
			return;
		}
		if (alone && state.isEmpty()) {
			graph.first.take(driver);
		}
		else {
			if (alone) {
				graph.unlock();
			}
			graph.migrate(patience);
		}
		try (Session session = driver.session()) {
			session.run("CALL db.awaitIndexes($seconds)", Map.of("seconds", SECONDS_UNTIL_ONLINE)).consume();
		}
	}

	/** Spring finds files within a jar within a jar too. */
	private static List<URL> files() {
		try {
			List<URL> files = new ArrayList<>();
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath:cypher/migrations/*.cypher")) {
				files.add(file.getURL());
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String name(URL file) {
		return URLDecoder.decode(file.getPath().substring(file.getPath().lastIndexOf('/') + 1), StandardCharsets.UTF_8);
	}

	/**
	 * What a graph says of itself.
	 *
	 * @param steps those that were taken
	 * @param isEmpty whether it holds no node
	 */
	private record State(Set<String> steps, boolean isEmpty) {
	}

	/** Most starts find nothing to do, and need one short question to know it. */
	private State state() {
		try (Session session = this.driver.session()) {
			Record row = session
				.run("OPTIONAL MATCH (step) WHERE step:__Neo4jMigration AND step.version <> 'BASELINE' "
						+ "WITH collect(step.version) AS steps " + "RETURN steps, EXISTS { () } AS holds")
				.single();
			Set<String> steps = Set.copyOf(row.get("steps").asList(Value::asString));
			if (!this.known.containsAll(steps)) {
				throw new NewerGraphException(steps.stream().filter((step) -> !this.known.contains(step)).toList());
			}
			return new State(steps, !row.get("holds").asBoolean());
		}
	}

	private void migrate(Duration patience) {
		Instant end = Instant.now().plus(patience);
		while (true) {
			try {
				this.migrations.apply(false);
				return;
			}
			catch (MigrationsException ex) {
				boolean locked = isLocked();
				if (!locked && (!isRefusedByALock(ex) || Instant.now().isAfter(end))) {
					throw ex;
				}
				if (locked && Instant.now().isAfter(end)) {
					log.warn("A migration that another process began did not end within {} s; beginning it again",
							patience.toSeconds());
					unlock();
					end = Instant.now().plus(patience);
				}
				pause();
				this.migrations.clearCache();
			}
		}
	}

	/** The other process may have let its lock go since. */
	private static boolean isRefusedByALock(MigrationsException ex) {
		return ex.getCause() instanceof Neo4jException refused && SECOND_OF_ITS_NAME.equals(refused.code());
	}

	private boolean isLocked() {
		try (Session session = this.driver.session()) {
			return session.run("MATCH (lock) WHERE lock:__Neo4jMigrationsLock RETURN lock LIMIT 1").hasNext();
		}
	}

	/** What was cut off may have left its lock. Each step can be taken again. */
	private void unlock() {
		try (Session session = this.driver.session()) {
			session.run("MATCH (lock) WHERE lock:__Neo4jMigrationsLock DELETE lock").consume();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while another process migrates the graph", ex);
		}
	}

}
