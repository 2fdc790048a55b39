/**
 * Reads from Neo4j: one statement in one read transaction, bounded in time.
 */
@NullMarked
package org.zeren.api.read;

import org.jspecify.annotations.NullMarked;
