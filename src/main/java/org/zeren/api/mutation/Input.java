package org.zeren.api.mutation;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The argument {@code input} of a mutation. Whether its values are there and of the right
 * type is the schema's own check.
 *
 * @param values the values by their names; enum values by their names
 */
record Input(Map<String, Object> values) {

	String required(String name) {
		return Objects.requireNonNull(text(name), name);
	}

	@Nullable String text(String name) {
		Object value = this.values.get(name);
		return (value != null) ? value.toString() : null;
	}

	int integer(String name) {
		return ((Number) Objects.requireNonNull(this.values.get(name), name)).intValue();
	}

	@Nullable Double number(String name) {
		return (this.values.get(name) instanceof Number number) ? number.doubleValue() : null;
	}

	<E extends Enum<E>> E symbol(String name, Class<E> type) {
		return Enum.valueOf(type, required(name));
	}

	<E extends Enum<E>> @Nullable E optionalSymbol(String name, Class<E> type) {
		String value = text(name);
		return (value != null) ? Enum.valueOf(type, value) : null;
	}

}
