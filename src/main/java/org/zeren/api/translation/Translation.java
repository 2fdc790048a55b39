package org.zeren.api.translation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.api.operation.BadRequest;
import org.zeren.api.selection.RuntimeValue;

/**
 * A statement without its values: it answers a root field in every run of an operation of
 * one shape.
 */
public final class Translation {

	private static final int LIST = 1_000;

	private static final int TEXT = 10_000;

	private final String text;

	private final Map<String, @Nullable Object> parameters;

	/**
	 * @param text the Cypher
	 * @param parameters the values, each known by now or a {@link RuntimeValue}
	 */
	Translation(String text, Map<String, @Nullable Object> parameters) {
		this.text = text;
		this.parameters = parameters;
	}

	/**
	 * {@return how long the Cypher is, in characters}
	 */
	public int length() {
		return this.text.length();
	}

	/**
	 * {@return the statement of a run}
	 * @param variables the operation's variables
	 */
	public Statement with(Map<String, ?> variables) {
		Map<String, @Nullable Object> values = new HashMap<>();
		this.parameters.forEach((name, value) -> values.put(name, checked(RuntimeValue.now(value, variables))));
		return new Statement(this.text, values);
	}

	private static @Nullable Object checked(@Nullable Object value) {
		if (value instanceof Collection<?> list && list.size() > LIST) {
			throw new BadRequest(
					"A list has %d values; %d are allowed. Ask in several operations.".formatted(list.size(), LIST));
		}
		if (value instanceof String text && text.length() > TEXT) {
			throw new BadRequest("A text has %d characters; %d are allowed.".formatted(text.length(), TEXT));
		}
		return value;
	}

}
