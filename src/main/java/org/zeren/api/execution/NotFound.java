package org.zeren.api.execution;

import java.util.Map;

/**
 * What a field must give is not there.
 */
public class NotFound extends RuntimeException {

	/**
	 * @param field the field
	 * @param arguments its arguments
	 */
	public NotFound(String field, Map<String, ?> arguments) {
		super("Nothing is found for %s%s. Take an id from an earlier answer, or ask search(text:) for it."
			.formatted(field, arguments));
	}

}
