package org.zeren.api.mapping;

import java.util.List;

/**
 * The schema's mapping contradicts itself. The message names each mistake by type and
 * field.
 */
public class MappingException extends RuntimeException {

	MappingException(List<String> mistakes) {
		super("The mapping in schema/ has " + mistakes.size() + " mistake(s):\n  " + String.join("\n  ", mistakes));
	}

}
