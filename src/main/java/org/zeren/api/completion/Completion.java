package org.zeren.api.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

import org.zeren.api.operation.BadRequest;

/**
 * The completion of one answer: the run that it is made for, the place that is being
 * made, and what went wrong.
 */
public final class Completion {

	/** So many characters an answer may have. */
	private static final long MOST = 32_000_000;

	private final Map<String, ?> variables;

	private final Supplier<ResultPath> root;

	private final List<Object> place = new ArrayList<>();

	private final List<GraphQLError> errors = new ArrayList<>();

	private long size;

	/**
	 * @param variables the operation's variables
	 * @param root gives the root field's place in the answer
	 */
	public Completion(Map<String, ?> variables, Supplier<ResultPath> root) {
		this.variables = variables;
		this.root = root;
	}

	/**
	 * {@return the operation's variables}
	 */
	Map<String, ?> variables() {
		return this.variables;
	}

	/**
	 * {@return the answer at a place inside the one that is being made}
	 * @param step the key of the object, or the index in the list
	 * @param answer makes it
	 * @param read what was read for it
	 */
	@Nullable Object at(Object step, ValueCompleter answer, @Nullable Object read) {
		this.place.add(step);
		try {
			return answer.of(read, this);
		}
		finally {
			this.place.remove(this.place.size() - 1);
		}
	}

	/**
	 * Counts a value of the answer under its key.
	 * @throws BadRequest where the answer becomes too large
	 */
	void count(String key, @Nullable Object value) {
		this.size += key.length() + ((value instanceof String text) ? text.length() : 5);
		if (this.size > MOST) {
			throw new BadRequest(
					"The answer has more than %d million characters, and no more are allowed. Ask for smaller pages (first: 20), or for fewer long texts."
						.formatted(MOST / 1_000_000));
		}
	}

	/**
	 * Notes that the graph has no value where the schema promises one.
	 * @param type the type of the value
	 */
	ValueCompleter.NullInNonNull missing(String type) {
		note("The graph has no value where the schema promises one of type %s.".formatted(type));
		return ValueCompleter.NullInNonNull.VALUE;
	}

	/**
	 * Notes that the graph has a value that the schema does not know, and takes it for
	 * none.
	 * @param type the type that it should have
	 */
	@Nullable Object unfit(String type, Object value) {
		note("The graph has a value here that is none of type %s: %s.".formatted(type, value));
		return null;
	}

	private void note(String message) {
		List<Object> path = new ArrayList<>(this.root.get().toList());
		path.addAll(this.place);
		this.errors.add(GraphqlErrorBuilder.newError()
			.message("%s", message + " Import the plan again.")
			.path(path)
			.errorType(ErrorType.INTERNAL_ERROR)
			.build());
	}

	/**
	 * {@return what went wrong}
	 */
	public List<GraphQLError> errors() {
		return this.errors;
	}

}
