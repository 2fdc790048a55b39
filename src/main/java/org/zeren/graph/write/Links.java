package org.zeren.graph.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects relationships by their type and the labels at their ends.
 */
final class Links {

	private final Map<Shape, List<Link>> links = new LinkedHashMap<>();

	/** What is drawn by one statement. */
	private record Shape(String from, String type, String to) {

		Batch batch(List<Link> links) {
			return Batch.connect(this.from, this.type, this.to, links);
		}

	}

	void add(String from, String type, String to, Link link) {
		this.links.computeIfAbsent(new Shape(from, type, to), (shape) -> new ArrayList<>()).add(link);
	}

	List<Batch> batches() {
		return this.links.entrySet().stream().map((entry) -> entry.getKey().batch(entry.getValue())).toList();
	}

}
