/**
 * The plan's own order: where its body begins and ends, its sections, and the measures
 * that it hands out, each with the notes that belong to it.
 */
@NullMarked
package org.zeren.extract.structure;

import org.jspecify.annotations.NullMarked;
