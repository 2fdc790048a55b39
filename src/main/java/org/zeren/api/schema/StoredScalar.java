package org.zeren.api.schema;

import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

/**
 * A scalar that the schema declares itself: its values go in and out as the graph stores
 * them, be they texts, numbers or booleans; any other value of the graph is its text.
 */
final class StoredScalar implements Coercing<Object, Object> {

	private final String name;

	private StoredScalar(String name) {
		this.name = name;
	}

	static GraphQLScalarType of(String name) {
		return GraphQLScalarType.newScalar().name(name).coercing(new StoredScalar(name)).build();
	}

	@Override
	public Object serialize(Object stored, GraphQLContext context, Locale locale) {
		return isSimple(stored) ? stored : stored.toString();
	}

	@Override
	public Object parseValue(Object input, GraphQLContext context, Locale locale) {
		if (isSimple(input)) {
			return input;
		}
		throw new CoercingParseValueException("A value of type " + this.name + " is a text, a number or a boolean.");
	}

	@Override
	public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		if (input instanceof StringValue text && text.getValue() != null) {
			return text.getValue();
		}
		if (input instanceof IntValue number && number.getValue().bitLength() < Long.SIZE) {
			return number.getValue().longValue();
		}
		if (input instanceof FloatValue number) {
			return number.getValue().doubleValue();
		}
		if (input instanceof BooleanValue flag) {
			return flag.isValue();
		}
		throw new CoercingParseLiteralException("A value of type " + this.name + " is a text, a number or a boolean.");
	}

	private static boolean isSimple(Object value) {
		return value instanceof String || value instanceof Number || value instanceof Boolean;
	}

}
