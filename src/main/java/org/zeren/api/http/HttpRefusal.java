package org.zeren.api.http;

import java.util.List;
import java.util.Map;

import graphql.GraphqlErrorBuilder;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

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

	/**
	 * {@return the answer of a route, with what its status asks for beside the body}
	 * @param allowed the methods that the route takes
	 */
	public ServerResponse answer(HttpMethod... allowed) {
		ServerResponse.BodyBuilder answer = ServerResponse.status(this.status).contentType(MediaType.APPLICATION_JSON);
		switch (this.status) {
			case METHOD_NOT_ALLOWED -> answer.allow(allowed);
			case UNAUTHORIZED -> answer.header("WWW-Authenticate", "Bearer");
			case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS -> answer.header("Retry-After", "2");
			default -> {
			}
		}
		return answer.body(body());
	}

}
