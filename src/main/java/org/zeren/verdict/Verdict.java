package org.zeren.verdict;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How far a target has come, with all numbers that say so. A number is null where the
 * verdict does not need it or nothing gives it.
 *
 * @param kind the verdict
 * @param baseline b: the value at the start, in {@code unit}
 * @param goal g: the value to reach, in {@code unit}
 * @param value x: what was reached, in {@code unit}
 * @param elapsed e: the part of the time that was over when x was reached
 * @param ratio R: the part of the way that was done, over e; null for what is to be kept
 * @param unit the unit of b, g and x; null for an index
 * @param asOf when x was reached: the day of the observation that was used
 * @param due when g is due
 * @param assignedFor the year for which g was handed down; null where g is the plan's own
 * @param doubt why it is undecided, or what is to be said beside it
 */
public record Verdict(VerdictKind kind, @Nullable Double baseline, @Nullable Double goal, @Nullable Double value,
		@Nullable Double elapsed, @Nullable Double ratio, @Nullable String unit, @Nullable LocalDate asOf,
		@Nullable LocalDate due, @Nullable Integer assignedFor, @Nullable Doubt doubt) {

	/**
	 * {@return the reason in words; null where there is nothing to say}
	 */
	public @Nullable String reason() {
		return (this.doubt != null) ? this.doubt.words() : null;
	}

}
