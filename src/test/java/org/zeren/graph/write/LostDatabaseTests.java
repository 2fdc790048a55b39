package org.zeren.graph.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.zeren.graph.GraphText;
import org.zeren.graph.Neo4jUnderTest;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.embedded.EmbeddedDatabase;
import org.zeren.graph.embedded.EmbeddedDatabaseSettings;

import org.springframework.util.unit.DataSize;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The database goes away while the application runs, and comes back.
 */
@Tag("integration")
class LostDatabaseTests {

	@TempDir
	Path folder;

	@Test
	void aWriteFailsAsAWholeAndSucceedsWhenTheDatabaseIsBack() {
		EmbeddedDatabase first = open(0);
		int port = first.uri().getPort();
		Config patience = Config.builder().withMaxTransactionRetryTime(1, SECONDS).build();
		try (Driver driver = GraphDatabase.driver(first.uri(), first.token(), patience)) {
			Neo4jUnderTest.prepare(driver);
			PlanStore store = new PlanStore(driver);
			first.close();
			assertThatExceptionOfType(ServiceUnavailableException.class).isThrownBy(() -> write(store))
				.withMessageContaining("localhost:" + port);
			try (EmbeddedDatabase second = open(port)) {
				assertThat(second.uri()).isEqualTo(first.uri());
				assertThat(GraphText.of(driver)).isEqualTo(List.of());
				assertThat(write(store)).isEqualTo(Outcome.WRITTEN);
			}
		}
	}

	private static Outcome write(PlanStore store) {
		return store.write(PlanFixture.donghu().build(), Map.of(), Origin.IMPORT);
	}

	private EmbeddedDatabase open(int port) {
		return EmbeddedDatabase.start(new EmbeddedDatabaseSettings(this.folder, port, DataSize.ofMegabytes(32)));
	}

}
