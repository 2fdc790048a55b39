package org.zeren.api.naive;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.zeren.api.naive.Graph.Node;

/**
 * What no record says: findings, the rules that found them, and which plan stands under
 * which. They are taken from the database as they are, since other tests tell whether
 * they are right; here they are asked for like all else.
 */
final class Computed {

	private static final String NODES = """
			MATCH (n) WHERE n:Finding OR n:Rule
			RETURN labels(n) AS labels, properties(n) AS properties""";

	private static final String RELATIONSHIPS = """
			MATCH (from)-[r:IN|ABOUT|BY|SHOWS|UNDER]->(to)
			RETURN from.id AS from, type(r) AS type, properties(r) AS properties, to.id AS to""";

	private Computed() {
	}

	static void add(Graph graph, Driver driver) {
		driver.executableQuery(NODES).execute().records().forEach((row) -> {
			List<String> labels = row.get("labels").asList(Value::asString);
			Value properties = row.get("properties");
			Node node = graph.node(properties.get("id").asString(), labels.toArray(String[]::new));
			node.properties().putAll(values(properties));
		});
		driver.executableQuery(RELATIONSHIPS)
			.execute()
			.records()
			.forEach((row) -> graph.edge(graph.node(row.get("from").asString()), row.get("type").asString(),
					graph.node(row.get("to").asString()), values(row.get("properties"))));
		graph.labelled("Plan").forEach((plan) -> plan.with("audited", true));
	}

	/** Numbers as records have them. */
	private static Map<String, Object> values(Value properties) {
		return properties.asMap((value) -> value.hasType(TypeSystem.getDefault().INTEGER()) ? (Object) value.asInt()
				: value.asObject());
	}

}
