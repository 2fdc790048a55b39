package org.zeren.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Driver;

/**
 * The whole graph as sorted lines of text, so that two graphs can be compared.
 */
public final class GraphText {

	private GraphText() {
	}

	/**
	 * {@return a line for each node and relationship, but for the count of revisions and
	 * the migrations}
	 */
	public static List<String> of(Driver driver) {
		return driver.executableQuery("""
				MATCH (n) WHERE NOT n:Revision AND NOT n:__Neo4jMigration
				UNWIND labels(n) AS label
				WITH n, label ORDER BY label
				WITH n, collect(label) AS labels
				RETURN n.id + ' ' + reduce(t = '', label IN labels | t + ':' + label) AS line,
				  properties(n) AS properties
				UNION ALL
				MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration
				RETURN a.id + ' ' + type(r) + ' ' + b.id AS line, properties(r) AS properties""")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("line").asString() + " " + sorted(row.get("properties").asMap()))
			.sorted()
			.toList();
	}

	private static Map<String, Object> sorted(Map<String, Object> properties) {
		Map<String, Object> sorted = new TreeMap<>(properties);
		sorted.replaceAll((key, value) -> (value instanceof byte[] bytes) ? Arrays.hashCode(bytes) : value);
		return sorted;
	}

}
