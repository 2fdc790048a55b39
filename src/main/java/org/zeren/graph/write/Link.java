package org.zeren.graph.write;

import java.util.Map;

/**
 * A relationship to be drawn.
 *
 * @param from the id of the node it leaves
 * @param to the id of the node it reaches
 * @param properties what it says
 */
record Link(String from, String to, Map<String, Object> properties) {

	Link(String from, String to) {
		this(from, to, Map.of());
	}

	/**
	 * {@return the link as a row of a {@link Batch}}
	 */
	Map<String, Object> row() {
		return Map.of("from", this.from, "to", this.to, "properties", this.properties);
	}

}
