package org.zeren.api.operation;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import graphql.execution.ExecutionContext;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLOutputType;

/**
 * What an operation may be expected to give, with its fragments in place and its
 * variables known.
 *
 * @param values how many values
 * @param bytes about how large the answer is
 */
record OperationCost(long values, long bytes) {

	/** How many values an operation may be expected to give. */
	private static final int VALUES = 200_000;

	/** How large an answer may be expected to be, in bytes. */
	private static final int BYTES = 32_000_000;

	/** How many rows to expect of a list that is not cut into pages. */
	private static final int ROWS_OF_A_LIST = 5;

	/** What a number, a name or an id takes, with what stands around it. */
	private static final int VALUE = 40;

	private static final int ROWS_OF_A_PAGE = 20;

	private static final OperationCost NOTHING = new OperationCost(0, 0);

	/**
	 * {@return what the operation may give}
	 * @param lengths about how many characters a field's value has, by its type and name
	 * as in {@code Measure.text}; zero where nothing is known of it
	 * @throws graphql.execution.AbortExecutionException where that is too much
	 */
	static OperationCost of(ExecutionContext context, ToIntFunction<String> lengths) {
		conditions(context.getOperationDefinition(), context.getCoercedVariables().toMap());
		for (FragmentDefinition fragment : context.getFragmentsByName().values()) {
			conditions(fragment, context.getCoercedVariables().toMap());
		}
		List<ExecutableNormalizedField> fields = ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperation(context.getGraphQLSchema(), context.getOperationDefinition(),
					context.getFragmentsByName(), context.getCoercedVariables())
			.getTopLevelFields();
		OperationCost cost = of(fields, context.getGraphQLSchema(), lengths);
		if (cost.values > VALUES) {
			throw Refused.badRequest(("The operation could give %d values; %d are allowed. Ask for smaller pages "
					+ "(first: 20) of the lists in lists, or for fewer fields.")
				.formatted(cost.values, VALUES));
		}
		if (cost.bytes > BYTES) {
			throw Refused.badRequest(("The answer could be %d MB large; %d are allowed. Ask for smaller pages "
					+ "(first: 20), or for fewer long texts.")
				.formatted(cost.bytes / 1_000_000, BYTES / 1_000_000));
		}
		return cost;
	}

	private static OperationCost of(List<ExecutableNormalizedField> fields, GraphQLSchema schema,
			ToIntFunction<String> lengths) {
		OperationCost all = NOTHING;
		for (ExecutableNormalizedField field : fields) {
			OperationCost below = of(field.getChildren(), schema, lengths);
			long rows = rows(field, schema);
			int own = VALUE + field.getResultKey().length()
					+ lengths.applyAsInt(field.getObjectTypeNames().iterator().next() + "." + field.getFieldName());
			all = new OperationCost(bounded(all.values + 1 + rows * below.values),
					bounded(all.bytes + own + rows * below.bytes));
		}
		return all;
	}

	private static long bounded(long number) {
		return Math.min(number, Integer.MAX_VALUE);
	}

	private static long rows(ExecutableNormalizedField field, GraphQLSchema schema) {
		GraphQLOutputType type = field.getTypes(schema).get(0);
		String owner = field.getObjectTypeNames().iterator().next();
		if (((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName().endsWith("Connection")) {
			Object first = field.getResolvedArguments().get("first");
			Object last = field.getResolvedArguments().get("last");
			return (first instanceof Integer size) ? Math.max(size, 1)
					: (last instanceof Integer size) ? Math.max(size, 1) : ROWS_OF_A_PAGE;
		}
		boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
		return (list && !owner.endsWith("Connection") && !owner.startsWith("__")) ? ROWS_OF_A_LIST : 1;
	}

	/**
	 * A variable with a default may be null where `if` must not be; GraphQL Java does not
	 * notice before it stumbles over it.
	 */
	private static void conditions(Node<?> node, Map<String, Object> variables) {
		if (node instanceof DirectivesContainer<?> container && !(node instanceof OperationDefinition)) {
			for (Directive directive : container.getDirectives()) {
				if (directive.getArgument("if") != null) {
					condition(directive.getName(), directive.getArgument("if").getValue(), variables);
				}
			}
		}
		node.getChildren().forEach((child) -> conditions(child, variables));
	}

	private static void condition(String directive, Value<?> value, Map<String, Object> variables) {
		boolean missing = value instanceof NullValue
				|| value instanceof VariableReference variable && variables.get(variable.getName()) == null;
		if (missing && !(value instanceof BooleanValue)) {
			throw Refused.badRequest(("The argument `if` of @%s must not be null. Give the variable true or false, or "
					+ "leave it out where it has a default.")
				.formatted(directive));
		}
	}

}
