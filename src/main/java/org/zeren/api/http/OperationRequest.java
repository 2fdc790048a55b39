package org.zeren.api.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * An operation as a client sends it, after GraphQL over HTTP: in a JSON object, or in the
 * parameters of an address. A hash may stand for its text: {@code documentId} as the
 * specification of persisted documents has it, or Apollo's {@code persistedQuery}.
 *
 * @param content the query, its name, variables and extensions
 */
record OperationRequest(Map<String, Object> content) {

	/** How large a body may be, in bytes. */
	static final int MOST = 1_000_000;

	private static final int DEPTH = 100;

	private static final String HASH = "sha256:";

	private static final String EXAMPLE = "such as {\"query\": \"{ plans { totalCount } }\"}";

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxDocumentLength(MOST)
				.maxNestingDepth(DEPTH)
				.maxNumberLength(100)
				.build())
			.build())
		.build();

	/**
	 * {@return the operation in a body}
	 * @throws HttpRefusal where there is none
	 */
	static OperationRequest ofBody(byte[] body) {
		Object read = read(body, "The request's body is no JSON object with a `query`, " + EXAMPLE + ".");
		if (!(read instanceof Map<?, ?> map)) {
			throw bad("The request's body is no JSON object with a `query`, " + EXAMPLE
					+ ". Send one operation a request.");
		}
		Map<String, Object> content = new HashMap<>();
		map.forEach((key, value) -> {
			if (value != null) {
				content.put(String.valueOf(key), value);
			}
		});
		return checked(content);
	}

	/**
	 * {@return the operation in the parameters of an address}
	 * @throws HttpRefusal where there is none
	 */
	static OperationRequest ofParameters(Map<String, String> parameters) {
		Map<String, Object> content = new HashMap<>(parameters);
		for (String name : Set.of("variables", "extensions")) {
			String text = parameters.get(name);
			if (text != null) {
				Object read = text.isBlank() ? null : read(text.getBytes(StandardCharsets.UTF_8),
						"The parameter `" + name + "` is no JSON object.");
				content.remove(name);
				Optional.ofNullable(read).ifPresent((value) -> content.put(name, value));
			}
		}
		return checked(content);
	}

	private static @Nullable Object read(byte[] json, String message) {
		try {
			return JSON.readValue(json, Object.class);
		}
		catch (StreamConstraintsException ex) {
			throw new HttpRefusal(HttpStatus.CONTENT_TOO_LARGE,
					"The request is larger or deeper than it may be. Ask in smaller steps: 1 MB is allowed.");
		}
		catch (JacksonException ex) {
			throw bad(message);
		}
	}

	private static OperationRequest checked(Map<String, Object> content) {
		check(content, "query", String.class, "a text");
		check(content, "operationName", String.class, "a text");
		check(content, "documentId", String.class, "a text");
		check(content, "variables", Map.class, "a JSON object");
		check(content, "extensions", Map.class, "a JSON object");
		Map<String, Object> operation = new HashMap<>(content);
		operation.keySet().retainAll(Set.of("query", "operationName", "variables", "extensions"));
		if (content.get("documentId") instanceof String document) {
			operation.put("extensions", hash(document));
		}
		Object persisted = (operation.get("extensions") instanceof Map<?, ?> extensions)
				? extensions.get("persistedQuery") : null;
		if (persisted != null && !(persisted instanceof Map<?, ?> one && one.get("sha256Hash") instanceof String)) {
			throw bad("The request's `extensions.persistedQuery` is no JSON object with a text `sha256Hash`.");
		}
		if (persisted == null && String.valueOf(operation.getOrDefault("query", "")).isBlank()) {
			throw bad("The request has no `query`, " + EXAMPLE + ".");
		}
		operation.putIfAbsent("query", PersistedQuerySupport.PERSISTED_QUERY_MARKER);
		return new OperationRequest(operation);
	}

	private static Map<String, Object> hash(String document) {
		if (!document.startsWith(HASH)) {
			throw bad("The `documentId` begins with no " + HASH + ", which is the only kind that is known.");
		}
		return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", document.substring(HASH.length())));
	}

	private static void check(Map<String, Object> content, String name, Class<?> type, String wanted) {
		Object value = content.get(name);
		if (value != null && !type.isInstance(value)) {
			throw bad("The request's `%s` is not %s.".formatted(name, wanted));
		}
	}

	private static HttpRefusal bad(String message) {
		return new HttpRefusal(HttpStatus.BAD_REQUEST, message);
	}

}
