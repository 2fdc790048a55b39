package org.zeren.plan.target;

import org.jspecify.annotations.Nullable;

/**
 * A value as printed and, where it is a number, as a number in the target's unit.
 *
 * @param printed the value as printed, such as 43, [4.08] or 全面消除
 * @param value the number; null for a wording
 */
public record Quantity(String printed, @Nullable Double value) {
}
