package org.zeren.api.operation;

import java.util.List;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/**
 * How much one operation may ask for. It is checked with its fragments in place, each as
 * often as it is spread: GraphQL Java's own checks of depth and complexity count a
 * fragment once. It is checked anew only where other variables can make it larger.
 */
public final class Limits extends SimplePerformantInstrumentation {

	/** Deep enough for GraphiQL, whose first question is 15 fields deep. */
	private static final int DEPTH = 16;

	/** How many values an operation may be expected to give. */
	private static final int VALUES = 200_000;

	/** How many fields an operation may select. */
	private static final int FIELDS = 10_000;

	/** How many rows to expect of a list that is not cut into pages. */
	private static final int ROWS_OF_A_LIST = 5;

	private final PreparedCache<Boolean> fits = new PreparedCache<>((fits) -> 0);

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		this.fits.of(context.getOperationDefinition(), sizes(context), () -> {
			check(context);
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

	private static void check(ExecutionContext context) {
		GraphQLSchema schema = context.getGraphQLSchema();
		List<ExecutableNormalizedField> fields = fields(context);
		int depth = depth(fields);
		if (depth > DEPTH) {
			throw tooDeep(depth);
		}
		long values = values(fields, schema);
		if (values > VALUES) {
			throw refuse(("The operation could give %d values; %d are allowed. Ask for smaller pages (first: 20) of "
					+ "the lists in lists, or for fewer fields.")
				.formatted(values, VALUES));
		}
	}

	private static List<ExecutableNormalizedField> fields(ExecutionContext context) {
		try {
			return ExecutableNormalizedOperationFactory
				.createExecutableNormalizedOperation(context.getGraphQLSchema(), context.getOperationDefinition(),
						context.getFragmentsByName(), context.getCoercedVariables(),
						ExecutableNormalizedOperationFactory.Options.defaultOptions()
							.maxChildrenDepth(2 * DEPTH)
							.maxFieldsCount(FIELDS))
				.getTopLevelFields();
		}
		catch (AbortExecutionException ex) {
			throw refuse(
					"The operation selects more than %d fields, or is more than %d fields deep. Ask in smaller steps."
						.formatted(FIELDS, DEPTH));
		}
	}

	private static int depth(List<ExecutableNormalizedField> fields) {
		return fields.stream().mapToInt((field) -> 1 + depth(field.getChildren())).max().orElse(0);
	}

	private static long values(List<ExecutableNormalizedField> fields, GraphQLSchema schema) {
		long values = 0;
		for (ExecutableNormalizedField field : fields) {
			values += 1 + rows(field, schema) * values(field.getChildren(), schema);
		}
		return Math.min(values, Integer.MAX_VALUE);
	}

	private static long rows(ExecutableNormalizedField field, GraphQLSchema schema) {
		Object first = field.getResolvedArguments().get("first");
		Object last = field.getResolvedArguments().get("last");
		String type = GraphQLTypeUtil.simplePrint(field.getTypes(schema).get(0));
		if (type.endsWith("Connection!")) {
			return (first instanceof Integer size) ? Math.max(size, 1)
					: (last instanceof Integer size) ? Math.max(size, 1) : 20;
		}
		String owner = field.getObjectTypeNames().iterator().next();
		return (type.startsWith("[") && !owner.endsWith("Connection") && !owner.startsWith("__")) ? ROWS_OF_A_LIST : 1;
	}

	private static AbortExecutionException tooDeep(int depth) {
		return refuse(("The operation is %d fields deep; %d are allowed. Ask for the inner rows by their ids in "
				+ "an operation of their own.")
			.formatted(depth, DEPTH));
	}

	private static AbortExecutionException refuse(String message) {
		return new AbortExecutionException(List
			.of(GraphqlErrorBuilder.newError().message("%s", message).errorType(ErrorType.BAD_REQUEST).build()));
	}

}
