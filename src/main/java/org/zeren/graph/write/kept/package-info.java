/**
 * What is kept of a plan beside the graph that it is written as: the record as it was
 * read, the texts, and what people correct in it.
 */
@NullMarked
package org.zeren.graph.write.kept;

import org.jspecify.annotations.NullMarked;
