/**
 * How two plans differ: upper and lower, neighbours, or two editions of one. In go two
 * plans as small values, from records or from the graph; rows with both places come out.
 */
@NullMarked
package org.zeren.comparison;

import org.jspecify.annotations.NullMarked;
