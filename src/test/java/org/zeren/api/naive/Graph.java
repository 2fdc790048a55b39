package org.zeren.api.naive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * The whole graph in memory.
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

	private Graph() {
	}

	static Graph read(Driver database) {
		Graph graph = new Graph();
		for (Record row : database.executableQuery("MATCH (n) WHERE n.id CONTAINS ':' RETURN n").execute().records()) {
			org.neo4j.driver.types.Node node = row.get(0).asNode();
			graph.nodes.put(node.elementId(),
					new Node(StreamSupport.stream(node.labels().spliterator(), false).collect(Collectors.toSet()),
							new HashMap<>(node.asMap()), new ArrayList<>(), new ArrayList<>()));
		}
		for (Record row : database.executableQuery("MATCH (a)-[r]->(b) WHERE b.id IS NOT NULL RETURN r")
			.execute()
			.records()) {
			org.neo4j.driver.types.Relationship edge = row.get(0).asRelationship();
			Node from = graph.nodes.get(edge.startNodeElementId());
			Node to = graph.nodes.get(edge.endNodeElementId());
			if (from != null && to != null) {
				Edge read = new Edge(edge.type(), new HashMap<>(edge.asMap()), from, to);
				from.outgoing().add(read);
				to.incoming().add(read);
			}
		}
		return graph;
	}

	Collection<Node> all() {
		return this.nodes.values();
	}

	Stream<Node> labelled(String label) {
		return this.nodes.values().stream().filter((node) -> node.is(label));
	}

}
