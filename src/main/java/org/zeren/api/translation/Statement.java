package org.zeren.api.translation;

import java.util.Collections;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One Cypher statement that answers a root field.
 *
 * @param text the Cypher, which has one column and gives one row or none
 * @param parameters the values
 */
public record Statement(String text, Map<String, @Nullable Object> parameters) {

	public Statement {
		parameters = Collections.unmodifiableMap(parameters);
	}

}
