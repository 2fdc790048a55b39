package org.zeren.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;

import org.zeren.graph.write.content.Link;
import org.zeren.graph.write.content.PlanGraph;
import org.zeren.graph.write.kept.KeptRecord;

/**
 * What a transaction does to one plan.
 */
final class PlanTransaction {

	/** All nodes below a plan are its own: shared ones hang on other relationships. */
	private static final String EMPTY = """
			MATCH (p:Plan {id: $id})
			CALL (p) {
			  MATCH (p)-[:CONTAINS|SETS|LISTS|DOUBTS*]->(n)
			  WITH DISTINCT n
			  DETACH DELETE n
			}
			CALL (p) {
			  MATCH (n:SourceText)
			  USING INDEX n:SourceText(planId, ordinal)
			  WHERE n.planId = $id AND n.ordinal IS NOT NULL
			  DETACH DELETE n
			}
			CALL (p) {
			  MATCH (p)-[r:COVERS]->()
			  DELETE r
			}""";

	private static final String RESERVE = """
			MERGE (p:Plan {id: $id})
			RETURN p.id AS id, elementId(p) AS element""";

	private static final String DESCRIBE = """
			MATCH (p:Plan {id: $id})
			SET p = $properties, p.digest = $digest, p.origin = $origin""";

	/**
	 * Entries of the ledger outlive the nodes that they are about, and find them again by
	 * their ids.
	 */
	private static final String JOIN_LEDGER = """
			CALL () {
			  MATCH (entry:Assignment)
			  WHERE entry.planId = $id AND entry.ordinal IS NOT NULL
			""" + EntryLinks.ASSIGNS + """
			}
			CALL () {
			  MATCH (entry:Observation)
			  WHERE entry.planId = $id AND entry.ordinal IS NOT NULL
			""" + EntryLinks.REPORTS_ON + """
			}
			CALL () {
			  MATCH (entry:Correction)
			  USING INDEX entry:Correction(planId, ordinal)
			  WHERE entry.planId = $id AND entry.ordinal IS NOT NULL
			""" + EntryLinks.CORRECTS + "}";

	private final OpenGraph graph;

	private final PlanGraph plan;

	PlanTransaction(OpenGraph graph, PlanGraph plan) {
		this.graph = graph;
		this.plan = plan;
	}

	/**
	 * Sees to it that the plan's node is there and nobody else creates it.
	 * @return whether it was not there before
	 */
	boolean reserve() {
		Result result = this.graph.run(RESERVE, Map.of("id", this.plan.id()));
		result.forEachRemaining(this.graph::remember);
		return result.consume().counters().nodesCreated() > 0;
	}

	/** Removes what belongs to the plan alone, but for its node. */
	void empty() {
		empty(this.graph, this.plan.id());
	}

	/**
	 * Creates what belongs to the plan alone, which is most of it, and can be done while
	 * others write.
	 */
	void createOwn() {
		this.graph.create(this.plan.nodes());
		this.graph.connect(this.plan.links().stream().filter(this::isInner).toList());
	}

	/**
	 * Joins what people added to the plan before to its nodes. To be done in turn, for
	 * whoever adds to the ledger takes turns too.
	 * @param misfits the ids of the corrections that do not fit the plan
	 */
	void joinLedger(Collection<String> misfits) {
		this.graph.run(JOIN_LEDGER, Map.of("id", this.plan.id(), "misfits", List.copyOf(misfits))).consume();
	}

	/** Keeps the record that the plan was written from. */
	void keep(KeptRecord record) {
		record.write(this.graph.transaction(), this.plan.id());
	}

	/** Says what the plan's own node says. */
	void describe(String digest, Origin origin) {
		this.graph
			.run(DESCRIBE, Map.of("id", this.plan.id(), "properties", this.plan.properties(), "digest", digest,
					"origin", origin.property()))
			.consume();
	}

	/**
	 * Joins the plan to what it shares with others. To be done in turn.
	 * @param fresh whether the plan was not there before
	 */
	void share(boolean fresh) {
		SharedNodes shared = new SharedNodes(this.graph, this.plan.id());
		List<Link> links = new ArrayList<>(
				fresh ? shared.claimFirst(this.plan.claims()) : shared.claim(this.plan.claims()));
		this.plan.links().stream().filter((link) -> !isInner(link)).forEach(links::add);
		this.graph.connect(links);
	}

	private boolean isInner(Link link) {
		return !isShared(link.from()) && !isShared(link.to());
	}

	private boolean isShared(String id) {
		return this.graph.model().ofId(id).isPresent();
	}

	/**
	 * Takes a plan out of the graph.
	 * @return whether it was there
	 */
	static boolean remove(OpenGraph graph, String id) {
		empty(graph, id);
		graph.connect(new SharedNodes(graph, id).claim(List.of()));
		KeptRecord.remove(graph.transaction(), id);
		graph.run("MATCH (f:Finding) WHERE f.planId = $id DETACH DELETE f", Map.of("id", id)).consume();
		return graph.run("MATCH (p:Plan {id: $id}) DETACH DELETE p", Map.of("id", id))
			.consume()
			.counters()
			.nodesDeleted() > 0;
	}

	/**
	 * {@return where a plan came from; empty where it is not there}
	 */
	static Optional<Origin> origin(SimpleQueryRunner transaction, String id) {
		return transaction.run("MATCH (p:Plan {id: $id}) RETURN p.origin AS origin", Map.of("id", id))
			.list((row) -> Origin.valueOf(row.get("origin").asString().toUpperCase(Locale.ROOT)))
			.stream()
			.findFirst();
	}

	private static void empty(OpenGraph graph, String id) {
		graph.run(EMPTY, Map.of("id", id)).consume();
	}

}
