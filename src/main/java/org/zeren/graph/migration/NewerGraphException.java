package org.zeren.graph.migration;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The graph has steps that this application does not know.
 */
public final class NewerGraphException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NewerGraphException(Collection<String> steps) {
		super("it has the migrations " + steps.stream().sorted().collect(Collectors.joining(", ")));
	}

}
