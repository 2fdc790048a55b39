package org.zeren.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;

import org.zeren.graph.model.Model;
import org.zeren.graph.model.SharedType;
import org.zeren.graph.write.content.Link;
import org.zeren.graph.write.content.Node;

/**
 * The graph within one transaction. It remembers where the nodes are that it met, so that
 * relationships are drawn without looking nodes up again. A statement serves all labels
 * and types where it can: planning a statement for the first time takes the database
 * longer than running it a hundred times.
 */
final class OpenGraph {

	private static final String CREATE = """
			UNWIND $rows AS row
			CREATE (n:$(row.labels))
			SET n = row.properties
			RETURN n.id AS id, elementId(n) AS element""";

	/** Rows are lists, and nodes numbers in a list, because a plan draws 1,500. */
	private static final String CONNECT = """
			UNWIND $elements AS element
			MATCH (n) WHERE elementId(n) = element
			WITH collect(n) AS nodes
			UNWIND $rows AS row
			WITH nodes[row[0]] AS a, nodes[row[2]] AS b, row
			CREATE (a)-[r:$(row[1])]->(b)
			SET r = row[3]""";

	/**
	 * Each statement starts from ids, so its first plan is right however the graph grows;
	 * planning it anew every few seconds took a quarter of the time of an import.
	 */
	private static final String KEEP_PLAN = "CYPHER replan=skip ";

	private final SimpleQueryRunner transaction;

	private final Model model;

	private final SharedStatements statements;

	private final Map<String, String> elements = new HashMap<>();

	OpenGraph(SimpleQueryRunner transaction, Model model, SharedStatements statements) {
		this.transaction = transaction;
		this.model = model;
		this.statements = statements;
	}

	/**
	 * {@return the transaction}
	 */
	SimpleQueryRunner transaction() {
		return this.transaction;
	}

	/**
	 * {@return what the graph is made of}
	 */
	Model model() {
		return this.model;
	}

	/**
	 * {@return the statements about shared nodes}
	 */
	SharedStatements statements() {
		return this.statements;
	}

	/** Creates nodes that are not there. */
	void create(List<Node> nodes) {
		run(CREATE,
				nodes.stream().map((node) -> Map.of("labels", node.labels(), "properties", node.properties())).toList())
			.forEachRemaining(this::remember);
	}

	/**
	 * Finds or creates shared nodes, of all types by one statement: each round trip is
	 * made while other writers wait.
	 * @param ids the nodes' ids
	 * @return the properties of each node by its id
	 */
	Map<String, Map<String, Object>> merge(Collection<String> ids) {
		Map<String, List<String>> byLabel = ids.stream()
			.sorted()
			.collect(Collectors.groupingBy((id) -> this.model.ofId(id).orElseThrow().label()));
		Map<String, Object> parameters = new HashMap<>();
		for (SharedType type : this.model.shared()) {
			parameters.put(type.label(), byLabel.getOrDefault(type.label(), List.of()));
		}
		Map<String, Map<String, Object>> nodes = new HashMap<>();
		run(this.statements.merge(), parameters).forEachRemaining((row) -> {
			remember(row);
			nodes.put(row.get("id").asString(), row.get("node").asMap());
		});
		return nodes;
	}

	/** Finds shared nodes that are there and were not met yet. */
	void meet(Collection<String> ids) {
		Set<String> unmet = ids.stream().filter((id) -> !this.elements.containsKey(id)).collect(Collectors.toSet());
		if (!unmet.isEmpty()) {
			merge(unmet);
		}
	}

	/** Draws relationships between nodes that were met. */
	void connect(List<Link> links) {
		List<String> elements = new ArrayList<>();
		Map<String, Integer> numbers = new HashMap<>();
		ToIntFunction<String> number = (id) -> numbers.computeIfAbsent(id, (unseen) -> {
			elements.add(element(unseen));
			return elements.size() - 1;
		});
		List<List<Object>> rows = links.stream()
			.map((link) -> List.of(number.applyAsInt(link.from()), link.type(), number.applyAsInt(link.to()),
					link.properties()))
			.toList();
		run(CONNECT, Map.of("elements", elements, "rows", rows)).consume();
	}

	/** Notes where a node is: {@code id} and {@code element} of the row. */
	void remember(Record row) {
		this.elements.put(row.get("id").asString(), row.get("element").asString());
	}

	/**
	 * {@return the element id of a node that was met}
	 */
	String element(String id) {
		return Objects.requireNonNull(this.elements.get(id), () -> "not met yet: " + id);
	}

	/**
	 * {@return the result of a statement that unwinds its parameter {@code rows}}
	 */
	Result run(String cypher, Collection<?> rows) {
		return run(cypher, Map.of("rows", List.copyOf(rows)));
	}

	/**
	 * {@return the result of a statement}
	 */
	Result run(String cypher, Map<String, Object> parameters) {
		return this.transaction.run(KEEP_PLAN + cypher, parameters);
	}

}
