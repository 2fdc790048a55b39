package org.zeren.graph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.net.NetworkInterface;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.zeren.graph.DatabaseStartException;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

@Tag("integration")
class EmbeddedDatabaseTests {

	@TempDir
	Path folder;

	@Test
	void keepsItsFilesInTheFolderBetweenTwoRuns() {
		try (EmbeddedDatabase database = start(this.folder)) {
			run(database.uri(), "CREATE (:Plan {id: 'plan:a'})");
		}
		try (EmbeddedDatabase database = start(this.folder)) {
			assertThat(run(database.uri(), "MATCH (p:Plan) RETURN count(p) AS n")).isOne();
		}
	}

	@Test
	void listensToThisMachineOnly() throws IOException {
		try (EmbeddedDatabase database = start(this.folder)) {
			var outside = NetworkInterface.networkInterfaces()
				.flatMap(NetworkInterface::inetAddresses)
				.filter((address) -> !address.isLoopbackAddress() && address.getAddress().length == 4)
				.toList();
			for (InetAddress address : outside) {
				assertThatIOException().isThrownBy(() -> new Socket(address, database.uri().getPort()).close());
			}
		}
	}

	@Test
	void saysThatThePortIsTaken() throws IOException {
		try (ServerSocket other = new ServerSocket()) {
			other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
			assertThatExceptionOfType(DatabaseStartException.class)
				.isThrownBy(() -> EmbeddedDatabase.start(settings(this.folder, other.getLocalPort())))
				.withMessage("Port " + other.getLocalPort() + ", where the embedded database listens, is taken.");
		}
	}

	@Test
	void saysThatAnotherProcessUsesTheFolder() {
		try (EmbeddedDatabase first = start(this.folder)) {
			assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> start(this.folder))
				.withMessage("Another process, perhaps another Zeren, uses the database folder " + this.folder + ".");
			assertThat(run(first.uri(), "RETURN 1 AS n")).isOne();
		}
	}

	@Test
	void saysThatTheFolderCannotBeWritten() throws IOException {
		Path file = Files.createFile(this.folder.resolve("file"));
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> start(file))
			.withMessage("The embedded database cannot write to its folder " + file + ".");
	}

	private static EmbeddedDatabase start(Path folder) {
		return EmbeddedDatabase.start(settings(folder, 0));
	}

	private static EmbeddedDatabaseSettings settings(Path folder, int port) {
		return new EmbeddedDatabaseSettings(folder, port, DataSize.ofMegabytes(32));
	}

	private static long run(URI uri, String cypher) {
		try (Driver driver = GraphDatabase.driver(uri)) {
			return driver.executableQuery(cypher)
				.execute()
				.records()
				.stream()
				.mapToLong((row) -> row.get("n").asLong())
				.findFirst()
				.orElse(0);
		}
	}

}
