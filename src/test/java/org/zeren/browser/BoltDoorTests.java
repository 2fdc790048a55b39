package org.zeren.browser;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Knocks at the WebSocket that leads to the embedded database, as pages of all kinds do.
 */
@Tag("integration")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "zeren.graph.bundled-plans=false", "zeren.http.hosts=zeren.example" })
class BoltDoorTests {

	private static final byte[] BOLT_GREETING = { 0x60, 0x60, (byte) 0xb0, 0x17, 0, 0, 4, 5, 0, 0, 4, 4, 0, 0, 0, 0, 0,
			0, 0, 0 };

	@TempDir
	static Path folder;

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void databaseOfItsOwn(DynamicPropertyRegistry registry) {
		registry.add("zeren.database.folder", () -> folder.toString());
		registry.add("zeren.database.port", () -> 0);
	}

	@ParameterizedTest
	@CsvSource({
			// the page's origin, the host it asks, the answer
			"http://localhost:PORT, localhost:PORT, 101", "http://127.0.0.1:PORT, 127.0.0.1:PORT, 101",
			"http://LOCALHOST:PORT, localhost:PORT, 101", "http://evil.example, localhost:PORT, 403",
			"http://localhost:3000, localhost:PORT, 403", "http://localhost, localhost:PORT, 403",
			"http://127.0.0.1:PORT, localhost:PORT, 403", "null, localhost:PORT, 403", "'', localhost:PORT, 403",
			"http://localhost:PORT.evil.example, localhost:PORT, 403",
			"http://evil.example@localhost:PORT, localhost:PORT, 403",
			"http://evil.example:PORT, evil.example:PORT, 421", "http://zeren.example:PORT, zeren.example:PORT, 403",
			"http://192.168.1.9:PORT, 192.168.1.9:PORT, 403", "http://x.localhost:PORT, x.localhost:PORT, 403" })
	void opensToItsOwnPageOnly(String origin, String host, int answer) throws IOException {
		assertThat(knock(origin.replace("PORT", "" + this.port), host.replace("PORT", "" + this.port)))
			.isEqualTo(answer);
	}

	private int knock(String origin, String host) throws IOException {
		try (Socket socket = socket(origin, host)) {
			return Integer.parseInt(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII)
				.replaceFirst("HTTP/1.1 ", ""));
		}
	}

	private Socket socket(String origin, String host) throws IOException {
		Socket socket = new Socket("localhost", this.port);
		socket.setSoTimeout(10000);
		String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
				+ "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
				+ (origin.isEmpty() ? "" : "Origin: " + origin + "\r\n") + "\r\n";
		socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	@Test
	void whatIsSaidToTheWebSocketTheDatabaseAnswers() throws Exception {
		var answer = new java.util.concurrent.CompletableFuture<Integer>();
		var socket = HttpClient.newHttpClient()
			.newWebSocketBuilder()
			.header("Origin", "http://localhost:" + this.port)
			.buildAsync(URI.create("ws://localhost:" + this.port + "/"), new java.net.http.WebSocket.Listener() {
				@Override
				public java.util.concurrent.CompletionStage<?> onBinary(java.net.http.WebSocket from,
						java.nio.ByteBuffer bytes, boolean last) {
					answer.complete(bytes.getInt());
					return null;
				}
			})
			.join();
		socket.sendBinary(java.nio.ByteBuffer.wrap(BOLT_GREETING), true).join();
		assertThat(answer.get(10, java.util.concurrent.TimeUnit.SECONDS)).isEqualTo(0x405);
		socket.abort();
	}

	@Test
	void manyThatKnockAreNotAllLetInAndThoseThatLeaveMakeRoom() throws Exception {
		String here = "localhost:" + this.port;
		var inside = new java.util.ArrayList<Socket>();
		try {
			for (int i = 0; i < 64; i++) {
				Socket socket = socket("http://" + here, here);
				inside.add(socket);
				assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
					.endsWith("101");
			}
			assertThat(knock("http://" + here, here)).isEqualTo(503);
		}
		finally {
			for (Socket socket : inside) {
				socket.close();
			}
		}
		long deadline = System.nanoTime() + 10_000_000_000L;
		int answer = 503;
		while (answer == 503 && System.nanoTime() < deadline) {
			Thread.sleep(50);
			answer = knock("http://" + here, here);
		}
		assertThat(answer).isEqualTo(101);
	}

	@Test
	void theDiscoveryDocumentLeadsBrowserToThisAddress() throws Exception {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/"))
				.header("Accept", "application/json")
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(answer.body()).contains("\"bolt_direct\":\"bolt://127.0.0.1:" + this.port + "\"")
			.doesNotContain("neo4j://")
			.doesNotContain("password");
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void thePasswordIsNotServed() throws Exception {
		for (String path : new String[] { "/neo4j-password", "/data/neo4j-password", "/browser/..%2fneo4j-password",
				"/browser/../data/neo4j-password" }) {
			HttpResponse<String> answer = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
						HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
		}
	}

}
