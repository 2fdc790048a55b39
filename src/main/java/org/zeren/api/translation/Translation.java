package org.zeren.api.translation;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.api.selection.RuntimeValue;

/**
 * A statement without its values: it answers a root field in every run of an operation of
 * one shape.
 */
public final class Translation {

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
		this.parameters.forEach((name, value) -> values.put(name, RuntimeValue.now(value, variables)));
		return new Statement(this.text, values);
	}

}
