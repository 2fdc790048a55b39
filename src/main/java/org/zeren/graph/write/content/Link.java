package org.zeren.graph.write.content;

import java.util.Map;

/**
 * A relationship to be drawn.
 *
 * @param from the id of the node it leaves
 * @param type its type
 * @param to the id of the node it reaches
 * @param properties what it says
 */
public record Link(String from, String type, String to, Map<String, Object> properties) {

	/** A relationship that says nothing beyond its type. */
	public Link(String from, String type, String to) {
		this(from, type, to, Map.of());
	}

}
