package org.zeren.api.naive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.zeren.api.naive.Graph.Node;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.SharedType;

/**
 * What all plans together say of the nodes that they share: each collects every name and
 * value that is said of it, and in the end one is chosen.
 */
final class Shared {

	private final Model model;

	private final Graph graph;

	/** How often plans print each name, twice, and once more for a record's own. */
	private final Map<Node, TreeMap<String, Integer>> names = new HashMap<>();

	private final Map<Node, Map<String, TreeSet<String>>> values = new HashMap<>();

	private final Map<Node, Map<String, TreeSet<String>>> links = new HashMap<>();

	Shared(Model model, Graph graph) {
		this.model = model;
		this.graph = graph;
	}

	Node node(String id, String label, String name) {
		Node node = this.graph.node(id, label);
		this.names.computeIfAbsent(node, (unseen) -> new TreeMap<>()).putIfAbsent(name, 0);
		return node;
	}

	void alias(Node node, List<String> names) {
		names.forEach((name) -> this.names.get(node).putIfAbsent(name, 0));
	}

	void weigh(Node node, String name, int weight) {
		this.names.get(node).merge(name, weight, Integer::sum);
	}

	void value(Node node, String name, Object value) {
		if (value != null) {
			add(this.values, node, name, value.toString());
		}
	}

	void link(Node node, String type, Node to) {
		add(this.links, node, type, to.id());
	}

	private static void add(Map<Node, Map<String, TreeSet<String>>> all, Node node, String name, String value) {
		all.computeIfAbsent(node, (unseen) -> new TreeMap<>())
			.computeIfAbsent(name, (unseen) -> new TreeSet<>())
			.add(value);
	}

	/**
	 * Where plans differ, the first by character holds; any kind is better than OTHER.
	 */
	void settle() {
		this.names.forEach(this::name);
		this.values.forEach((node, said) -> said.forEach((name, values) -> node.with(name,
				values.stream().filter((value) -> !value.equals("OTHER")).findFirst().orElse(values.first()))));
		this.links.forEach(
				(node, said) -> said.forEach((type, ids) -> this.graph.edge(node, type, this.graph.node(ids.first()))));
	}

	/** The most printed name, of two the longest; the others are aliases. */
	private void name(Node node, TreeMap<String, Integer> names) {
		int most = names.values().stream().max(Integer::compare).orElseThrow();
		int longest = names.keySet()
			.stream()
			.filter((name) -> names.get(name) == most)
			.mapToInt(String::length)
			.max()
			.orElseThrow();
		String best = names.keySet()
			.stream()
			.filter((name) -> names.get(name) == most && name.length() == longest)
			.findFirst()
			.orElseThrow();
		SharedType type = this.model.ofId(node.id()).orElseThrow();
		node.with(type.node().name(), best);
		if (type.hasAliases()) {
			node.with("aliases", names.keySet().stream().filter((name) -> !name.equals(best)).toList());
		}
		type.derived().forEach((property, ofId) -> node.with(property, ofId.apply(node.id())));
	}

}
