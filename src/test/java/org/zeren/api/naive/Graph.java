package org.zeren.api.naive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A whole graph in memory.
 */
final class Graph {

	/** What a row's properties are read from. */
	interface Row {

		Map<String, Object> properties();

	}

	/** A node with its relationships. */
	record Node(Set<String> labels, Map<String, Object> properties, List<Edge> outgoing,
			List<Edge> incoming) implements Row {

		Stream<Edge> out(String... types) {
			return this.outgoing.stream().filter((edge) -> List.of(types).contains(edge.type()));
		}

		Stream<Edge> in(String... types) {
			return this.incoming.stream().filter((edge) -> List.of(types).contains(edge.type()));
		}

		boolean is(String label) {
			return this.labels.contains(label);
		}

		String id() {
			return (String) this.properties.get("id");
		}

		/** Gives it a property, unless there is nothing to say. */
		Node with(String name, Object value) {
			if (value != null) {
				this.properties.put(name, value);
			}
			return this;
		}

		@Override
		public boolean equals(Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}

	}

	/** A relationship. */
	record Edge(String type, Map<String, Object> properties, Node from, Node to) implements Row {

	}

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	/** The node of that id, which is made where there is none yet. */
	Node node(String id, String... labels) {
		Node node = this.nodes.computeIfAbsent(id,
				(unseen) -> new Node(new HashSet<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>()));
		node.labels().addAll(List.of(labels));
		return node.with("id", id);
	}

	void edge(Node from, String type, Node to, Map<String, Object> properties) {
		Edge edge = new Edge(type, properties, from, to);
		from.outgoing().add(edge);
		to.incoming().add(edge);
	}

	/** Draws a relationship that says nothing but that it is there. */
	void edge(Node from, String type, Node to) {
		edge(from, type, to, Map.of());
	}

	Collection<Node> all() {
		return this.nodes.values();
	}

	Stream<Node> labelled(String label) {
		return this.nodes.values().stream().filter((node) -> node.is(label));
	}

}
