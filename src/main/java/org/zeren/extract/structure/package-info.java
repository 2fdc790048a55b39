/**
 * The plan's own order: its sections, and the measures that it hands out, each with its
 * title and the notes that belong to it.
 */
@NullMarked
package org.zeren.extract.structure;

import org.jspecify.annotations.NullMarked;
