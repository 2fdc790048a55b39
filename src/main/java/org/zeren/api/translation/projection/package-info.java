/**
 * Turns what an operation selects of rows into expressions that have the shape of the
 * answer, in the order and by the pages that it asks for.
 */
@NullMarked
package org.zeren.api.translation.projection;

import org.jspecify.annotations.NullMarked;
