package org.zeren.api.http;

import java.util.List;
import java.util.Map;

import graphql.GraphqlErrorBuilder;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;

/**
 * A request that holds no operation, or that nobody may send: it is told in the way of
 * GraphQL.
 */
public final class HttpRefusal extends RuntimeException {

	private final HttpStatus status;

	/**
	 * @param status of the answer
	 * @param message for the client
	 */
	public HttpRefusal(HttpStatus status, String message) {
		super(message, null, false, false);
		this.status = status;
	}

	/**
	 * {@return the status of the answer}
	 */
	public HttpStatus status() {
		return this.status;
	}

	/**
	 * {@return the answer}
	 */
	public Map<String, Object> body() {
		ErrorType type = this.status.is5xxServerError() ? ErrorType.INTERNAL_ERROR : ErrorType.BAD_REQUEST;
		return Map.of("errors", List
			.of(GraphqlErrorBuilder.newError().message("%s", getMessage()).errorType(type).build().toSpecification()));
	}

}
