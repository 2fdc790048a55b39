package org.zeren.api.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

import graphql.introspection.Introspection;

/**
 * Finds what is wrong with an operation and says it for whoever wrote it: where, what,
 * and what there is instead. GraphQL Java's own validation decides whether anything is.
 */
final class DocumentMistakes {

	/** More are seldom read, and the rest often follows from the first. */
	private static final int MOST = 10;

	private final GraphQLSchema schema;

	private final List<GraphQLError> mistakes = new ArrayList<>();

	private DocumentMistakes(GraphQLSchema schema) {
		this.schema = schema;
	}

	/**
	 * {@return what is wrong with names and values of a document}
	 */
	static List<GraphQLError> of(GraphQLSchema schema, Document document) {
		DocumentMistakes found = new DocumentMistakes(schema);
		for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
			operation.getVariableDefinitions().forEach(found::variable);
			boolean query = operation.getOperation() == OperationDefinition.Operation.QUERY;
			found.selection(query ? schema.getQueryType() : schema.getMutationType(), operation.getSelectionSet());
		}
		for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
			found.selection(found.composite(fragment.getTypeCondition(), fragment), fragment.getSelectionSet());
		}
		return found.mistakes;
	}

	/**
	 * {@return what is wrong with the values of an operation's variables}
	 * @param variables the values as they were sent
	 */
	static List<GraphQLError> ofVariables(GraphQLSchema schema, OperationDefinition operation,
			Map<String, ?> variables) {
		DocumentMistakes found = new DocumentMistakes(schema);
		for (VariableDefinition variable : operation.getVariableDefinitions()) {
			GraphQLType type = found.type(variable.getType());
			boolean given = variables.containsKey(variable.getName());
			if (type != null && (given || variable.getDefaultValue() == null)) {
				ValueMistakes.ofVariable("$" + variable.getName(), type, variables.get(variable.getName()))
					.ifPresent((mistake) -> found.add(variable, mistake));
			}
		}
		return found.mistakes;
	}

	private void variable(VariableDefinition variable) {
		GraphQLType type = type(variable.getType());
		if (type == null) {
			String name = named(variable.getType());
			add(variable, "The variable $%s is of type %s, which is none. %s".formatted(variable.getName(), name,
					Choices.of(name, names(GraphQLTypeUtil::isInput))));
		}
		else if (variable.getDefaultValue() != null) {
			ValueMistakes.of("$" + variable.getName(), type, variable.getDefaultValue())
				.ifPresent((mistake) -> add(variable, mistake));
		}
	}

	private List<String> names(java.util.function.Predicate<GraphQLType> kind) {
		return this.schema.getAllTypesAsList()
			.stream()
			.filter((type) -> kind.test(type) && !type.getName().startsWith("__"))
			.map(GraphQLNamedType::getName)
			.toList();
	}

	private void selection(@Nullable GraphQLType type, @Nullable SelectionSet selected) {
		if (!(type instanceof GraphQLCompositeType composite) || selected == null) {
			return;
		}
		for (Selection<?> selection : selected.getSelections()) {
			if (selection instanceof Field field) {
				field(composite, field);
			}
			else if (selection instanceof InlineFragment inline) {
				GraphQLType inner = (inline.getTypeCondition() != null) ? composite(inline.getTypeCondition(), inline)
						: composite;
				selection(inner, inline.getSelectionSet());
			}
		}
	}

	private @Nullable GraphQLType composite(TypeName name, Node<?> place) {
		GraphQLType type = this.schema.getType(name.getName());
		if (!(type instanceof GraphQLCompositeType)) {
			add(place, "There are no rows of type %s. %s".formatted(name.getName(),
					Choices.of(name.getName(), names(GraphQLCompositeType.class::isInstance))));
			return null;
		}
		return type;
	}

	private void field(GraphQLCompositeType owner, Field field) {
		GraphQLFieldDefinition definition = definition(owner, field.getName());
		if (definition == null) {
			List<String> known = (owner instanceof GraphQLFieldsContainer container)
					? container.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList()
					: List.of("__typename", "... on the type of a hit");
			add(field, "The type %s has no field %s. %s".formatted(owner.getName(), field.getName(),
					Choices.of(field.getName(), known)));
			return;
		}
		String place = owner.getName() + "." + field.getName();
		field.getArguments().forEach((argument) -> argument(place, definition, argument));
		for (GraphQLArgument argument : definition.getArguments()) {
			if (GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue()
					&& field.getArguments().stream().noneMatch((given) -> given.getName().equals(argument.getName()))) {
				add(field, "The field %s lacks the argument %s of type %s.".formatted(place, argument.getName(),
						GraphQLTypeUtil.simplePrint(argument.getType())));
			}
		}
		GraphQLType type = GraphQLTypeUtil.unwrapAll(definition.getType());
		boolean rows = type instanceof GraphQLCompositeType;
		if (rows && field.getSelectionSet() == null) {
			add(field, "The field %s gives rows of type %s: say what of them, as in %s { id }.".formatted(place,
					ValueMistakes.name(type), field.getName()));
		}
		else if (!rows && field.getSelectionSet() != null) {
			add(field,
					"The field %s is a value of type %s and has no fields.".formatted(place, ValueMistakes.name(type)));
		}
		selection(type, field.getSelectionSet());
	}

	private @Nullable GraphQLFieldDefinition definition(GraphQLCompositeType owner, String name) {
		if (name.equals("__typename")) {
			return Introspection.TypeNameMetaFieldDef;
		}
		if (owner == this.schema.getQueryType() && name.equals("__schema")) {
			return this.schema.getIntrospectionSchemaFieldDefinition();
		}
		if (owner == this.schema.getQueryType() && name.equals("__type")) {
			return this.schema.getIntrospectionTypeFieldDefinition();
		}
		return (owner instanceof GraphQLFieldsContainer container) ? container.getFieldDefinition(name) : null;
	}

	private void argument(String place, GraphQLFieldDefinition field, Argument argument) {
		GraphQLArgument known = field.getArgument(argument.getName());
		if (known == null) {
			List<String> names = field.getArguments().stream().map(GraphQLArgument::getName).toList();
			add(argument, "The field %s takes no argument %s. %s".formatted(place, argument.getName(),
					names.isEmpty() ? "It takes none." : Choices.of(argument.getName(), names)));
		}
		else {
			ValueMistakes.of(argument.getName(), known.getType(), argument.getValue())
				.ifPresent((mistake) -> add(argument, "In %s, %s".formatted(place, mistake)));
		}
	}

	private @Nullable GraphQLType type(Type<?> type) {
		if (type instanceof NonNullType required) {
			return Optional.ofNullable(type(required.getType())).map(GraphQLNonNull::nonNull).orElse(null);
		}
		if (type instanceof ListType list) {
			return Optional.ofNullable(type(list.getType())).map(GraphQLList::list).orElse(null);
		}
		GraphQLType found = this.schema.getType(((TypeName) type).getName());
		return (found != null && GraphQLTypeUtil.isInput(found)) ? found : null;
	}

	private static String named(Type<?> type) {
		return (type instanceof TypeName name) ? name.getName()
				: named((type instanceof NonNullType required) ? required.getType() : ((ListType) type).getType());
	}

	private void add(Node<?> place, String message) {
		if (this.mistakes.size() < MOST) {
			Map<String, Object> none = new LinkedHashMap<>();
			GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError()
				.message("%s", message)
				.errorType(ErrorType.BAD_REQUEST)
				.extensions(none);
			SourceLocation location = place.getSourceLocation();
			this.mistakes.add((location != null) ? error.location(location).build() : error.build());
		}
	}

}
