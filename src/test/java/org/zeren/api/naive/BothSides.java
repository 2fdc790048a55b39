package org.zeren.api.naive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;

import org.zeren.Sha256;
import org.zeren.api.naive.Comparison.Place;
import org.zeren.api.read.Neo4jReader;

/**
 * Asks the API and the naive one the same.
 */
final class BothSides {

	private final GraphQL graphQl;

	private final Neo4jReader reader;

	private final NaiveApi naive;

	BothSides(GraphQL graphQl, Neo4jReader reader, NaiveApi naive) {
		this.graphQl = graphQl;
		this.reader = reader;
		this.naive = naive;
	}

	/**
	 * What came of an operation.
	 *
	 * @param refused whether it asks for more than the limits allow
	 * @param difference the first difference between both answers, if any
	 * @param places the places in connections that both name
	 * @param data the answer
	 */
	record Outcome(boolean refused, Optional<String> difference, List<Place> places, Object data) {
	}

	/**
	 * Asks both.
	 * @param places the cursors to go on from, by the variable's name
	 * @param byHash whether to send the hash alone, once the API knows the document
	 */
	Outcome ask(String operation, Map<String, Object> variables, List<Map.Entry<String, Place>> places,
			boolean byHash) {
		Map<String, Object> own = new LinkedHashMap<>(variables);
		Map<String, Object> other = new LinkedHashMap<>(variables);
		places.forEach((place) -> {
			own.put(place.getKey(), place.getValue().spelled());
			other.put(place.getKey(), place.getValue().naively());
		});
		if (byHash) {
			execute(operation, own, Map.of("persistedQuery", hash(operation)));
		}
		long before = this.reader.statements();
		ExecutionResult answer = byHash ? executeByHash(operation, own) : execute(operation, own, Map.of());
		long statements = this.reader.statements() - before;
		if (answer.getErrors().stream().anyMatch((error) -> error.getMessage().contains("are allowed"))) {
			return new Outcome(true, Optional.empty(), List.of(), Map.of());
		}
		NaiveApi.Answer expected = this.naive.answer(operation, other);
		Comparison comparison = new Comparison(expected.parts());
		Optional<String> difference = comparison.difference(answer.getData(), expected.data());
		if (answer.getErrors().isEmpty() == expected.errors()) {
			difference = Optional.of("errors: " + answer.getErrors());
		}
		if (difference.isEmpty() && statements != expected.roots()) {
			difference = Optional.of("%d statements for %d root fields".formatted(statements, expected.roots()));
		}
		return new Outcome(false, difference.map((text) -> text + "\nwith " + own), comparison.places(),
				answer.getData());
	}

	/** The API keeps only so much; a client then sends the text again with the hash. */
	private ExecutionResult executeByHash(String operation, Map<String, Object> variables) {
		Map<String, Object> hash = Map.of("persistedQuery", hash(operation));
		ExecutionResult answer = execute(PersistedQuerySupport.PERSISTED_QUERY_MARKER, variables, hash);
		boolean forgotten = answer.getErrors()
			.stream()
			.anyMatch((error) -> error.getMessage().equals("PersistedQueryNotFound"));
		return forgotten ? execute(operation, variables, hash) : answer;
	}

	private ExecutionResult execute(String text, Map<String, Object> variables, Map<String, Object> extensions) {
		return this.graphQl
			.execute(ExecutionInput.newExecutionInput(text).variables(variables).extensions(extensions).build());
	}

	private static Map<String, Object> hash(String operation) {
		return Map.of("version", 1, "sha256Hash", Sha256.of(operation));
	}

}
