package org.zeren.graph.migration;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import ac.simons.neo4j.migrations.core.CypherResource;
import ac.simons.neo4j.migrations.core.JavaBasedMigration;
import ac.simons.neo4j.migrations.core.MigrationType;
import ac.simons.neo4j.migrations.core.MigrationVersion;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Takes all steps at once where a graph that nobody else writes holds nothing yet, and
 * remembers them as neo4j-migrations would: in go the steps, out comes the graph that it
 * would make of them. The library asks some thirty questions on its way, and a database
 * that has just been started takes longer to plan each of them than to make all indexes.
 */
final class FirstStart {

	/** What was cut off between the two transactions is begun again. */
	private static final String REMEMBER = """
			MERGE (turn:Revision {id: 'revision'}) ON CREATE SET turn.number = 0
			SET turn.number = turn.number
			WITH turn WHERE NOT EXISTS { (:__Neo4jMigration) }
			CREATE (first:__Neo4jMigration {version: 'BASELINE'})
			WITH first
			UNWIND $steps AS step
			CREATE (taken:__Neo4jMigration)
			SET taken = step
			WITH first, collect(taken) AS taken
			WITH [first] + taken AS chain
			UNWIND range(1, size(chain) - 1) AS i
			WITH chain[i - 1] AS before, chain[i] AS after
			CREATE (before)-[:MIGRATED_TO {at: datetime({timezone: 'UTC'}), in: duration('PT0S'), connectedAs: ''}]->(after)""";

	private final List<TypesMigration> types;

	private final List<JavaBasedMigration> classes;

	private final List<CypherResource> files;

	FirstStart(List<TypesMigration> types, List<JavaBasedMigration> classes, List<URL> files) {
		this.types = types;
		this.classes = classes;
		this.files = files.stream().map((file) -> CypherResource.of(file, true)).toList();
	}

	/**
	 * Takes the steps. One that was cut off can be begun again.
	 */
	void take(Driver driver) {
		try (Session session = driver.session()) {
			session.executeWriteWithoutResult((transaction) -> this.types
				.forEach((step) -> step.statements().forEach((statement) -> transaction.run(statement).consume())));
			this.types.get(this.types.size() - 1).search(session);
			this.files
				.forEach((file) -> session.executeWriteWithoutResult((transaction) -> file.getExecutableStatements()
					.forEach((statement) -> transaction.run(statement).consume())));
			session.executeWriteWithoutResult(
					(transaction) -> transaction.run(REMEMBER, Map.of("steps", steps())).consume());
		}
	}

	private List<Map<String, Object>> steps() {
		Map<String, Map<String, Object>> steps = new TreeMap<>();
		for (JavaBasedMigration step : this.classes) {
			String version = step.getVersion().getValue();
			steps.put(version, step(version, step.getOptionalDescription(), MigrationType.JAVA, step.getSource(),
					step.getChecksum().orElseThrow()));
		}
		for (CypherResource file : this.files) {
			String name = file.getIdentifier();
			String version = MigrationVersion.parse(name).getValue();
			steps.put(version, step(version, description(name), MigrationType.CYPHER, name, file.getChecksum()));
		}
		return new ArrayList<>(steps.values());
	}

	private static Optional<String> description(String file) {
		return Optional.of(file.substring(file.indexOf("__") + 2, file.lastIndexOf('.')).replace('_', ' '));
	}

	private static Map<String, Object> step(String version, Optional<String> description, MigrationType type,
			String source, String checksum) {
		return Map.of("version", version, "description", description.orElse(""), "type", type.name(), "repeatable",
				false, "source", source, "checksum", checksum);
	}

}
