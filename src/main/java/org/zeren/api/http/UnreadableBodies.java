package org.zeren.api.http;

import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Answers requests whose body holds no operation in the way of GraphQL, not of the web
 * server.
 */
@ControllerAdvice
class UnreadableBodies {

	@ExceptionHandler
	ResponseEntity<Map<String, List<Map<String, Object>>>> answer(HttpMessageNotReadableException failure) {
		boolean large = failure.getMostSpecificCause() instanceof StreamConstraintsException;
		GraphQLError error = GraphqlErrorBuilder.newError()
			.message(large ? "The request is larger or deeper than it may be. Ask in smaller steps: 1 MB is allowed."
					: "The request's body is no JSON object with a `query`, such as {\"query\": \"{ plans { totalCount } }\"}.")
			.errorType(ErrorType.BAD_REQUEST)
			.build();
		return ResponseEntity.status(large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST)
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("errors", List.of(error.toSpecification())));
	}

}
