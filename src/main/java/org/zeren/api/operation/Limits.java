package org.zeren.api.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/**
 * How much one operation may ask for.
 */
public final class Limits {

	/** Deep enough for GraphiQL, whose first question is 15 fields deep. */
	private static final int DEPTH = 16;

	/** How many values an operation may be expected to give. */
	private static final int VALUES = 200_000;

	/** How many rows to expect of a list that is not cut into pages. */
	private static final int ROWS_OF_A_LIST = 5;

	private Limits() {
	}

	/**
	 * {@return the checks of an operation before it is run}
	 */
	public static Instrumentation instrumentation() {
		return new Once();
	}

	private static AbortExecutionException refuse(String message) {
		return new AbortExecutionException(List
			.of(GraphqlErrorBuilder.newError().message("%s", message).errorType(ErrorType.BAD_REQUEST).build()));
	}

	/** Checks an operation anew only where other variables can make it larger. */
	private static final class Once extends SimplePerformantInstrumentation {

		private final Prepared<Boolean> fits = new Prepared<>((fits) -> 0);

		private final Instrumentation depth = new Depth();

		private final Instrumentation size = new Size();

		@Override
		public @Nullable CompletableFuture<InstrumentationState> createStateAsync(
				InstrumentationCreateStateParameters parameters) {
			return this.size.createStateAsync(parameters);
		}

		@Override
		public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
				InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
			ExecutionContext context = parameters.getExecutionContext();
			this.fits.of(context.getOperationDefinition(), sizes(context), () -> {
				this.depth.beginExecuteOperation(parameters, state);
				this.size.beginExecuteOperation(parameters, state);
				return true;
			});
			return null;
		}

		/** The variables that can be the size of a page, or leave a field out. */
		private static List<Object> sizes(ExecutionContext context) {
			return context.getOperationDefinition()
				.getVariableDefinitions()
				.stream()
				.map((variable) -> context.getCoercedVariables().get(variable.getName()))
				.map((value) -> (value instanceof Integer || value instanceof Boolean) ? value : "")
				.toList();
		}

	}

	/** How deep fields may stand in one another. */
	private static final class Depth extends MaxQueryDepthInstrumentation {

		Depth() {
			super(DEPTH);
		}

		@Override
		protected AbortExecutionException mkAbortException(int depth, int maxDepth) {
			return refuse(("The operation is %d fields deep; %d are allowed. Ask for the inner rows by their ids in "
					+ "an operation of their own.")
				.formatted(depth, maxDepth));
		}

	}

	/** How many values an operation may give, as its pages and lists let expect. */
	private static final class Size extends MaxQueryComplexityInstrumentation {

		Size() {
			super(VALUES, Size::values);
		}

		private static int values(FieldComplexityEnvironment field, int below) {
			Object first = field.getArguments().get("first");
			Object last = field.getArguments().get("last");
			String type = GraphQLTypeUtil.simplePrint(field.getFieldDefinition().getType());
			int rows = 1;
			if (type.endsWith("Connection!")) {
				rows = (first instanceof Integer size) ? size : (last instanceof Integer size) ? size : 20;
			}
			else if (type.startsWith("[") && !field.getParentType().getName().matches(".*Connection|__.*")) {
				rows = ROWS_OF_A_LIST;
			}
			return (int) Math.min(1 + (long) Math.max(rows, 1) * below, Integer.MAX_VALUE / 1000);
		}

		@Override
		protected AbortExecutionException mkAbortException(int total, int most) {
			return refuse(("The operation could give %d values; %d are allowed. Ask for smaller pages (first: 20) of "
					+ "the lists in lists, or for fewer fields.")
				.formatted(total, most));
		}

	}

}
