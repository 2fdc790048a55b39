package org.zeren.graph.write;

import java.util.Map;

/**
 * A relationship to be drawn.
 *
 * @param from the id of the node it leaves
 * @param type its type
 * @param to the id of the node it reaches
 * @param properties what it says
 */
record Link(String from, String type, String to, Map<String, Object> properties) {

	Link(String from, String type, String to) {
		this(from, type, to, Map.of());
	}

}
