/**
 * Finds what is wrong in the plans of the graph (疑点): rules are Cypher files that an
 * analyst can read, run and add. In goes the id of a plan; out come its findings, each
 * with its criterion and its evidence, as nodes of the graph.
 */
@NullMarked
package org.zeren.audit;

import org.jspecify.annotations.NullMarked;
