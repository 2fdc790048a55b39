package org.zeren.graph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Tries to get into the embedded database, and to do from inside what nobody should.
 */
@Tag("integration")
class OpenDoorTests {

	@TempDir
	static Path folder;

	private static EmbeddedDatabase database;

	private static Relay relay;

	@BeforeAll
	static void start() throws IOException {
		database = EmbeddedDatabase.start(new EmbeddedDatabaseSettings(folder, 0, DataSize.ofMegabytes(32)));
		relay = new Relay(database);
		asOwner("CREATE (:Plan {id: 'plan:a'}) CREATE (:Revision)");
	}

	@AfterAll
	static void stop() throws IOException {
		relay.close();
		database.close();
	}

	@Test
	void nobodyGetsInWithoutThePassword() {
		for (AuthToken token : List.of(AuthTokens.none(), AuthTokens.basic("", ""), AuthTokens.basic("neo4j", ""),
				AuthTokens.basic("neo4j", "neo4j"), AuthTokens.basic("reader", database.token().toString()),
				AuthTokens.custom("neo4j", "", "native", "none"))) {
			assertThatExceptionOfType(AuthenticationException.class)
				.isThrownBy(() -> run(database.uri(), token, "MATCH (n) RETURN n"));
		}
	}

	@Test
	void theOwnerMayDoEverything() {
		assertThat(asOwner("CREATE (x:Scratch) DELETE x RETURN 1 AS n")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"GET / HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\nUpgrade: websocket\r\n"
					+ "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "POST / HTTP/1.1\r\nHost: localhost\r\n\r\n" })
	void boltHangsUpOnWebPages(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getByName("localhost"), database.uri().getPort())) {
			socket.setSoTimeout(5000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			assertThat(firstByte(socket)).isNegative();
		}
	}

	private static int firstByte(Socket socket) {
		try {
			return socket.getInputStream().read();
		}
		catch (IOException ex) {
			return -1;
		}
	}

	@Test
	void theReaderReadsWithoutCredentials() {
		assertThat(asReader("MATCH (p:Plan) RETURN p.id AS n")).singleElement()
			.extracting((row) -> row.get("n").asString())
			.isEqualTo("plan:a");
	}

	@Test
	void aWrongPasswordIsRefusedToTheReaderToo() {
		assertThatExceptionOfType(AuthenticationException.class)
			.isThrownBy(() -> run(relay.uri(), AuthTokens.basic("neo4j", "guess"), "RETURN 1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (:Plan)", "MATCH (p:Plan) SET p.title = 'x'", "MATCH (p:Plan) DETACH DELETE p",
			"MATCH (p:Plan) SET p:Park", "CREATE INDEX FOR (p:Plan) ON (p.x)",
			"CREATE CONSTRAINT FOR (p:Plan) REQUIRE p.x IS UNIQUE", "CALL db.createLabel('X')",
			"MATCH (p:Plan) CALL { WITH p CREATE (q:Plan) } IN TRANSACTIONS RETURN 1",
			"MATCH (p:Plan) CALL db.create.setNodeVectorProperty(p, 'x', [1.0])" })
	void theReaderWritesNothing(String cypher) {
		for (AuthToken token : List.of(AuthTokens.none(), database.token())) {
			assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> run(relay.uri(), token, cypher))
				.extracting(Neo4jException::code)
				.isEqualTo("Neo.ClientError.Security.Forbidden");
		}
		assertThat(asOwner("MATCH (p:Plan) RETURN p, labels(p) AS labels")).singleElement()
			.satisfies((row) -> assertThat(row.get("p").asNode().asMap()).hasSize(1))
			.satisfies((row) -> assertThat(row.get("labels").asList()).hasSize(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE USER x SET PASSWORD 'long enough'", "DROP USER neo4j", "SHOW USERS",
			"ALTER USER neo4j SET PASSWORD 'long enough'" })
	void theReaderAdministersNothing(String cypher) {
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> run(relay.uri(), AuthTokens.none(), "system", cypher))
			.extracting(Neo4jException::code)
			.isEqualTo("Neo.ClientError.Security.Forbidden");
	}

	@ParameterizedTest
	@ValueSource(strings = { "file:///etc/passwd", "file:/etc/passwd", "/etc/passwd", "http://127.0.0.1:%d/",
			"http://localhost:%d/", "http://[::1]:%d/", "https://127.0.0.1:%d/", "ftp://127.0.0.1:%d/x", "s3://a/b" })
	void loadCsvReadsNoFileAndAsksNoServer(String url) throws IOException {
		HttpServer secrets = HttpServer.create(new java.net.InetSocketAddress("localhost", 0), 1);
		secrets.createContext("/", (exchange) -> {
			exchange.sendResponseHeaders(200, 6);
			exchange.getResponseBody().write("secret".getBytes(StandardCharsets.US_ASCII));
			exchange.close();
		});
		secrets.start();
		try {
			String cypher = "LOAD CSV FROM '" + String.format(url, secrets.getAddress().getPort())
					+ "' AS line RETURN line";
			assertThatThrownBy(() -> asOwner(cypher)).isInstanceOf(Neo4jException.class);
			assertThatThrownBy(() -> asReader(cypher)).isInstanceOf(Neo4jException.class);
		}
		finally {
			secrets.stop(0);
		}
	}

	@Test
	void thereAreNoProceduresButNeo4jsOwn() {
		List<String> names = asOwner("SHOW PROCEDURES YIELD name").stream()
			.map((row) -> row.get("name").asString())
			.toList();
		assertThat(names).contains("db.labels", "dbms.components")
			.allMatch((name) -> name.matches("(db|dbms|tx)\\..+"))
			.noneMatch((name) -> name.matches("apoc.*|.*(load|import|export|url|file|http).*"));
	}

	@Test
	void theReaderStopsNobodyElse() {
		try (Driver driver = GraphDatabase.driver(database.uri(), database.token());
				var session = driver.session();
				var transaction = session.beginTransaction()) {
			transaction.run("CREATE (:Scratch)").consume();
			for (Record row : asOwner("SHOW TRANSACTIONS YIELD transactionId, currentQuery, connectionId, username")) {
				stopped("TERMINATE TRANSACTIONS '" + row.get("transactionId").asString() + "'");
				stopped("CALL dbms.killConnection('" + row.get("connectionId").asString() + "')");
			}
			assertThat(transaction.run("RETURN 1 AS n").single().get("n").asInt()).isOne();
			transaction.rollback();
		}
	}

	private static void stopped(String cypher) {
		try {
			asReader(cypher);
		}
		catch (Neo4jException ex) {
			// Refused loudly, which is as good as without an effect.
		}
	}

	private static List<Record> asOwner(String cypher) {
		return run(database.uri(), database.token(), cypher);
	}

	private static List<Record> asReader(String cypher) {
		return run(relay.uri(), AuthTokens.none(), cypher);
	}

	private static List<Record> run(URI uri, AuthToken token, String cypher) {
		return run(uri, token, "neo4j", cypher);
	}

	private static List<Record> run(URI uri, AuthToken token, String name, String cypher) {
		try (Driver driver = GraphDatabase.driver(uri, token);
				var session = driver.session(SessionConfig.forDatabase(name))) {
			return session.run(cypher).list();
		}
	}

}
