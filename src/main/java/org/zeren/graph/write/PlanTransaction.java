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

	private static final String PLAN = """
			MERGE (p:Plan {id: $id})
			SET p = $properties, p.digest = $digest, p.origin = $origin
			RETURN p.id AS id, elementId(p) AS element""";

	private final OpenGraph graph;

	PlanTransaction(TransactionContext transaction) {
		this.graph = new OpenGraph(transaction);
	}

	void write(PlanGraph plan, String digest, Origin origin) {
		this.graph.run(EMPTY, Map.of("id", plan.id())).consume();
		this.graph
			.run(PLAN, Map.of("id", plan.id(), "properties", plan.properties(), "digest", digest, "origin",
					origin.property()))
			.forEachRemaining(this.graph::remember);
		this.graph.create(plan.nodes());
		new SharedNodes(this.graph, plan.id()).claim(plan.claims());
		this.graph.connect(plan.links());
	}

	boolean remove(String id) {
		this.graph.run(EMPTY, Map.of("id", id)).consume();
		new SharedNodes(this.graph, id).claim(List.of());
		return this.graph.run("MATCH (p:Plan {id: $id}) DETACH DELETE p", Map.of("id", id))
			.consume()
			.counters()
			.nodesDeleted() > 0;
	}

}
