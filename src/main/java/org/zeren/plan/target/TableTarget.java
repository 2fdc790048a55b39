package org.zeren.plan.target;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;

/**
 * One row of the plan's table of main indicators.
 *
 * @param key its key in the plan, T1 for the first row
 * @param name the name of the indicator as printed, without number, unit and mark of a
 * footnote
 * @param indicator the indicator of the vocabulary that it is, or its own name where the
 * vocabulary has none
 * @param category the group of rows it stands in
 * @param unit the unit
 * @param baseline the value at the start; null where the cell is empty
 * @param baselineYear the year of the baseline, where the table prints it
 * @param goal the value to reach; null where the cell is empty
 * @param comparator how the goal is to be met
 * @param deadline the year to reach it by
 * @param binding whether it binds; null where the table does not say
 * @param cumulative whether the goal sums up over the period ([] in the table)
 * @param at where the name stands
 */
@RecordBuilder
public record TableTarget(String key, String name, String indicator, @Nullable String category, @Nullable String unit,
		@Nullable Quantity baseline, @Nullable Integer baselineYear, @Nullable Quantity goal, Comparator comparator,
		@Nullable String deadline, @Nullable Binding binding, boolean cumulative, Locator at) {
}
