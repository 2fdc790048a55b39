package org.zeren.api.observe;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.sun.net.httpserver.HttpServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.zeren.api.read.FreezingProxy;
import org.zeren.graph.Neo4jUnderTest;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What operators and their collectors get of a running Zeren.
 */
@OnEveryNeo4j
class ObservedTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final String QUESTION = "{\"operationName\": \"Observed\", \"query\": \"query Observed { plans(filter: {title: {eq: \\\"not-to-be-told\\\"}}) { totalCount } }\"}";

	@Test
	void nothingIsThereUnlessConfigured(RunningZeren zeren) throws Exception {
		assertThat(get(zeren.url(), "/actuator/prometheus").statusCode()).isEqualTo(404);
		assertThat(get(zeren.url(), "/actuator/metrics").statusCode()).isEqualTo(404);
		assertThat(zeren.context().getBeanDefinitionNames()).doesNotContain("openTelemetrySdk", "otlpMeterRegistry",
				"prometheusMeterRegistry");
	}

	@Test
	void aCollectorGetsTracesAndMetricsWithoutValuesAndPrometheusItsPage(Neo4jUnderTest database) throws Exception {
		Queue<String> traces = new ConcurrentLinkedQueue<>();
		Queue<String> metrics = new ConcurrentLinkedQueue<>();
		HttpServer collector = collector();
		collects(collector, "/v1/traces", traces);
		collects(collector, "/v1/metrics", metrics);
		String address = "http://localhost:" + collector.getAddress().getPort();
		try (RunningZeren zeren = RunningZeren.start(database.uri(), database.password(),
				"--management.opentelemetry.tracing.export.otlp.endpoint=" + address + "/v1/traces",
				"--management.opentelemetry.tracing.export.schedule-delay=100ms",
				"--management.tracing.sampling.probability=1",
				"--management.otlp.metrics.export.url=" + address + "/v1/metrics",
				"--management.otlp.metrics.export.step=1s", "--management.server.port=0",
				"--management.endpoints.web.exposure.include=health,prometheus")) {
			assertThat(ask(zeren.url()).body()).contains("totalCount");
			Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
				assertThat(String.join("", traces)).contains("Observed", "http post /graphql", "zeren");
				assertThat(String.join("", metrics)).contains("http.server.requests", "jvm.memory.used");
			});
			assertThat(traces).noneMatch((sent) -> sent.contains("not-to-be-told"));
			assertThat(metrics).noneMatch((sent) -> sent.contains("not-to-be-told"));
			URI management = URI
				.create("http://localhost:" + zeren.context().getEnvironment().getProperty("local.management.port"));
			assertThat(get(management, "/actuator/prometheus").body())
				.contains("http_server_requests_seconds_count", "graphql_request_seconds_count")
				.doesNotContain("not-to-be-told");
			assertThat(get(zeren.url(), "/actuator/prometheus").statusCode()).isEqualTo(404);
		}
		finally {
			collector.stop(0);
		}
	}

	@Test
	void whatIsReadyKnowsTheDatabaseAndWhatLivesDoesNot(Neo4jUnderTest database) throws Exception {
		try (FreezingProxy proxy = new FreezingProxy(database.uri().getPort());
				RunningZeren zeren = RunningZeren.start(URI.create("bolt://localhost:" + proxy.port()),
						database.password())) {
			assertThat(get(zeren.url(), "/actuator/health/readiness").statusCode()).isEqualTo(200);
			proxy.freeze(true);
			long begin = System.nanoTime();
			HttpResponse<String> ready = get(zeren.url(), "/actuator/health/readiness");
			assertThat(ready.statusCode()).isEqualTo(503);
			assertThat(ready.body()).doesNotContain("Exception");
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
			long again = System.nanoTime();
			assertThat(get(zeren.url(), "/actuator/health/liveness").statusCode()).isEqualTo(200);
			assertThat(Duration.ofNanos(System.nanoTime() - again)).isLessThan(Duration.ofSeconds(1));
			proxy.freeze(false);
			Awaitility.await()
				.atMost(Duration.ofSeconds(5))
				.until(() -> get(zeren.url(), "/actuator/health/readiness").statusCode() == 200);
		}
	}

	private static HttpServer collector() throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.start();
		return server;
	}

	private static void collects(HttpServer server, String path, Queue<String> sent) {
		server.createContext(path, (exchange) -> {
			sent.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
	}

	private static HttpResponse<String> ask(URI server) throws Exception {
		return HTTP.send(HttpRequest.newBuilder(server.resolve("/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(QUESTION))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static HttpResponse<String> get(URI server, String path) throws Exception {
		return HTTP.send(HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
	}

}
