package org.zeren.api.execution;

import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import org.jspecify.annotations.Nullable;

import org.zeren.api.operation.Limits;

/**
 * Executes the root fields of an operation. What they give is already an answer down to
 * its last value; GraphQL Java would take it apart and put it together again, which costs
 * more than to read it.
 */
public final class RootExecution extends AsyncExecutionStrategy {

	/**
	 * @param failures what becomes of a failure to fetch
	 */
	public RootExecution(DataFetcherExceptionHandler failures) {
		super(failures);
	}

	/** What another operation has brought is the answer. */
	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		@Nullable ExecutionResult brought = context.getGraphQLContext().get(Limits.BROUGHT);
		return (brought != null) ? CompletableFuture.completedFuture(brought) : super.execute(context, parameters);
	}

	@Override
	protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
		return (parameters.getSource() instanceof CompletedValue made)
				? new FieldValueInfo(CompleteValueType.OBJECT, made.answer())
				: super.completeValue(context, parameters);
	}

}
