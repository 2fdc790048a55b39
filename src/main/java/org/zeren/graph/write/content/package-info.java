/**
 * What a plan record is in the graph, computed without the database: ids, nodes and
 * relationships of its own, and claims on the nodes it shares with other plans.
 */
@NullMarked
package org.zeren.graph.write.content;

import org.jspecify.annotations.NullMarked;
