/**
 * Hands out what the graph says as tables for files: findings, targets, duties. What a
 * table has stands in {@code export/*.yaml}; its rows are those of GraphQL.
 */
@NullMarked
package org.zeren.export;

import org.jspecify.annotations.NullMarked;
