package org.zeren.api.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.unit.DataSize;

import org.zeren.api.translation.Statement;
import org.zeren.graph.embedded.EmbeddedDatabase;
import org.zeren.graph.embedded.EmbeddedDatabaseSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A database that goes away and comes back, and one that is too slow.
 */
@Tag("integration")
class DatabaseAwayTests {

	private static final Statement ONE = new Statement("RETURN 1", Map.of());

	@TempDir
	Path folder;

	@Test
	void whileTheDatabaseIsAwayItIsSaidSoAndWhenItIsBackItAnswers() {
		int port = freePort();
		try (Driver driver = GraphDatabase.driver("bolt://localhost:" + port,
				Config.builder().withConnectionTimeout(2, TimeUnit.SECONDS).build())) {
			Neo4jReader reader = new Neo4jReader(driver, Duration.ofSeconds(1));
			try (EmbeddedDatabase database = database(port)) {
				assertThat(reader.read(ONE)).contains(1L);
				assertThatThrownBy(() -> reader.read(new Statement(
						"UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b)", Map.of())))
					.isInstanceOf(TooSlow.class)
					.hasMessageContaining("took too long");
			}
			assertThatThrownBy(() -> reader.read(ONE)).isInstanceOf(DatabaseAway.class)
				.hasMessageContaining("Try again in a few seconds");
			try (EmbeddedDatabase database = database(port)) {
				assertThat(reader.read(ONE)).contains(1L);
			}
		}
	}

	private EmbeddedDatabase database(int port) {
		return EmbeddedDatabase.start(new EmbeddedDatabaseSettings(this.folder, port, DataSize.ofMegabytes(16)));
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
