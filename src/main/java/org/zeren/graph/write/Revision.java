package org.zeren.graph.write;

import org.neo4j.driver.TransactionContext;

/**
 * The node that counts the writes to the graph. Whoever holds it writes, so writers that
 * meet on shared nodes neither lose what the other says nor lock each other out.
 */
final class Revision {

	private Revision() {
	}

	/**
	 * Waits until no other transaction writes, and keeps others waiting until the end.
	 */
	static void lock(TransactionContext transaction) {
		if (!held(transaction)) {
			transaction.run("MERGE (r:Revision {id: 'revision'}) ON CREATE SET r.number = 0").consume();
			held(transaction);
		}
	}

	/**
	 * A property set from itself is read under the write lock. A MERGE reads under a
	 * shared lock first, and two that do so block each other.
	 */
	private static boolean held(TransactionContext transaction) {
		return transaction.run("MATCH (r:Revision {id: 'revision'}) SET r.number = r.number RETURN r").hasNext();
	}

	/**
	 * Counts a write; holds the node as {@link #lock} does, if it is not held yet.
	 */
	static void advance(TransactionContext transaction) {
		if (!transaction.run("MATCH (r:Revision {id: 'revision'}) SET r.number = r.number + 1 RETURN r").hasNext()) {
			lock(transaction);
			advance(transaction);
		}
	}

}
