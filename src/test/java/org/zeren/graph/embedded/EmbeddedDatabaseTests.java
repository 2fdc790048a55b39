package org.zeren.graph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.net.NetworkInterface;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
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
			run(database, "CREATE (:Plan {id: 'plan:a'})");
		}
		try (EmbeddedDatabase database = start(this.folder)) {
			assertThat(run(database, "MATCH (p:Plan) RETURN count(p) AS n")).isOne();
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
			assertThat(run(first, "RETURN 1 AS n")).isOne();
		}
	}

	@Test
	void saysThatTheFolderCannotBeWritten() throws IOException {
		Path file = Files.createFile(this.folder.resolve("file"));
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> start(file))
			.withMessage("The embedded database cannot write to its folder " + file + ".");
	}

	@Test
	void thePasswordStaysAndOnlyItsOwnerReadsIt() throws IOException {
		start(this.folder).close();
		Path file = this.folder.resolve("neo4j-password");
		String first = Files.readString(file);
		assertThat(first.strip()).hasSizeGreaterThan(24);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
		start(this.folder).close();
		assertThat(Files.readString(file)).isEqualTo(first);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void onlyTheOwnerEntersTheFolder() throws IOException {
		Path fresh = this.folder.resolve("fresh");
		start(fresh).close();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh))).isEqualTo("rwx------");
	}

	@Test
	void aLostPasswordIsMadeAnewAndTheGraphIsStillThere() throws IOException {
		try (EmbeddedDatabase database = start(this.folder)) {
			run(database, "CREATE (:Plan {id: 'plan:a'})");
		}
		Files.delete(this.folder.resolve("neo4j-password"));
		try (EmbeddedDatabase database = start(this.folder)) {
			assertThat(run(database, "MATCH (p:Plan) RETURN count(p) AS n")).isOne();
		}
	}

	@Test
	void aFolderOfAnOlderZerenWithoutAPasswordGoesOnWorking() {
		DatabaseManagementService older = new DatabaseManagementServiceBuilder(this.folder)
			.setConfig(GraphDatabaseSettings.data_directory, this.folder)
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.build();
		older.database("neo4j").executeTransactionally("CREATE (:Plan {id: 'plan:a'})");
		older.shutdown();
		try (EmbeddedDatabase database = start(this.folder)) {
			assertThat(run(database, "MATCH (p:Plan) RETURN count(p) AS n")).isOne();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "databases/neo4j/neostore", "databases/neo4j/neostore.nodestore.db",
			"databases/neo4j/neostore.counts.db", "databases/system/neostore",
			"transactions/neo4j/neostore.transaction.db.0" })
	void saysThatFilesAreDamagedOrStartsAsBefore(String name) throws IOException {
		try (EmbeddedDatabase database = start(this.folder)) {
			run(database, "CREATE (:Plan {id: 'plan:a'})");
		}
		Path file = this.folder.resolve(name);
		Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));
		try (EmbeddedDatabase database = start(this.folder)) {
			assertThat(run(database, "MATCH (p:Plan) RETURN count(p) AS n")).isOne();
		}
		catch (DatabaseStartException ex) {
			assertThat(ex).hasMessageStartingWith("The embedded database in " + this.folder + " does not start: ");
			assertThat(ex.getMessage()).hasLineCount(1);
			assertThat(ex.action()).contains("put a copy of the folder in its place");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "short\n", "two lines that\nare no password\n" })
	void saysWhatToDoAboutAFileThatIsNoPassword(String content) throws IOException {
		Path file = Files.writeString(this.folder.resolve("neo4j-password"), content);
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> start(this.folder))
			.withMessage("The file " + file + " holds no password.")
			.satisfies((failure) -> assertThat(failure.action()).startsWith("Delete it: a new one is made"));
	}

	@Test
	void aFileOfBytesIsNoPasswordEither() throws IOException {
		Files.write(this.folder.resolve("neo4j-password"), new byte[] { (byte) 0xff, 0, (byte) 0xfe });
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> start(this.folder))
			.withMessageEndingWith("holds no password.");
	}

	private static EmbeddedDatabase start(Path folder) {
		return EmbeddedDatabase.start(settings(folder, 0));
	}

	private static EmbeddedDatabaseSettings settings(Path folder, int port) {
		return new EmbeddedDatabaseSettings(folder, port, DataSize.ofMegabytes(32));
	}

	private static long run(EmbeddedDatabase database, String cypher) {
		try (Driver driver = GraphDatabase.driver(database.uri(), database.token())) {
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
