/**
 * Answers GraphQL from Neo4j: one Cypher statement a root field, translated from the
 * operation and the mapping that the schema's directives declare.
 */
@NullMarked
package org.zeren.api;

import org.jspecify.annotations.NullMarked;
