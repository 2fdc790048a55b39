/**
 * Runs Neo4j inside the application where no server is named by {@code spring.neo4j.uri},
 * and gives Spring Boot's driver its address.
 */
@NullMarked
package org.zeren.graph.embedded;

import org.jspecify.annotations.NullMarked;
