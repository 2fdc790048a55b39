package org.zeren.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.neo4j.Neo4jContainer;

import org.zeren.graph.migration.GraphMigrations;
import org.zeren.graph.model.Model;
import org.zeren.graph.embedded.EmbeddedDatabase;
import org.zeren.graph.migration.GraphMigrations;
import org.zeren.graph.model.Model;
import org.zeren.graph.embedded.EmbeddedDatabaseSettings;

import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * A database for tests, with the constraints and indexes of the schema.
 */
public final class Neo4jUnderTest implements AutoCloseable {

	/** Where it runs. */
	public enum Kind {

		EMBEDDED, CONTAINER

	}

	private static final String PASSWORD = "for-tests-only";

	private final URI uri;

	private final String password;

	private final Driver driver;

	private final AutoCloseable server;

	private Neo4jUnderTest(URI uri, String password, AutoCloseable server) {
		this.uri = uri;
		this.password = password;
		this.server = server;
		this.driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
		prepare(this.driver);
	}

	static Neo4jUnderTest start(Kind kind) {
		return switch (kind) {
			case EMBEDDED -> embedded();
			case CONTAINER -> container();
		};
	}

	private static Neo4jUnderTest embedded() {
		try {
			Path folder = Files.createTempDirectory("zeren-test");
			EmbeddedDatabase database = EmbeddedDatabase
				.start(new EmbeddedDatabaseSettings(folder, 0, DataSize.ofMegabytes(64)));
			return new Neo4jUnderTest(database.uri(), passwordIn(folder), () -> {
				database.close();
				FileSystemUtils.deleteRecursively(folder);
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String passwordIn(Path folder) throws IOException {
		return Files.readString(folder.resolve("neo4j-password")).strip();
	}

	@SuppressWarnings("resource")
	private static Neo4jUnderTest container() {
		Neo4jContainer container = new Neo4jContainer("neo4j:5.26-community").withAdminPassword(PASSWORD);
		container.start();
		return new Neo4jUnderTest(URI.create(container.getBoltUrl()), PASSWORD, container);
	}

	/** Applies the constraints and indexes of the schema. */
	public static void prepare(Driver driver) {
		GraphMigrations.apply(driver, Model.zeren(), true, Duration.ZERO);
	}

	/**
	 * {@return its Bolt address}
	 */
	public URI uri() {
		return this.uri;
	}

	/**
	 * {@return the password of the user neo4j}
	 */
	public String password() {
		return this.password;
	}

	/**
	 * {@return a driver that lives as long as the database}
	 */
	public Driver driver() {
		return this.driver;
	}

	/** Empties the graph. */
	public void clear() {
		this.driver.executableQuery("MATCH (n) WHERE NOT n:Revision AND NOT n:__Neo4jMigration DETACH DELETE n")
			.execute();
		this.driver.executableQuery("MATCH (r:Revision) REMOVE r.removed").execute();
	}

	@Override
	public void close() throws Exception {
		this.driver.close();
		this.server.close();
	}

}
