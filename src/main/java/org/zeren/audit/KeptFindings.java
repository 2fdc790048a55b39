package org.zeren.audit;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * What an audit cannot compute again of findings: since when they are known, and which
 * held once. To be copied to another graph before its first audit, which joins them.
 */
public final class KeptFindings {

	private static final String ALL = """
			MATCH (f:Finding)
			WHERE f.planId IS NOT NULL AND f.ordinal IS NOT NULL
			RETURN properties(f) AS finding ORDER BY f.planId, f.id""";

	private static final String RESTORE = """
			UNWIND $findings AS finding
			MATCH (:Plan {id: finding.planId})
			MERGE (f:Finding {id: finding.id})
			ON CREATE SET f = finding""";

	private final Driver driver;

	private final SessionConfig session;

	/**
	 * @param driver leads to a database with the constraints of Zeren's model
	 */
	public KeptFindings(Driver driver) {
		this.driver = driver;
		this.session = SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager()).build();
	}

	/**
	 * {@return what each finding says itself, plan by plan}
	 */
	public List<Map<String, Object>> all() {
		try (Session session = this.driver.session(this.session)) {
			return session.executeRead((transaction) -> transaction.run(ALL).list((row) -> row.get("finding").asMap()));
		}
	}

	/**
	 * Adds those that are not there, of plans that are.
	 * @param findings what {@link #all()} gave
	 */
	public void restore(List<Map<String, Object>> findings) {
		try (Session session = this.driver.session(this.session)) {
			session.executeWriteWithoutResult(
					(transaction) -> transaction.run(RESTORE, Map.of("findings", findings)).consume());
		}
	}

}
