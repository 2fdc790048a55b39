package org.zeren.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes over the wire: every answer of {@code /graphql} is one of GraphQL.
 */
@OnEveryNeo4j
class HttpTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final String COUNT = "{\"query\": \"{ plans { totalCount } }\"}";

	private URI url;

	@BeforeEach
	void server(RunningZeren zeren) {
		this.url = zeren.url();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', nullValues = "none", textBlock = """
			text/html                          | 406 | Answers are given as
			application/xml                    | 406 | Answers are given as
			multipart/mixed                    | 406 | Answers are given as
			application/graphql+json           | 406 | Answers are given as
			nonsense                           | 406 | Answers are given as
			application/json                   | 200 | "totalCount"
			application/graphql-response+json  | 200 | "totalCount"
			text/html, */*;q=0.1               | 200 | "totalCount"
			none                               | 200 | "totalCount\"""")
	void whatIsAcceptedIsGiven(String accept, int status, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.url.resolve("/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(COUNT));
		if (accept != null) {
			request.header("Accept", accept);
		}
		HttpResponse<String> answer = send(request);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).contains(body);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
			.startsWith("application/graphql-response+json".equals(accept) ? accept : "application/json");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', nullValues = "none",
			textBlock = """
					text/plain                        | {"query": "{ plans { totalCount } }"} | 415 | with `Content-Type: application/json`
					none                              | {"query": "{ plans { totalCount } }"} | 415 | with `Content-Type: application/json`
					application/graphql               | { plans { totalCount } }              | 415 | with `Content-Type: application/json`
					application/json;charset=gbk      | {"query": "{ plans { totalCount } }"} | 415 | JSON in UTF-8
					application/json;charset=utf-8    | {"query": "{ plans { totalCount } }"} | 200 | "totalCount"
					application/json                  | {}                                    | 400 | has no `query`
					application/json                  | {"query": null}                       | 400 | has no `query`
					application/json                  | {"query": ""}                         | 400 | has no `query`
					application/json                  | {"query": 1}                          | 400 | `query` is not a text
					application/json                  | {"query": "{ a }", "variables": "x"}  | 400 | `variables` is not a JSON object
					application/json                  | {"query": "{ a }", "variables": [1]}  | 400 | `variables` is not a JSON object
					application/json                  | {"query": "{ a }", "operationName": 1} | 400 | `operationName` is not a text
					application/json                  | {"query": "{ a }", "extensions": 1}   | 400 | `extensions` is not a JSON object
					application/json                  | {"query": "{ a }", "extensions": {"persistedQuery": []}} | 400 | `extensions.persistedQuery` is no JSON object
					application/json                  | {"extensions": {"persistedQuery": {"sha256Hash": 1}}} | 400 | text `sha256Hash`
					application/json                  | {"extensions": {"persistedQuery": null}} | 400 | has no `query`
					application/json                  | {"documentId": "md5:1"}               | 400 | begins with no sha256:
					application/json                  | {"documentId": "sha256:00"}           | 200 | PersistedQueryNotFound
					application/json                  | [{"query": "{ plans { totalCount } }"}] | 400 | one operation a request
					application/json                  | "x"                                   | 400 | is no JSON object with a `query`
					application/json                  | {bad                                  | 400 | is no JSON object with a `query`""")
	void whatIsNoOperationIsToldSo(String type, String body, int status, String message) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.url.resolve("/graphql"))
			.POST(BodyPublishers.ofString(body));
		if (type != null) {
			request.header("Content-Type", type);
		}
		HttpResponse<String> answer = send(request);
		assertThat(answer.body()).contains(message).doesNotContain("timestamp");
		assertThat(answer.statusCode()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "PUT", "DELETE", "PATCH", "HEAD" })
	void otherMethodsAreNotAllowed(String method) {
		HttpResponse<String> answer = send(HttpRequest.newBuilder(this.url.resolve("/graphql"))
			.header("Content-Type", "application/json")
			.method(method, BodyPublishers.ofString(COUNT)));
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
		assertThat(answer.body()).contains(method.equals("HEAD") ? "" : "come by POST");
	}

	@Test
	void aGetWithoutAnOperationIsToldSo() {
		HttpResponse<String> answer = get("/graphql");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("has no `query`");
		assertThat(get("/graphql?query=%7B__typename%7D&variables=x").body()).contains("`variables` is no JSON object");
		assertThat(get("/graphql?query=%7B__typename%7D&variables=%7B%7D").body()).contains("\"__typename\":\"Query\"");
	}

	@Test
	void anOperationThatIsNoneIsABadRequestForWhomAsksForGraphQl() {
		for (String accept : List.of("application/json", "application/graphql-response+json")) {
			HttpResponse<String> answer = send(HttpRequest.newBuilder(this.url.resolve("/graphql"))
				.header("Content-Type", "application/json")
				.header("Accept", accept)
				.POST(BodyPublishers.ofString("{\"query\": \"{ plnas { totalCount } }\"}")));
			assertThat(answer.statusCode()).isEqualTo(accept.endsWith("response+json") ? 400 : 200);
			assertThat(answer.body()).contains("Did you mean plan or plans").doesNotContain("\"data\"");
		}
	}

	@Test
	void theSchemaThatClientsSeeHasAnAddress() throws IOException {
		HttpResponse<String> schema = get("/schema.graphql");
		assertThat(schema.body()).contains("type Plan implements Node", "input MeasureFilter").doesNotContain("@match");
		assertThat(schema.headers().firstValue("ETag")).isPresent();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			localhost           | 200
			LOCALHOST:8080      | 200
			zeren.localhost     | 200
			127.0.0.1:8080      | 200
			192.168.7.5         | 200
			[::1]:8080          | 200
			evil.example        | 421
			evil.example:8080   | 421
			127.0.0.1.evil.test | 421
			localhost.evil.test | 421""")
	void aHostThatIsNotThisMachineIsRefused(String host, int status) throws IOException {
		String answer = raw(
				"GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 " + status);
		assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").contains("HTTP/1.1 421"))
			.isEqualTo(status == 421);
	}

	@Test
	void browsersAreToldWhatTheyMayDo() {
		for (String path : List.of("/graphql", "/schema.graphql", "/graphiql/index.html", "/", "/nothing")) {
			HttpResponse<String> answer = get(path);
			assertThat(answer.headers().firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
			assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).as(path)
				.contains("frame-ancestors 'none'");
			assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
			assertThat(answer.body()).as(path).doesNotContain("Exception", "at org.");
		}
	}

	@Test
	void noOtherOriginReadsUnlessConfigured() {
		HttpResponse<String> preflight = send(HttpRequest.newBuilder(this.url.resolve("/graphql"))
			.header("Origin", "https://front.example")
			.header("Access-Control-Request-Method", "POST")
			.method("OPTIONS", BodyPublishers.noBody()));
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void manySlowBodiesLeaveTheServerToOthers() throws IOException {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int i = 0; i < 250; i++) {
				Socket socket = new Socket("localhost", this.url.getPort());
				socket.getOutputStream()
					.write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
							+ "Content-Length: 1000\r\n\r\n{\"q")
						.getBytes(StandardCharsets.UTF_8));
				slow.add(socket);
			}
			HttpResponse<String> answer = send(HttpRequest.newBuilder(this.url.resolve("/graphql"))
				.timeout(Duration.ofSeconds(5))
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(COUNT)));
			assertThat(answer.body()).contains("totalCount");
			slow.get(0).setSoTimeout(15_000);
			assertThat(read(slow.get(0))).startsWith("HTTP/1.1 408").contains("did not come in time");
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
	}

	@Test
	void aBodyThatComesInPiecesIsReadAndOneThatIsTooLargeIsNot() throws IOException {
		assertThat(raw(
				"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
						+ "Connection: close\r\nContent-Length: " + COUNT.length() + "\r\n\r\n" + COUNT.substring(0, 9),
				COUNT.substring(9)))
			.startsWith("HTTP/1.1 200")
			.contains("totalCount");
		assertThat(raw(
				"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
						+ "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n",
				Integer.toHexString(COUNT.length()) + "\r\n" + COUNT + "\r\n", "0\r\n\r\n"))
			.startsWith("HTTP/1.1 200")
			.contains("totalCount");
		assertThat(raw("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
				+ "Content-Length: 99000000\r\n\r\n"))
			.startsWith("HTTP/1.1 413");
		assertThat(raw("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
				+ "Transfer-Encoding: chunked\r\n\r\n", "F4241\r\n" + " ".repeat(1_000_001)))
			.startsWith("HTTP/1.1 413");
	}

	private HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(URI.create(this.url + path)));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Sends pieces one after the other, and gives all that comes back. */
	private String raw(String... pieces) throws IOException {
		try (Socket socket = new Socket("localhost", this.url.getPort())) {
			socket.setSoTimeout(15_000);
			for (String piece : pieces) {
				socket.getOutputStream().write(piece.getBytes(StandardCharsets.UTF_8));
				socket.getOutputStream().flush();
				pause();
			}
			return read(socket);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(60);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static String read(Socket socket) throws IOException {
		InputStream input = socket.getInputStream();
		StringBuilder come = new StringBuilder();
		byte[] piece = new byte[8192];
		try {
			for (int n = input.read(piece); n >= 0; n = input.read(piece)) {
				come.append(new String(piece, 0, n, StandardCharsets.UTF_8));
			}
		}
		catch (java.net.SocketException ex) {
			come.append("");
		}
		return come.toString();
	}

}
