package org.zeren.api.selection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.zeren.api.operation.BadRequest;

/**
 * The input objects among an operation's arguments, such as a filter: a map from the
 * names of its fields to their values.
 */
public final class InputObjects {

	private InputObjects() {
	}

	/**
	 * {@return a value that the schema declares to be an input object}
	 */
	@SuppressWarnings("unchecked")
	public static Map<String, ?> of(Object value) {
		return (Map<String, ?>) value;
	}

	/**
	 * {@return a value that the schema declares to be a list of conditions or keys}
	 * @throws BadRequest where a variable without a value stands in it, which GraphQL
	 * finds only when it is used
	 */
	@SuppressWarnings("unchecked")
	public static List<Map<String, ?>> list(Object value) {
		List<Map<String, ?>> objects = (List<Map<String, ?>>) value;
		if (objects.stream().anyMatch(Objects::isNull)) {
			throw new BadRequest(
					"A list of conditions or sort keys holds null. Give the variable a value, or leave it out.");
		}
		return objects;
	}

	/**
	 * {@return an input object without one of its fields}
	 */
	public static Map<String, ?> without(Map<String, ?> object, String field) {
		Map<String, Object> rest = new LinkedHashMap<>(object);
		rest.remove(field);
		return rest;
	}

}
