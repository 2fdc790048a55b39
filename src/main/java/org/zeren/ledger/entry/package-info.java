/**
 * The entries of the ledger (台账) as they stand in the graph, written and found by Spring
 * Data Neo4j: rulings, assignments, observations, and what they are about.
 */
@NullMarked
package org.zeren.ledger.entry;

import org.jspecify.annotations.NullMarked;
