package org.zeren.benchmark.load;

import java.util.Map;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * The expert's Cypher through the driver, in the cheapest way that the driver has: one
 * round trip.
 */
public final class HandWritten implements Party {

	private static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private final Driver driver;

	/**
	 * @param driver the database
	 */
	public HandWritten(Driver driver) {
		this.driver = driver;
	}

	@Override
	public String name() {
		return "Cypher";
	}

	@Override
	public void ask(Workload workload, Map<String, Object> parameters) {
		try (Session session = this.driver.session(READ)) {
			session.run(workload.cypher(), parameters).single();
		}
	}

	@Override
	public Map<String, Object> answer(Workload workload, Map<String, Object> parameters) {
		try (Session session = this.driver.session(READ)) {
			return session.run(workload.cypher(), parameters).single().get("data").asMap();
		}
	}

}
