package org.zeren.api.selection;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * A field that an operation selects, with what is selected under it: fragments are
 * resolved, fields that are skipped or asked for twice are gone.
 *
 * @param field the field
 */
public record Selection(ExecutableNormalizedField field) {

	/**
	 * {@return the root field that is to be fetched}
	 * @param variables the variables that stand in its arguments
	 */
	public static Selection root(DataFetchingEnvironment environment, Map<String, @Nullable Object> variables) {
		return root(environment, environment.getMergedField().getFields(), variables);
	}

	/**
	 * {@return the node that a mutation answers in a field, as the root field of a query
	 * of the same name}
	 * @param id the id of the node
	 */
	public static Selection node(DataFetchingEnvironment environment, String id) {
		List<Argument> arguments = List.of(new Argument("id", new StringValue(id)));
		List<Field> fields = environment.getMergedField()
			.getFields()
			.stream()
			.map((field) -> field.transform((builder) -> builder.arguments(arguments)))
			.toList();
		return root(environment, fields, environment.getVariables());
	}

	private static Selection root(DataFetchingEnvironment environment, List<Field> fields,
			Map<String, @Nullable Object> variables) {
		SelectionSet field = SelectionSet.newSelectionSet(fields).build();
		OperationDefinition alone = environment.getOperationDefinition()
			.transform((operation) -> operation.operation(OperationDefinition.Operation.QUERY).selectionSet(field));
		return new Selection(ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperation(environment.getGraphQLSchema(), alone,
					environment.getFragmentsByName(), CoercedVariables.of(variables))
			.getTopLevelFields()
			.get(0));
	}

	/**
	 * {@return whether it asks for the name of a type rather than for a row's value}
	 */
	public boolean isTypeName() {
		return name().equals(Introspection.TypeNameMetaFieldDef.getName());
	}

	/**
	 * {@return its name in the schema}
	 */
	public String name() {
		return this.field.getFieldName();
	}

	/**
	 * {@return its name in the answer}
	 */
	public String key() {
		return this.field.getResultKey();
	}

	/**
	 * {@return its arguments, in which a {@link RuntimeValue} stands for what a variable
	 * gives}
	 */
	public Map<String, Object> arguments() {
		return this.field.getResolvedArguments();
	}

	/**
	 * {@return the fields selected of rows of {@code type}}
	 */
	public List<Selection> of(String type) {
		return below().stream().filter((below) -> below.field.getObjectTypeNames().contains(type)).toList();
	}

	/**
	 * {@return the fields selected of an object that has one type only}
	 */
	public List<Selection> below() {
		return this.field.getChildren().stream().map(Selection::new).toList();
	}

	/**
	 * {@return how many fields are selected, with itself and all below}
	 */
	public int size() {
		return 1 + below().stream().mapToInt(Selection::size).sum();
	}

	/**
	 * {@return whether one of these fields is selected of it}
	 */
	public boolean hasAny(Set<String> names) {
		return below().stream().anyMatch((below) -> names.contains(below.name()));
	}

}
