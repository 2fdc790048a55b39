/**
 * Reads from the schema's directives how types and fields stand in the graph, and derives
 * what the schema need not spell out: connections, filters and orders. Whoever writes a
 * type writes SDL only.
 */
@NullMarked
package org.zeren.api.mapping;

import org.jspecify.annotations.NullMarked;
