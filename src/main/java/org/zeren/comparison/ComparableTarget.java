package org.zeren.comparison;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.plan.target.Binding;
import org.zeren.plan.target.Comparator;

/**
 * What a comparison needs to know of a target.
 *
 * @param id its id in the graph, or its key in the record
 * @param inTable whether it is a row of the plan's table
 * @param name what is measured, as printed
 * @param indicator the indicator; null where the plan's words fit none
 * @param unit the unit as printed
 * @param baseline the value at the start, in that unit
 * @param goal the value to reach, in that unit; null for a wording
 * @param printed the goal as printed
 * @param assigned the value that the superior handed down for the year of the deadline,
 * in that unit; null where none is known
 * @param comparator how the goal is to be met
 * @param deadline 2025, 2025-06 or 2025-06-30; null for the end of the plan's period
 * @param binding whether it binds
 * @param at where it stands
 */
public record ComparableTarget(String id, boolean inTable, String name, @Nullable String indicator,
		@Nullable String unit, @Nullable Double baseline, @Nullable Double goal, @Nullable String printed,
		@Nullable Double assigned, Comparator comparator, @Nullable String deadline, @Nullable Binding binding,
		Locator at) {
}
