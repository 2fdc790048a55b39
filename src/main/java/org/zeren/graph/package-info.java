/**
 * Writes plan records to Neo4j, each in one transaction, and runs the embedded database
 * where no server is named. Knows the graph's labels and relationship types for writing;
 * what is read is declared in {@code schema/}.
 */
@NullMarked
package org.zeren.graph;

import org.jspecify.annotations.NullMarked;
