package org.zeren.export.ask;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.ErrorClassification;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.GraphQlSource;

import org.zeren.api.operation.Refused;

/**
 * Asks as a client would, without its budget: how much an export may ask is limited by
 * how many run.
 */
final class GraphQlAsking implements Asking {

	private final GraphQlSource source;

	GraphQlAsking(GraphQlSource source) {
		this.source = source;
	}

	@Override
	public Map<String, @Nullable Object> ask(String document, Map<String, ?> variables) {
		ExecutionResult result = this.source.graphQl()
			.execute(ExecutionInput.newExecutionInput(document).variables(Map.copyOf(variables)).build());
		List<GraphQLError> errors = result.getErrors();
		if (!errors.isEmpty()) {
			throw new ExportRefusal(reason(errors.get(0).getErrorType()), errors.get(0).getMessage());
		}
		return Objects.requireNonNull(result.getData());
	}

	private static ExportRefusal.Reason reason(@Nullable ErrorClassification type) {
		if (type instanceof Refused.ForNow) {
			return ExportRefusal.Reason.LATER;
		}
		return (type == ErrorType.INTERNAL_ERROR) ? ExportRefusal.Reason.FAULT : ExportRefusal.Reason.BAD;
	}

}
