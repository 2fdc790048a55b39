package org.zeren.verdict;

import org.jspecify.annotations.Nullable;

/**
 * A number with its unit.
 *
 * @param value the number
 * @param unit the unit as printed or reported; null for an index, and where it is the
 * target's
 */
public record Measured(double value, @Nullable String unit) {
}
