package org.zeren.api.mapping;

import java.util.List;
import java.util.Optional;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a directive. Whether they are there and of the right type is the
 * schema's own check.
 */
record Arguments(@Nullable Directive directive) {

	static final Arguments NONE = new Arguments(null);

	String text(String name) {
		return optionalText(name).orElse("");
	}

	Optional<String> optionalText(String name) {
		return value(name).map((value) -> text(value));
	}

	List<String> texts(String name, List<String> otherwise) {
		return value(name)
			.map((value) -> (value instanceof ArrayValue list) ? list.getValues().stream().map(Arguments::text).toList()
					: List.of(text(value)))
			.orElse(otherwise);
	}

	boolean flag(String name) {
		return value(name).map((value) -> value instanceof BooleanValue flag && flag.isValue()).orElse(false);
	}

	int number(String name) {
		return value(name).map((value) -> (value instanceof IntValue number) ? number.getValue().intValue() : 0)
			.orElse(0);
	}

	private Optional<Value<?>> value(String name) {
		Argument argument = (this.directive != null) ? this.directive.getArgument(name) : null;
		if (argument == null) {
			return Optional.empty();
		}
		return Optional.of(argument.getValue());
	}

	private static String text(Value<?> value) {
		if (value instanceof StringValue string) {
			return String.valueOf(string.getValue());
		}
		return (value instanceof EnumValue symbol) ? symbol.getName() : value.toString();
	}

}
