package org.zeren.plan.target;

import org.zeren.document.Locator;

/**
 * A row of the plan's table whose indicator a measure's text names.
 *
 * @param target the key of the row, such as T1
 * @param at where the words stand that name the indicator
 */
public record NamedTarget(String target, Locator at) {
}
