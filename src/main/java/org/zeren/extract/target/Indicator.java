package org.zeren.extract.target;

import org.jspecify.annotations.Nullable;

/**
 * What is measured, the same across plans (指标).
 *
 * @param name its name
 * @param unit the usual unit; null for an index or a wording
 * @param category the group of the national plan's table that it belongs to
 * @param lowerIsBetter whether a smaller value is the better one, so that 达到 sets an
 * upper bound
 */
public record Indicator(String name, @Nullable String unit, String category, boolean lowerIsBetter) {
}
