package org.zeren.benchmark.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API, as a client on another machine asks it. The client keeps its connections, one
 * for each thread, and takes as little of the machine as it can: {@code java.net.http}
 * took as much processor time for a small question as the server.
 */
public final class OverHttp implements Party {

	private static final JsonMapper JSON = new JsonMapper();

	private static final byte[] GOOD = "{\"data\":{".getBytes(StandardCharsets.UTF_8);

	static {
		// Of connections that are kept, five a server are usual.
		System.setProperty("http.maxConnections", "64");
	}

	private final URI address;

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
		try {
			HttpURLConnection post = (HttpURLConnection) this.address.toURL().openConnection();
			post.setRequestMethod("POST");
			post.setRequestProperty("Content-Type", "application/json");
			post.setRequestProperty("Accept", "application/graphql-response+json");
			post.setDoOutput(true);
			try (OutputStream body = post.getOutputStream()) {
				body.write(request);
			}
			try (InputStream body = post.getInputStream()) {
				return body.readAllBytes();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
