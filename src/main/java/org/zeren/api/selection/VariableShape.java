package org.zeren.api.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.Scalars;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * The shape of an operation's variables: which of them are there, and what they are made
 * of. A number or a text has a {@link RuntimeValue} in its place, for no statement
 * depends on it; an enum value or a boolean is kept, for it can choose a relationship or
 * a field.
 */
public final class VariableShape {

	private final GraphQLSchema schema;

	private VariableShape(GraphQLSchema schema) {
		this.schema = schema;
	}

	/**
	 * {@return the shape of an operation's variables; where two are equal, so are the
	 * operation's statements}
	 */
	public static Map<String, @Nullable Object> shape(DataFetchingEnvironment environment) {
		VariableShape variables = new VariableShape(environment.getGraphQLSchema());
		Map<String, Object> values = environment.getVariables();
		Map<String, @Nullable Object> shape = new LinkedHashMap<>();
		for (VariableDefinition variable : environment.getOperationDefinition().getVariableDefinitions()) {
			String name = variable.getName();
			if (values.containsKey(name)) {
				shape.put(name, variables.shape(new Given(null, name), variable.getType(), values.get(name)));
			}
		}
		return shape;
	}

	private @Nullable Object shape(Given place, Type<?> type, @Nullable Object value) {
		return shape(place, (GraphQLInputType) Objects.requireNonNull(this.schema.getType(named(type))), value);
	}

	private static String named(Type<?> type) {
		if (type instanceof NonNullType required) {
			return named(required.getType());
		}
		return (type instanceof ListType list) ? named(list.getType()) : ((TypeName) type).getName();
	}

	private @Nullable Object shape(Given place, GraphQLInputType type, @Nullable Object value) {
		if (value == null || type instanceof GraphQLEnumType || type == Scalars.GraphQLBoolean) {
			return value;
		}
		if (!(type instanceof GraphQLInputObjectType object)) {
			return place;
		}
		if (value instanceof List<?> list) {
			List<@Nullable Object> shapes = new ArrayList<>();
			list.forEach((element) -> shapes.add(shape(new Given(place, shapes.size()), type, element)));
			return shapes;
		}
		Map<String, @Nullable Object> shapes = new LinkedHashMap<>();
		((Map<?, ?>) value).forEach((key, entry) -> {
			String field = String.valueOf(key);
			shapes.put(field, shape(new Given(place, field), type(object, field), entry));
		});
		return shapes;
	}

	private GraphQLInputType type(GraphQLInputObjectType object, String field) {
		GraphQLInputType type = Objects.requireNonNull(object.getFieldDefinition(field)).getType();
		return (GraphQLInputType) GraphQLTypeUtil.unwrapAllAs(type);
	}

	/**
	 * A value in an operation's variables.
	 *
	 * @param around the object or list that it stands in; null for a variable itself
	 * @param step its name or its index there
	 */
	private record Given(@Nullable Given around, Object step) implements RuntimeValue {

		@Override
		public @Nullable Object in(Map<String, ?> variables) {
			Object whole = (this.around != null) ? this.around.in(variables) : variables;
			return (whole instanceof List<?> list) ? list.get((Integer) this.step)
					: ((Map<?, ?>) Objects.requireNonNull(whole)).get(this.step);
		}

	}

}
