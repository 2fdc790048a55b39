/**
 * Brings the graph's constraints and indexes to the version that the application needs.
 * In goes a driver and the model; out comes a graph ready to be written, or a refusal.
 */
@NullMarked
package org.zeren.graph.migration;

import org.jspecify.annotations.NullMarked;
