package org.zeren.api.operation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.Scalars;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with a value that a client gives, be it written in the operation or
 * in a variable: the message names its place, the value and the choices.
 */
final class ValueMistakes {

	/** What stands for a variable, whose value is looked at by itself. */
	private static final Object UNKNOWN = new Object();

	private static final int SHOWN = 60;

	private ValueMistakes() {
	}

	/** An enum value as it is written in an operation. */
	private record Symbol(String name) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	/**
	 * {@return what is wrong with a value written in an operation}
	 * @param place what it is given for, such as the name of an argument
	 */
	static Optional<String> of(String place, GraphQLType type, Value<?> value) {
		return of(place, type, plain(value), true);
	}

	/**
	 * {@return what is wrong with the value of a variable}
	 */
	static Optional<String> ofVariable(String place, GraphQLType type, @Nullable Object value) {
		return of(place, type, value, false);
	}

	private static Optional<String> of(String place, GraphQLType type, @Nullable Object value, boolean literal) {
		if (value == UNKNOWN) {
			return Optional.empty();
		}
		if (type instanceof GraphQLNonNull required) {
			return (value != null) ? of(place, required.getWrappedType(), value, literal)
					: Optional.of("%s must not be null: give it a value of type %s.".formatted(place,
							GraphQLTypeUtil.simplePrint(required.getWrappedType())));
		}
		if (value == null) {
			return Optional.empty();
		}
		if (type instanceof GraphQLList list) {
			return list(place, list, value, literal);
		}
		if (type instanceof GraphQLInputObjectType object) {
			return object(place, object, value, literal);
		}
		if (type instanceof GraphQLEnumType symbols) {
			return symbol(place, symbols, value, literal);
		}
		return fits(type, value) ? Optional.empty() : Optional
			.of("%s is given %s, which is no %s.".formatted(place, shown(value), GraphQLTypeUtil.simplePrint(type)));
	}

	private static Optional<String> list(String place, GraphQLList list, Object value, boolean literal) {
		if (!(value instanceof Collection<?> several)) {
			return of(place, list.getWrappedType(), value, literal);
		}
		int index = 0;
		for (Object one : several) {
			Optional<String> mistake = of(place + "[" + index++ + "]", list.getWrappedType(), one, literal);
			if (mistake.isPresent()) {
				return mistake;
			}
		}
		return Optional.empty();
	}

	private static Optional<String> object(String place, GraphQLInputObjectType type, Object value, boolean literal) {
		List<String> fields = type.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName).toList();
		if (!(value instanceof Map<?, ?> map)) {
			return Optional.of("%s is given %s, and takes an object of type %s. %s".formatted(place, shown(value),
					type.getName(), Choices.of("", fields)));
		}
		for (Map.Entry<?, ?> entry : map.entrySet()) {
			String name = String.valueOf(entry.getKey());
			GraphQLInputObjectField field = type.getFieldDefinition(name);
			if (field == null) {
				return Optional.of("%s has no %s, for it is of type %s. %s".formatted(place, name, type.getName(),
						Choices.of(name, fields)));
			}
			Optional<String> mistake = of(place + "." + name, field.getType(), entry.getValue(), literal);
			if (mistake.isPresent()) {
				return mistake;
			}
		}
		if (type.isOneOf() && (map.size() != 1 || map.containsValue(null))) {
			return Optional.of("%s is given %s, and takes exactly one key. %s".formatted(place, shown(value),
					Choices.of("", fields)));
		}
		for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
			if (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()
					&& !map.containsKey(field.getName())) {
				return Optional.of("%s lacks %s, which it must have.".formatted(place, field.getName()));
			}
		}
		return Optional.empty();
	}

	private static Optional<String> symbol(String place, GraphQLEnumType type, Object value, boolean literal) {
		List<String> names = type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
		boolean written = literal ? value instanceof Symbol : value instanceof String;
		if (written && names.contains(value.toString())) {
			return Optional.empty();
		}
		String quoted = (literal && value instanceof String && names.contains(value)) ? " Write it without quotes."
				: "";
		return Optional.of("%s is given %s, which is no %s.%s %s".formatted(place, shown(value), type.getName(), quoted,
				Choices.of(value.toString(), names)));
	}

	private static boolean fits(GraphQLType type, Object value) {
		if (value instanceof Symbol || value instanceof Map || value instanceof Collection) {
			return false;
		}
		if (type == Scalars.GraphQLInt) {
			return value instanceof Number number && isInt(new BigDecimal(number.toString()));
		}
		if (type == Scalars.GraphQLFloat) {
			return value instanceof Number;
		}
		if (type == Scalars.GraphQLString) {
			return value instanceof String;
		}
		if (type == Scalars.GraphQLBoolean) {
			return value instanceof Boolean;
		}
		return type != Scalars.GraphQLID || value instanceof String || value instanceof Integer || value instanceof Long
				|| value instanceof BigInteger;
	}

	private static boolean isInt(BigDecimal number) {
		return number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
				&& number.stripTrailingZeros().scale() <= 0;
	}

	private static @Nullable Object plain(Value<?> value) {
		if (value instanceof ObjectValue object) {
			Map<String, @Nullable Object> map = new LinkedHashMap<>();
			object.getObjectFields().forEach((field) -> map.put(field.getName(), plain(field.getValue())));
			return map;
		}
		if (value instanceof ArrayValue array) {
			List<@Nullable Object> list = new ArrayList<>();
			array.getValues().forEach((one) -> list.add(plain(one)));
			return list;
		}
		if (value instanceof EnumValue symbol) {
			return new Symbol(symbol.getName());
		}
		if (value instanceof StringValue text) {
			return text.getValue();
		}
		if (value instanceof IntValue number) {
			return number.getValue();
		}
		if (value instanceof FloatValue number) {
			return number.getValue();
		}
		if (value instanceof BooleanValue flag) {
			return flag.isValue();
		}
		return (value instanceof NullValue) ? null : UNKNOWN;
	}

	/** A value as it is written, cut where it is long. */
	private static String shown(@Nullable Object value) {
		String written = written(value);
		return (written.length() > SHOWN) ? written.substring(0, SHOWN) + "…" : written;
	}

	private static String written(@Nullable Object value) {
		if (value instanceof String text) {
			return '"' + text + '"';
		}
		if (value instanceof Map<?, ?> map) {
			List<String> entries = new ArrayList<>();
			map.forEach((name, entry) -> entries.add(name + ": " + written(entry)));
			return "{" + String.join(", ", entries) + "}";
		}
		if (value instanceof Collection<?> list) {
			return "[" + String.join(", ", list.stream().map(ValueMistakes::written).toList()) + "]";
		}
		return (value == UNKNOWN) ? "a variable" : String.valueOf(value);
	}

	static String name(GraphQLType type) {
		return (type instanceof GraphQLNamedSchemaElement named) ? named.getName() : GraphQLTypeUtil.simplePrint(type);
	}

}
