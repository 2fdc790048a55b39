package org.zeren.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.graph.RunningZeren;

import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Asks a running Zeren over HTTP, as any client does. Answers without an error come
 * through Spring's tester; that one takes none whose status is not 200, so what tests of
 * errors look at is the answer as it was sent.
 */
final class Client {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final Duration LONGEST = Duration.ofMinutes(1);

	private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

	private final URI url;

	private final GraphQlTester tester;

	Client(RunningZeren zeren) {
		this.url = zeren.url().resolve("/graphql");
		this.tester = HttpGraphQlTester
			.builder(WebTestClient.bindToServer(new JdkClientHttpConnector(HTTP))
				.baseUrl(this.url.toString())
				.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
				.responseTimeout(LONGEST))
			.responseTimeout(LONGEST)
			.build();
	}

	/** The whole answer to a query. */
	Map<String, Object> answer(String query, Map<String, ?> variables) {
		return answer(Map.of("query", query, "variables", variables));
	}

	/** The whole answer to a request. */
	@SuppressWarnings("unchecked")
	Map<String, Object> answer(Map<String, ?> request) {
		HttpResponse<String> response = send(HttpRequest.newBuilder(this.url)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(request)))
			.build());
		return JSON.readValue(response.body(), Map.class);
	}

	/** The whole answer to an operation that bears a token. */
	HttpResponse<String> send(String operation, String token) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.url)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", operation))));
		if (!token.isEmpty()) {
			request.header("Authorization", "Bearer " + token);
		}
		return send(request.build());
	}

	HttpResponse<String> send(HttpRequest request) {
		try {
			return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** The answer to a query that has no error. */
	Object data(String query) {
		GraphQlTester.Response answer = this.tester.document(query).execute();
		answer.errors().verify();
		return answer.returnResponse().getData();
	}

	/** What a JSON path finds in the answer to a query that has no error. */
	<T> T read(String query, String path) {
		return JsonPath.read(data(query), path);
	}

	/** Everything that a JSON path finds in the answer to a query that has no error. */
	List<Object> all(String query, String path) {
		return read(query, path);
	}

	/** Classification and message of the one error in the answer to a query. */
	String error(String query) {
		Map<String, Object> answer = answer(query, Map.of());
		return JsonPath.read(answer, "$.errors[0].extensions.classification") + ": "
				+ JsonPath.read(answer, "$.errors[0].message");
	}

}
