package org.zeren.api.completion;

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
import org.zeren.api.mapping.RowType;
import org.zeren.api.selection.Selection;

/**
 * Puts together, once for a root field and what is selected under it, how its answer is
 * made. A statement's result already has the answer's keys and shape; what is left is to
 * cut pages, to name enum values and types, and to see that nothing is missing.
 */
public final class CompletionCompiler {

	private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

	private final GraphQLSchema schema;

	private final Accessors sources;

	/**
	 * @param schema the executable schema
	 * @param mapping how it stands in the graph
	 */
	public CompletionCompiler(GraphQLSchema schema, Mapping mapping) {
		this.schema = schema;
		this.sources = new Accessors(mapping);
	}

	/**
	 * {@return how the answer to a root field is made}
	 */
	public ValueCompleter root(Selection field) {
		GraphQLFieldDefinition definition = this.schema.getQueryType().getFieldDefinition(field.name());
		ValueCompleter answer = of((GraphQLOutputType) GraphQLTypeUtil.unwrapNonNull(definition.getType()), field);
		Accessor source = this.sources.root(field);
		return (read, completion) -> answer.of((read != null) ? source.of(read, completion) : null, completion);
	}

	private ValueCompleter of(GraphQLType type, Selection field) {
		if (type instanceof GraphQLNonNull required) {
			return required(GraphQLTypeUtil.simplePrint(type), of(required.getWrappedType(), field));
		}
		if (type instanceof GraphQLList list) {
			return list(of(list.getWrappedType(), field));
		}
		if (type instanceof GraphQLScalarType scalar) {
			return (read, completion) -> (read != null) ? value(scalar, read, completion) : null;
		}
		if (type instanceof GraphQLEnumType symbols) {
			Map<@Nullable Object, String> names = new HashMap<>();
			symbols.getValues().forEach((symbol) -> names.put(symbol.getValue(), symbol.getName()));
			return (read, completion) -> (read == null || names.containsKey(read)) ? names.get(read)
					: completion.unfit(symbols.getName(), read);
		}
		return (type instanceof GraphQLObjectType row) ? row(row, field) : anyOf((GraphQLNamedOutputType) type, field);
	}

	private static @Nullable Object value(GraphQLScalarType scalar, Object read, Completion completion) {
		try {
			return scalar.getCoercing().serialize(read, CONTEXT, Locale.ROOT);
		}
		catch (CoercingSerializeException ex) {
			return completion.unfit(scalar.getName(), read);
		}
	}

	private static ValueCompleter required(String type, ValueCompleter answer) {
		return (read, completion) -> {
			if (read == null) {
				throw completion.missing(type);
			}
			Object made = answer.of(read, completion);
			if (made == null) {
				throw ValueCompleter.NullInNonNull.VALUE;
			}
			return made;
		};
	}

	private static ValueCompleter list(ValueCompleter element) {
		return (read, completion) -> {
			if (read == null) {
				return null;
			}
			List<@Nullable Object> list = new ArrayList<>();
			try {
				for (Object one : (List<?>) read) {
					list.add(completion.at(list.size(), element, one));
				}
				return list;
			}
			catch (ValueCompleter.NullInNonNull ex) {
				return null;
			}
		};
	}

	private ValueCompleter row(GraphQLObjectType type, Selection field) {
		List<Value> values = field.of(type.getName()).stream().map((below) -> value(type, below)).toList();
		return (read, completion) -> {
			if (read == null) {
				return null;
			}
			Map<String, @Nullable Object> row = new LinkedHashMap<>(2 * values.size());
			try {
				for (Value value : values) {
					row.put(value.key(),
							completion.at(value.key(), value.answer(), value.source().of(read, completion)));
				}
				return row;
			}
			catch (ValueCompleter.NullInNonNull ex) {
				return null;
			}
		};
	}

	private Value value(GraphQLObjectType type, Selection field) {
		if (field.isTypeName()) {
			return new Value(field.key(), (row, completion) -> type.getName(), (read, completion) -> read);
		}
		GraphQLFieldDefinition definition = type.getFieldDefinition(field.name());
		return new Value(field.key(), this.sources.of(type.getName(), field), of(definition.getType(), field));
	}

	/** A row of an interface or union carries the name of its type. */
	private ValueCompleter anyOf(GraphQLNamedOutputType type, Selection field) {
		Map<String, ValueCompleter> answers = new HashMap<>();
		List<GraphQLObjectType> types = (type instanceof GraphQLInterfaceType shared)
				? this.schema.getImplementations(shared)
				: ((GraphQLUnionType) type).getTypes().stream().map(GraphQLObjectType.class::cast).toList();
		types.forEach((one) -> answers.put(one.getName(), row(one, field)));
		return (read, completion) -> (read instanceof Map<?, ?> row)
				? Objects.requireNonNull(answers.get(String.valueOf(row.get(RowType.TYPE)))).of(row, completion) : null;
	}

	/**
	 * A value of a row.
	 *
	 * @param key its key in the answer
	 * @param source where it lies in what was read for the row
	 * @param answer how its answer is made
	 */
	private record Value(String key, Accessor source, ValueCompleter answer) {
	}

}
