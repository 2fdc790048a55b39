package org.zeren.benchmark.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API, as a client on another machine asks it.
 */
public final class OverHttp implements Party {

	private static final JsonMapper JSON = new JsonMapper();

	private static final byte[] GOOD = "{\"data\":{".getBytes(StandardCharsets.UTF_8);

	private final URI address;

	/**
	 * One for the responses of all threads: the client is to take little of the machine.
	 */
	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.executor(Executors.newSingleThreadExecutor((task) -> {
			Thread thread = new Thread(task, "benchmark-http");
			thread.setDaemon(true);
			return thread;
		}))
		.build();

	/**
	 * @param address where the API answers
	 */
	public OverHttp(URI address) {
		this.address = address;
	}

	@Override
	public String name() {
		return "GraphQL over HTTP";
	}

	@Override
	public void ask(Workload workload, Map<String, Object> parameters) {
		byte[] body = send(workload, parameters);
		for (int i = 0; i < GOOD.length; i++) {
			if (body.length <= i || body[i] != GOOD[i]) {
				throw new IllegalStateException(new String(body, StandardCharsets.UTF_8));
			}
		}
	}

	@Override
	public Map<String, Object> answer(Workload workload, Map<String, Object> parameters) {
		ask(workload, parameters);
		Map<String, Map<String, Object>> response = JSON.readValue(send(workload, parameters), new TypeReference<>() {
		});
		return response.getOrDefault("data", Map.of());
	}

	private byte[] send(Workload workload, Map<String, Object> parameters) {
		byte[] request = JSON.writeValueAsBytes(Map.of("query", workload.graphql(), "variables", parameters));
		HttpRequest post = HttpRequest.newBuilder(this.address)
			.header("Content-Type", "application/json")
			.header("Accept", "application/graphql-response+json")
			.POST(HttpRequest.BodyPublishers.ofByteArray(request))
			.build();
		try {
			return this.client.send(post, HttpResponse.BodyHandlers.ofByteArray()).body();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
