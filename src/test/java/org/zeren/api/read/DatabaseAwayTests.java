package org.zeren.api.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
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
	void whileTheDatabaseIsAwayItIsSaidSoAndWhenItIsBackItAnswers() throws IOException {
		int port = freePort();
		String password = "a-password-of-this-test";
		Files.writeString(this.folder.resolve("neo4j-password"), password);
		try (Driver driver = GraphDatabase.driver("bolt://localhost:" + port, AuthTokens.basic("neo4j", password),
				Config.builder().withConnectionTimeout(2, TimeUnit.SECONDS).build())) {
			Neo4jReader reader = new Neo4jReader(driver);
			try (EmbeddedDatabase database = database(port)) {
				assertThat(reader.read(ONE, patient())).contains(1L);
				assertThatThrownBy(() -> reader
					.read(new Statement("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b)",
							Map.of()), second()))
					.isInstanceOf(TooSlow.class)
					.hasMessageContaining("took too long");
			}
			assertThatThrownBy(() -> reader.read(ONE, second())).isInstanceOf(DatabaseAway.class)
				.hasMessageContaining("Try again in a few seconds");
			try (EmbeddedDatabase database = database(port)) {
				assertThat(reader.read(ONE, patient())).contains(1L);
			}
		}
	}

	@Test
	void aDatabaseThatFallsSilentIsNotWaitedForByEverybodyAndAnswersAtOnceWhenItIsBack() throws Exception {
		int port = freePort();
		try (EmbeddedDatabase database = database(port);
				FreezingProxy proxy = new FreezingProxy(port);
				Driver driver = GraphDatabase.driver("bolt://localhost:" + proxy.port(), database.token(),
						Config.builder()
							.withConnectionAcquisitionTimeout(20, TimeUnit.SECONDS)
							.withConnectionTimeout(20, TimeUnit.SECONDS)
							.build())) {
			Neo4jReader reader = new Neo4jReader(driver);
			assertThat(reader.read(ONE, patient())).contains(1L);
			proxy.freeze(true);
			assertThat(askedAtOnce(reader, 40)).allMatch((seconds) -> seconds < 15);
			assertThat(askedAtOnce(reader, 40).stream().filter((seconds) -> seconds < 0.5).count())
				.isGreaterThanOrEqualTo(38);
			proxy.freeze(false);
			long back = System.nanoTime();
			while (!answers(reader)) {
				assertThat(System.nanoTime() - back).isLessThan(TimeUnit.SECONDS.toNanos(5));
			}
		}
	}

	/** How many seconds each of several questions waits that gets no answer. */
	private static List<Double> askedAtOnce(Neo4jReader reader, int count) throws Exception {
		ExecutorService clients = Executors.newFixedThreadPool(count);
		try {
			List<Future<Double>> waits = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				waits.add(clients.submit(() -> {
					long begin = System.nanoTime();
					assertThatThrownBy(() -> reader.read(ONE, second())).isInstanceOf(DatabaseAway.class);
					return (System.nanoTime() - begin) / 1e9;
				}));
			}
			List<Double> seconds = new ArrayList<>();
			for (Future<Double> wait : waits) {
				seconds.add(wait.get(20, TimeUnit.SECONDS));
			}
			return seconds;
		}
		finally {
			clients.shutdownNow();
		}
	}

	private static boolean answers(Neo4jReader reader) {
		try {
			return reader.read(ONE, second()).isPresent();
		}
		catch (DatabaseAway ex) {
			return false;
		}
	}

	private EmbeddedDatabase database(int port) {
		return EmbeddedDatabase.start(new EmbeddedDatabaseSettings(this.folder, port, DataSize.ofMegabytes(16)));
	}

	private static Deadline patient() {
		return Deadline.in(Duration.ofSeconds(60));
	}

	private static Deadline second() {
		return Deadline.in(Duration.ofSeconds(1));
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
