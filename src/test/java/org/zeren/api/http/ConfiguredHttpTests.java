package org.zeren.api.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zeren.graph.Neo4jUnderTest;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator has opened and closed: other sites, and operations of a list.
 */
@OnEveryNeo4j
class ConfiguredHttpTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final String COUNT = "{ plans { totalCount } }";

	@TempDir
	Path folder;

	@Test
	void namedSitesMayAskAndListedOperationsAreAnswered(Neo4jUnderTest database) throws Exception {
		Files.writeString(this.folder.resolve("count.graphql"), COUNT);
		try (RunningZeren zeren = RunningZeren.start(database.uri(), database.password(),
				"--zeren.http.origins=https://front.example", "--zeren.api.allow-list=" + this.folder)) {
			URI graphql = zeren.url().resolve("/graphql");
			HttpResponse<String> preflight = send(HttpRequest.newBuilder(graphql)
				.header("Origin", "https://front.example")
				.header("Access-Control-Request-Method", "POST")
				.header("Access-Control-Request-Headers", "content-type,authorization")
				.method("OPTIONS", BodyPublishers.noBody()));
			assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).contains("https://front.example");
			assertThat(preflight.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
			HttpResponse<String> asked = send(
					operation(graphql, "query", COUNT).header("Origin", "https://front.example"));
			assertThat(asked.body()).contains("totalCount");
			assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).contains("https://front.example");
			HttpResponse<String> other = send(
					operation(graphql, "query", COUNT).header("Origin", "https://other.example"));
			assertThat(other.statusCode()).isEqualTo(403);
			assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();

			HttpResponse<String> unlisted = send(operation(graphql, "query", "{ agencies { totalCount } }"));
			assertThat(unlisted.statusCode()).isEqualTo(403);
			assertThat(unlisted.body()).contains("only the operations of a list").doesNotContain("\"data\":{");
			HttpResponse<String> byHash = send(operation(graphql, "documentId",
					"sha256:1a89e76baddc791ab70a9076171ec6af15851775f4def7ffe031a3499a4e07d7"));
			assertThat(byHash.body()).contains("totalCount");
			HttpResponse<String> learned = send(HttpRequest.newBuilder(graphql)
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(
						"""
								{"query": "{ rules { totalCount } }", "extensions": {"persistedQuery": {"version": 1, "sha256Hash":
								 "3f9641098d6379330567e38c64972d622aa4082de6b2d5453cde455d2dcf983c"}}}""")));
			assertThat(learned.body()).contains("only the operations of a list");
			assertThat(send(HttpRequest.newBuilder(zeren.url().resolve("/export/targets.csv"))).statusCode())
				.as("what the application asks itself is on no list")
				.isEqualTo(200);
		}
	}

	private static HttpRequest.Builder operation(URI graphql, String by, String text) {
		return HttpRequest.newBuilder(graphql)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"%s\": \"%s\"}".formatted(by, text)));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
