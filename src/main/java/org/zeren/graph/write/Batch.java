package org.zeren.graph.write;

import java.util.List;
import java.util.Map;

/**
 * One statement for many rows.
 *
 * @param cypher a statement that unwinds its parameter {@code rows}
 * @param rows the rows
 */
record Batch(String cypher, List<Map<String, Object>> rows) {

	Batch {
		rows = List.copyOf(rows);
	}

	/**
	 * {@return a batch that creates nodes of these labels, each row being the properties
	 * of one}
	 */
	static Batch create(String labels, List<Map<String, Object>> rows) {
		return new Batch("UNWIND $rows AS row CREATE (n:%s) SET n = row".formatted(labels), rows);
	}

	/**
	 * {@return a batch that draws relationships of this type between nodes that are
	 * there, each row as {@link Link#row()} gives it}
	 */
	static Batch connect(String from, String type, String to, List<Link> links) {
		return new Batch("""
				UNWIND $rows AS row
				MATCH (a:%s {id: row.from})
				MATCH (b:%s {id: row.to})
				CREATE (a)-[r:%s]->(b)
				SET r = row.properties""".formatted(from, to, type), links.stream().map(Link::row).toList());
	}

}
