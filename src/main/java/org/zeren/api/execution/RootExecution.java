package org.zeren.api.execution;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;

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

	@Override
	protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
		return (parameters.getSource() instanceof CompletedValue made)
				? new FieldValueInfo(CompleteValueType.OBJECT, made.answer())
				: super.completeValue(context, parameters);
	}

}
