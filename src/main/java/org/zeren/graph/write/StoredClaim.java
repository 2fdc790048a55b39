package org.zeren.graph.write;

import java.util.Map;

import org.neo4j.driver.Record;

/**
 * A claim as the graph holds it.
 *
 * @param relationship the relationship's element id
 * @param via the relationship's type
 * @param id the node's id
 * @param properties the relationship's properties
 */
record StoredClaim(String relationship, String via, String id, Map<String, Object> properties) {

	static final String OF_PLAN = """
			MATCH (:Plan {id: $plan})-[r:MENTIONS|NAMES|CITES]->(n)
			RETURN elementId(r) AS relationship, type(r) AS via, n.id AS id, properties(r) AS properties""";

	static StoredClaim of(Record row) {
		return new StoredClaim(row.get("relationship").asString(), row.get("via").asString(), row.get("id").asString(),
				row.get("properties").asMap());
	}

	String key() {
		return this.via + " " + this.id;
	}

}
