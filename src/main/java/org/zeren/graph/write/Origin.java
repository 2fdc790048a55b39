package org.zeren.graph.write;

import java.util.Locale;

/**
 * Where a plan in the graph came from.
 */
public enum Origin {

	/** It comes with the application, and never takes the place of an imported one. */
	BUNDLED,

	/** A person imported it. */
	IMPORT;

	/**
	 * {@return the value of the plan's property {@code origin}}
	 */
	String property() {
		return name().toLowerCase(Locale.ROOT);
	}

}
