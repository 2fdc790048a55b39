/**
 * Writes a plan record to the graph in one transaction: what it says replaces what the
 * graph held of that plan, and nodes shared with other plans keep what those say.
 */
@NullMarked
package org.zeren.graph.write;

import org.jspecify.annotations.NullMarked;
