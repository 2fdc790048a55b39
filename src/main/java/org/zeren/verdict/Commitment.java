package org.zeren.verdict;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.target.Comparator;
import org.zeren.term.GoalWords;
import org.zeren.term.Indicator;

/**
 * What is promised: all that a verdict needs to know of a target.
 *
 * @param baseline b; null where the plan gives none
 * @param baselineYear the year at whose end b was true; null for the year before the
 * plan's period
 * @param goal g; null for a goal in words
 * @param words what a goal in words asks for
 * @param comparator how the goal is to be met
 * @param cumulative whether the goal sums up over the period
 * @param change whether the indicator itself is a change since the start (减排量, 能耗降低)
 * @param lowerIsBetter whether less is better; null where nobody knows
 * @param unit the canonical unit of the indicator; null where it has none
 * @param deadline 2025, 2025-06 or 2025-06-30; null for the end of the plan's period
 * @param periodStart the first year of the plan's period
 * @param periodEnd its last year
 */
public record Commitment(@Nullable Measured baseline, @Nullable Integer baselineYear, @Nullable Measured goal,
		GoalWords words, Comparator comparator, boolean cumulative, boolean change, @Nullable Boolean lowerIsBetter,
		@Nullable String unit, @Nullable String deadline, @Nullable Integer periodStart, @Nullable Integer periodEnd) {

	/**
	 * {@return the same commitment, with what the vocabulary says of its indicator}
	 * @param indicator the name of the indicator; null where the plan's words fit none
	 */
	public Commitment measuredBy(@Nullable String indicator) {
		return (indicator == null) ? this : Indicator.named(indicator).map(this::measuredBy).orElse(this);
	}

	/**
	 * {@return whether the goal is in words}
	 */
	boolean isWorded() {
		return this.goal == null && this.comparator == Comparator.QUALITATIVE;
	}

	private Commitment measuredBy(Indicator indicator) {
		return new Commitment(this.baseline, this.baselineYear, this.goal, this.words, this.comparator, this.cumulative,
				indicator.isChange(), indicator.lowerIsBetter(), indicator.unit(), this.deadline, this.periodStart,
				this.periodEnd);
	}

}
