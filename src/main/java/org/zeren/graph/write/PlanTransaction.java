package org.zeren.graph.write;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;

/**
 * What a transaction does to one plan.
 */
final class PlanTransaction {

	/** All nodes below a plan are its own: shared ones hang on other relationships. */
	private static final String EMPTY = """
			MATCH (p:Plan {id: $id})
			CALL (p) {
			  MATCH (p)-[:CONTAINS|SETS|LISTS*]->(n)
			  WITH DISTINCT n
			  DETACH DELETE n
			}
			CALL (p) {
			  MATCH (p)-[r:COVERS]->()
			  DELETE r
			}""";

	private final TransactionContext transaction;

	PlanTransaction(TransactionContext transaction) {
		this.transaction = transaction;
	}

	void write(PlanGraph graph, String digest, Origin origin) {
		this.transaction.run(EMPTY, Map.of("id", graph.id())).consume();
		this.transaction
			.run("MERGE (p:Plan {id: $id}) SET p = $properties, p.digest = $digest, p.origin = $origin", Map.of("id",
					graph.id(), "properties", graph.properties(), "digest", digest, "origin", origin.property()))
			.consume();
		graph.nodes().forEach(this::run);
		new SharedNodes(this.transaction, graph.id()).claim(graph.claims());
		graph.relationships().forEach(this::run);
	}

	boolean remove(String id) {
		this.transaction.run(EMPTY, Map.of("id", id)).consume();
		new SharedNodes(this.transaction, id).claim(List.of());
		return this.transaction.run("MATCH (p:Plan {id: $id}) DETACH DELETE p", Map.of("id", id))
			.consume()
			.counters()
			.nodesDeleted() > 0;
	}

	private void run(Batch batch) {
		if (!batch.rows().isEmpty()) {
			this.transaction.run(batch.cypher(), Map.of("rows", batch.rows())).consume();
		}
	}

}
