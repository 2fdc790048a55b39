package org.zeren.graph.write;

import java.util.Map;

import org.neo4j.driver.SimpleQueryRunner;

/**
 * The node that counts the writes to the graph and remembers the plans that a person took
 * out. Whoever holds it writes, so writers that meet on shared nodes neither lose what
 * the other says nor lock each other out.
 */
public final class Revision {

	/**
	 * Waits until no other transaction writes, and keeps others waiting until the end. A
	 * property set from itself is read under the write lock. Gives no row where nothing
	 * was ever written.
	 */
	public static final String HOLD = "MATCH (r:Revision {id: 'revision'}) SET r.number = r.number RETURN r.id AS id";

	private Revision() {
	}

	/**
	 * Waits until no other transaction writes, and keeps others waiting until the end.
	 */
	static void lock(SimpleQueryRunner transaction) {
		if (!held(transaction)) {
			transaction.run("MERGE (r:Revision {id: 'revision'}) ON CREATE SET r.number = 0").consume();
			held(transaction);
		}
	}

	/** A MERGE reads under a shared lock first, and two that do so block each other. */
	private static boolean held(SimpleQueryRunner transaction) {
		return transaction.run(HOLD).hasNext();
	}

	/**
	 * Counts the write of a plan; holds the node as {@link #lock} does, if it is not held
	 * yet. A plan that was removed is there again.
	 */
	static void advance(SimpleQueryRunner transaction, String plan) {
		boolean there = transaction.run("""
				MATCH (r:Revision {id: 'revision'})
				SET r.number = r.number + 1,
				  r.removed = CASE WHEN $plan IN r.removed THEN [id IN r.removed WHERE id <> $plan] ELSE r.removed END
				RETURN r""", Map.of("plan", plan)).hasNext();
		if (!there) {
			lock(transaction);
			advance(transaction, plan);
		}
	}

	/** Counts the removal of a plan, and remembers it. */
	static void remove(SimpleQueryRunner transaction, String plan) {
		transaction.run("""
				MATCH (r:Revision {id: 'revision'})
				SET r.number = r.number + 1, r.removed = coalesce(r.removed, []) + $plan""", Map.of("plan", plan))
			.consume();
	}

	/**
	 * {@return whether a person removed the plan and nobody wrote it since}
	 */
	static boolean wasRemoved(SimpleQueryRunner transaction, String plan) {
		return transaction
			.run("MATCH (r:Revision {id: 'revision'}) WHERE $plan IN r.removed RETURN r", Map.of("plan", plan))
			.hasNext();
	}

}
