package org.zeren.api.execution;

import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

import org.zeren.api.operation.BadRequest;
import org.zeren.api.operation.Refused;
import org.zeren.api.operation.Refused.ForNow;
import org.zeren.api.read.DatabaseAway;
import org.zeren.api.read.TooSlow;
import org.zeren.key.bearer.NotAllowed;

/**
 * Tells the client what went wrong and what to do. Anything unforeseen is left to Spring,
 * which tells nothing of its inside.
 */
@Component
class Failures extends DataFetcherExceptionResolverAdapter {

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		ErrorClassification classification = classify(failure);
		return (classification == null) ? null
				: GraphqlErrorBuilder.newError(environment)
					.message("%s", failure.getMessage())
					.errorType(classification)
					.extensions(
							(classification == ForNow.SERVICE_UNAVAILABLE) ? Map.of(Refused.RETRY_AFTER, 2) : Map.of())
					.build();
	}

	private static @Nullable ErrorClassification classify(Throwable failure) {
		if (failure instanceof BadRequest) {
			return ErrorType.BAD_REQUEST;
		}
		if (failure instanceof NotAllowed refusal) {
			return refusal.isKnown() ? ErrorType.FORBIDDEN : ErrorType.UNAUTHORIZED;
		}
		if (failure instanceof NotFound) {
			return ErrorType.NOT_FOUND;
		}
		if (failure instanceof DatabaseAway) {
			return ForNow.SERVICE_UNAVAILABLE;
		}
		return (failure instanceof TooSlow) ? ForNow.TIMEOUT : null;
	}

}
