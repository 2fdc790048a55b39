package org.zeren.plan;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;

/**
 * A quantified or dated commitment in the text of a measure.
 *
 * @param name the noun phrase for what is measured
 * @param indicator the indicator of the vocabulary that it is; null where the vocabulary
 * has none
 * @param comparator how the value is to be met; QUALITATIVE for a commitment in words
 * @param goal the value
 * @param unit the unit; null for a wording
 * @param deadline when, as precise as printed: 2025, 2023-06 or 2023-06-30; null where
 * none is printed
 * @param at where the clause stands
 */
public record TextTarget(String name, @Nullable String indicator, Comparator comparator, Quantity goal,
		@Nullable String unit, @Nullable String deadline, Locator at) {
}
