package org.zeren.api.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.GraphQLContext;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.jspecify.annotations.Nullable;

import org.zeren.api.mapping.Mapping;
import org.zeren.api.selection.Selection;
import org.zeren.api.translation.Translator;

/**
 * Puts together, once for a root field and what is selected under it, how its answer is
 * made. A statement's result already has the answer's keys and shape; what is left is to
 * cut pages, to name enum values and types, and to see that nothing is missing.
 */
final class Assembly {

	private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

	private final GraphQLSchema schema;

	private final Sources sources;

	/**
	 * @param schema the executable schema
	 * @param mapping how it stands in the graph
	 */
	Assembly(GraphQLSchema schema, Mapping mapping) {
		this.schema = schema;
		this.sources = new Sources(mapping);
	}

	/**
	 * {@return how the answer to a root field is made}
	 */
	Answer root(Selection field) {
		GraphQLFieldDefinition definition = this.schema.getQueryType().getFieldDefinition(field.name());
		Answer answer = of((GraphQLOutputType) GraphQLTypeUtil.unwrapNonNull(definition.getType()), field);
		Source source = this.sources.root(field);
		return (read, making) -> answer.of((read != null) ? source.of(read, making) : null, making);
	}

	private Answer of(GraphQLType type, Selection field) {
		if (type instanceof GraphQLNonNull required) {
			return required(GraphQLTypeUtil.simplePrint(type), of(required.getWrappedType(), field));
		}
		if (type instanceof GraphQLList list) {
			return list(of(list.getWrappedType(), field));
		}
		if (type instanceof GraphQLScalarType scalar) {
			return (read, making) -> (read != null) ? value(scalar, read, making) : null;
		}
		if (type instanceof GraphQLEnumType symbols) {
			Map<@Nullable Object, String> names = new HashMap<>();
			symbols.getValues().forEach((symbol) -> names.put(symbol.getValue(), symbol.getName()));
			return (read, making) -> (read == null || names.containsKey(read)) ? names.get(read)
					: making.unfit(symbols.getName(), read);
		}
		return (type instanceof GraphQLObjectType row) ? row(row, field) : anyOf((GraphQLNamedOutputType) type, field);
	}

	private static @Nullable Object value(GraphQLScalarType scalar, Object read, Making making) {
		try {
			return scalar.getCoercing().serialize(read, CONTEXT, Locale.ROOT);
		}
		catch (CoercingSerializeException ex) {
			return making.unfit(scalar.getName(), read);
		}
	}

	private static Answer required(String type, Answer answer) {
		return (read, making) -> {
			if (read == null) {
				throw making.missing(type);
			}
			Object made = answer.of(read, making);
			if (made == null) {
				throw Answer.Missing.VALUE;
			}
			return made;
		};
	}

	private static Answer list(Answer element) {
		return (read, making) -> {
			if (read == null) {
				return null;
			}
			List<@Nullable Object> list = new ArrayList<>();
			try {
				for (Object one : (List<?>) read) {
					list.add(making.at(list.size(), element, one));
				}
				return list;
			}
			catch (Answer.Missing ex) {
				return null;
			}
		};
	}

	private Answer row(GraphQLObjectType type, Selection field) {
		List<Value> values = field.of(type.getName()).stream().map((below) -> value(type, below)).toList();
		return (read, making) -> {
			if (read == null) {
				return null;
			}
			Map<String, @Nullable Object> row = new LinkedHashMap<>(2 * values.size());
			try {
				for (Value value : values) {
					row.put(value.key(), making.at(value.key(), value.answer(), value.source().of(read, making)));
				}
				return row;
			}
			catch (Answer.Missing ex) {
				return null;
			}
		};
	}

	private Value value(GraphQLObjectType type, Selection field) {
		if (field.isTypeName()) {
			return new Value(field.key(), (row, making) -> type.getName(), (read, making) -> read);
		}
		GraphQLFieldDefinition definition = type.getFieldDefinition(field.name());
		return new Value(field.key(), this.sources.of(type.getName(), field), of(definition.getType(), field));
	}

	/** A row of an interface or union carries the name of its type. */
	private Answer anyOf(GraphQLNamedOutputType type, Selection field) {
		Map<String, Answer> answers = new HashMap<>();
		List<GraphQLObjectType> types = (type instanceof GraphQLInterfaceType shared)
				? this.schema.getImplementations(shared)
				: ((GraphQLUnionType) type).getTypes().stream().map(GraphQLObjectType.class::cast).toList();
		types.forEach((one) -> answers.put(one.getName(), row(one, field)));
		return (read, making) -> (read instanceof Map<?, ?> row)
				? Objects.requireNonNull(answers.get(String.valueOf(row.get(Translator.TYPE)))).of(row, making) : null;
	}

	/**
	 * A value of a row.
	 *
	 * @param key its key in the answer
	 * @param source where it lies in what was read for the row
	 * @param answer how its answer is made
	 */
	private record Value(String key, Source source, Answer answer) {
	}

}
