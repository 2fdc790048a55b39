package org.zeren.benchmark.siege;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * A client who asks operations over HTTP and reads the answers to their end.
 */
public final class Asker {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(20))
		.build();

	private final URI graphql;

	/**
	 * @param graphql the address of GraphQL over HTTP
	 */
	public Asker(URI graphql) {
		this.graphql = graphql;
	}

	/**
	 * What came back.
	 *
	 * @param status the status of HTTP
	 * @param body the answer as it was sent
	 * @param nanos how long it took
	 */
	public record Answer(int status, String body, long nanos) {

		/**
		 * {@return whether the question was answered, not refused}
		 */
		public boolean isAnswered() {
			return this.status == 200 && !this.body.contains("\"errors\"");
		}

	}

	/**
	 * {@return the answer to an operation}
	 */
	public Answer ask(String operation) {
		return send(JSON.writeValueAsString(Map.of("query", operation)));
	}

	/**
	 * {@return the answer to a body that may be anything}
	 */
	public Answer send(String body) {
		HttpRequest request = HttpRequest.newBuilder(this.graphql)
			.header("Content-Type", "application/json")
			.header("Accept", "application/json")
			.timeout(Duration.ofMinutes(2))
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		long begin = System.nanoTime();
		try {
			HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.body(), System.nanoTime() - begin);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while asking", ex);
		}
	}

}
