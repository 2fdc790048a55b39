package org.zeren.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whatever way somebody asks a driver with a database's name, that database answers.
 */
@OnEveryNeo4j
class NamedDatabaseTests {

	private static final String WHERE = "CALL db.info() YIELD name RETURN name";

	@Test
	void everyWayOfAskingAsksTheNamedDatabase(Driver driver) {
		Driver named = NamedDatabase.of(driver, "system");
		QueryConfig reading = QueryConfig.builder().withRouting(RoutingControl.READ).build();
		assertThat(named.executableQuery(WHERE).execute().records().get(0).get("name").asString()).isEqualTo("system");
		assertThat(named.executableQuery(WHERE)
			.withParameters(Map.of())
			.withConfig(reading)
			.execute()
			.records()
			.get(0)
			.get("name")
			.asString()).isEqualTo("system");
		for (SessionConfig config : List.of(SessionConfig.defaultConfig(),
				SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
			try (Session session = named.session(config)) {
				assertThat(session.run(WHERE).single().get("name").asString()).isEqualTo("system");
			}
		}
	}

	@Test
	void whoNamesAnotherOneMeansIt(Driver driver) {
		Driver named = NamedDatabase.of(driver, "system");
		try (Session session = named.session(SessionConfig.forDatabase("neo4j"))) {
			assertThat(session.run(WHERE).single().get("name").asString()).isEqualTo("neo4j");
		}
		assertThat(named.executableQuery(WHERE)
			.withConfig(QueryConfig.builder().withDatabase("neo4j").build())
			.execute()
			.records()
			.get(0)
			.get("name")
			.asString()).isEqualTo("neo4j");
	}

	@Test
	void bookmarksAreTakenAlong(Driver driver) {
		SessionConfig after = SessionConfig.builder().withBookmarks(Set.of(Bookmark.from("nonsense"))).build();
		try (Session session = NamedDatabase.of(driver, "neo4j").session(after)) {
			assertThatExceptionOfType(ClientException.class).isThrownBy(() -> session.run("RETURN 1").consume())
				.withMessageContaining("bookmark");
		}
	}

}
