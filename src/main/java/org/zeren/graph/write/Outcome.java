package org.zeren.graph.write;

/**
 * What became of a plan that was to be written.
 */
public enum Outcome {

	/** The graph now says what the record says. */
	WRITTEN,

	/** The graph said so already. */
	UNCHANGED,

	/** The graph holds the plan as a person imported it, which a bundled one respects. */
	KEPT,

	/** A person took the plan out of the graph, which a bundled one respects. */
	REMOVED

}
