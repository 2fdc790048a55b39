package org.zeren.api.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with an operation so that whoever wrote it can mend it: the place,
 * what stands there, and what could.
 */
public final class Advice extends SimplePerformantInstrumentation {

	/** What {@link DocumentMistakes} says better. */
	private static final Set<ValidationErrorType> SAID = Set.of(ValidationErrorType.FieldUndefined,
			ValidationErrorType.UnknownArgument, ValidationErrorType.WrongType, ValidationErrorType.UnknownType,
			ValidationErrorType.MissingFieldArgument, ValidationErrorType.SubselectionRequired,
			ValidationErrorType.SubselectionNotAllowed, ValidationErrorType.BadValueForDefaultArg,
			ValidationErrorType.NonInputTypeOnVariable, ValidationErrorType.FragmentTypeConditionInvalid,
			ValidationErrorType.InlineFragmentTypeConditionInvalid);

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, InstrumentationState state) {
		parameters.getGraphQLContext().put(Document.class, parameters.getDocument());
		return null;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		boolean refused = !result.getErrors().isEmpty() && !result.isDataPresent();
		Document document = refused ? parameters.getGraphQLContext().get(Document.class) : null;
		if (document == null) {
			return CompletableFuture.completedFuture(result);
		}
		return CompletableFuture
			.completedFuture(result.transform((better) -> better.errors(errors(result, document, parameters))));
	}

	private static List<GraphQLError> errors(ExecutionResult result, Document document,
			InstrumentationExecutionParameters parameters) {
		List<GraphQLError> kept = result.getErrors().stream().filter((error) -> !isSaid(error)).toList();
		if (result.getErrors().stream().anyMatch(ValidationError.class::isInstance)) {
			return or(kept, DocumentMistakes.of(parameters.getSchema(), document), result.getErrors());
		}
		boolean coercing = result.getErrors()
			.stream()
			.anyMatch((error) -> error instanceof CoercingParseValueException
					|| error.getErrorType() == ErrorType.ValidationError);
		return coercing ? or(List.of(), ofVariables(document, parameters), result.getErrors()) : result.getErrors();
	}

	private static List<GraphQLError> ofVariables(Document document, InstrumentationExecutionParameters parameters) {
		return Optional.ofNullable(NodeUtil.getOperation(document, parameters.getOperation()).operationDefinition)
			.map((operation) -> DocumentMistakes.ofVariables(parameters.getSchema(), operation,
					parameters.getExecutionInput().getRawVariables().toMap()))
			.orElse(List.of());
	}

	private static boolean isSaid(GraphQLError error) {
		return error instanceof ValidationError validation
				&& validation.getValidationErrorType() instanceof Enum<?> type && SAID.contains(type);
	}

	/** What was found is said instead; where nothing was, GraphQL Java has the word. */
	private static List<GraphQLError> or(List<GraphQLError> kept, List<GraphQLError> found, List<GraphQLError> own) {
		if (found.isEmpty()) {
			return own;
		}
		List<GraphQLError> all = new ArrayList<>(found);
		all.addAll(kept);
		return all;
	}

}
