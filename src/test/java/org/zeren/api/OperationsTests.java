package org.zeren.api;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.Sha256;
import org.zeren.api.read.Neo4jReader;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How operations travel, and what they cost.
 */
@OnEveryNeo4j
class OperationsTests {

	private RunningZeren running;

	private Client zeren;

	private PlanStore store;

	@BeforeEach
	void aPlan(RunningZeren zeren, PlanStore store) {
		this.running = zeren;
		this.store = store;
		this.zeren = new Client(zeren);
		store.write(PlanFixture.donghu().build(), Map.of(), Origin.BUNDLED);
	}

	@Test
	void aRootFieldCostsOneStatementWhateverItHolds() {
		String deep = "{ plans { nodes { measures { nodes { duties { agency { region { name } sector { name } } } "
				+ "parts { targets { name owners { name } } } waterBodies { name } } } targets { nodes { name } } } } }";
		assertThat(statementsOf(deep)).isEqualTo(1);
		this.store.write(PlanFixture.plan("beiling", "雪原省", "北岭市")
			.agency("市水利局", "水利")
			.chapter("第一章")
			.measure("修复水库", (measure) -> measure.lead("市水利局"))
			.build(), Map.of(), Origin.BUNDLED);
		assertThat(statementsOf(deep)).isEqualTo(1);
		assertThat(statementsOf("{ plans { totalCount } measures { totalCount } node(id: \"no:id\") { id } }"))
			.isEqualTo(2);
	}

	private long statementsOf(String operation) {
		Neo4jReader reader = this.running.context().getBean(Neo4jReader.class);
		long before = reader.statements();
		this.zeren.data(operation);
		return reader.statements() - before;
	}

	@Test
	void anOperationSentOnceWithItsHashIsKnownByTheHash() {
		String operation = "{ measures { totalCount } }";
		Map<String, ?> hash = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.of(operation)));
		assertThat(this.zeren.answer(Map.of("extensions", hash)).toString()).contains("PersistedQueryNotFound");
		assertThat(this.zeren.answer(Map.of("query", operation, "extensions", hash)).get("data").toString())
			.isEqualTo("{measures={totalCount=3}}");
		assertThat(this.zeren.answer(Map.of("extensions", hash)).get("data").toString())
			.isEqualTo("{measures={totalCount=3}}");
		assertThat(this.zeren.answer(Map.of("query", "{ plans { totalCount } }", "extensions",
				Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", "0".repeat(64)))))
			.toString()).contains("errors");
	}

	@Test
	void aPersistedOperationComesByGetAndOnlyAgainWhenItsAnswerChanged() {
		String operation = "query($n: Int) { measures(first: $n) { totalCount nodes { id } } }";
		String extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + Sha256.of(operation) + "\"}}";
		HttpResponse<String> first = get("query=" + encode(operation) + "&extensions=" + encode(extensions), "none");
		assertThat(first.statusCode()).isEqualTo(200);
		String address = "extensions=" + encode(extensions) + "&variables=" + encode("{\"n\": 2}");
		HttpResponse<String> second = get(address, "none");
		assertThat(second.body()).contains("\"totalCount\":3");
		String etag = second.headers().firstValue("ETag").orElseThrow();
		assertThat(get(address, etag).statusCode()).isEqualTo(304);
		this.store.remove("donghu");
		assertThat(get(address, etag).body()).contains("\"totalCount\":0");
	}

	@Test
	void aLongAnswerIsCompressed() {
		HttpResponse<String> answer = this.zeren.send(HttpRequest.newBuilder(this.running.url().resolve("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept-Encoding", "gzip")
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ __schema { types { name description } } }\"}"))
			.build());
		assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			{bad                | 400 | is no JSON object with a `query`
			[1, 2]              | 400 | is no JSON object with a `query`
			{"query": "LARGE"}  | 413 | larger or deeper than it may be""")
	void aBodyWithoutAnOperationIsRefusedInTheWayOfGraphQl(String body, int status, String message) {
		HttpResponse<String> answer = this.zeren.send(HttpRequest.newBuilder(this.running.url().resolve("/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body.replace("LARGE", "x".repeat(2_000_000))))
			.build());
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).contains("\"errors\"", message, "\"classification\":\"BAD_REQUEST\"");
	}

	@Test
	void graphiqlComesFromTheApplicationItself() {
		HttpResponse<String> page = this.zeren
			.send(HttpRequest.newBuilder(this.running.url().resolve("/graphiql/index.html")).GET().build());
		assertThat(page.body()).contains("/webjars/graphiql/graphiql.min.js").doesNotContain("http://", "https://");
		for (String file : new String[] { "graphiql/graphiql.min.js", "graphiql/graphiql.min.css",
				"react/umd/react.production.min.js", "react-dom/umd/react-dom.production.min.js" }) {
			assertThat(this.zeren
				.send(HttpRequest.newBuilder(this.running.url().resolve("/webjars/" + file)).GET().build())
				.statusCode()).as(file).isEqualTo(200);
		}
	}

	private HttpResponse<String> get(String query, String etag) {
		return this.zeren.send(HttpRequest.newBuilder(URI.create(this.running.url() + "/graphql?" + query))
			.header("If-None-Match", etag)
			.GET()
			.build());
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
