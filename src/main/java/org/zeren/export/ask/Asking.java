package org.zeren.export.ask;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Asks Zeren's own GraphQL inside the process.
 */
@FunctionalInterface
public interface Asking {

	/**
	 * {@return the answer's {@code data}}
	 * @param document the operation
	 * @param variables its variables
	 * @throws ExportRefusal if the answer has an error
	 */
	Map<String, @Nullable Object> ask(String document, Map<String, ?> variables);

}
