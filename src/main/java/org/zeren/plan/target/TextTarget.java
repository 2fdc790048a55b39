package org.zeren.plan.target;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;

/**
 * A quantified or dated commitment in the text of a measure, or in a section on goals.
 *
 * @param name the noun phrase for what is measured
 * @param indicator the indicator of the vocabulary that it is; null where the vocabulary
 * has none
 * @param comparator how the value is to be met; QUALITATIVE for a commitment in words
 * @param baseline the value at the start (从30%提高到35%); null where none is printed
 * @param goal the value
 * @param unit the unit; null for a wording
 * @param deadline when, as precise as printed: 2025, 2023-06 or 2023-06-30; null where
 * none is printed
 * @param at where the clause stands
 */
@RecordBuilder
public record TextTarget(String name, @Nullable String indicator, Comparator comparator, @Nullable Quantity baseline,
		Quantity goal, @Nullable String unit, @Nullable String deadline, Locator at) {
}
