/**
 * What the graph is made of, said once: each type of node with its label, ids, names and
 * relationships. The writer, constraints and indexes, the search and the tests' own graph
 * follow from it.
 */
@NullMarked
package org.zeren.graph.model;

import org.jspecify.annotations.NullMarked;
