package org.zeren.extract.table;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Typography;
import org.zeren.extract.table.IndicatorColumns.Column;
import org.zeren.plan.Comparator;
import org.zeren.plan.Quantity;

/**
 * The goal that a row of a table of indicators sets.
 *
 * @param quantity the value; null where none is printed
 * @param cumulative whether it is the sum over the period
 */
record IndicatorGoal(@Nullable Quantity quantity, boolean cumulative) {

	private static final Pattern AT_LEAST = Pattern.compile(".*(?:≥|以上|不[低少小]于|>).*");

	private static final Pattern AT_MOST = Pattern.compile(".*(?:≤|以下|以内|不[高多大]于|不超过|<).*");

	private static final Pattern LESS = Pattern.compile(".*(?:降低|下降|减少|削减|减排).*");

	private static final Pattern MORE = Pattern.compile(".*(?:增长|增加|提高|新增).*");

	/** What is better when there is less of it. */
	private static final Pattern HARM = Pattern.compile(".*(?:浓度|劣|黑臭|[VⅤ五]类|使用量|施用量|用水量|用量|强度|消耗|事故|超标|污染天).*");

	/**
	 * {@return the goal of the row}
	 * @param cells the row
	 * @param above the goal of the row above, which several rows may share if it is in
	 * words
	 * @param brackets whether round brackets hold sums over the period
	 */
	static IndicatorGoal of(IndicatorCells cells, @Nullable Quantity above, boolean brackets) {
		Quantity goal = cells.quantity(Column.GOAL);
		Quantity sum = cells.quantity(Column.CUMULATIVE);
		if (sum != null && (goal == null || isDash(goal.printed())) && !isDash(sum.printed())) {
			return new IndicatorGoal(sum, true);
		}
		if (goal == null && above != null && above.value() == null) {
			goal = above;
		}
		return new IndicatorGoal(goal, goal != null && isSum(goal.printed(), brackets));
	}

	private static boolean isSum(String printed, boolean brackets) {
		char first = Typography.fold(printed.charAt(0));
		return "[〔【".indexOf(first) >= 0 || brackets && first == '(';
	}

	/**
	 * {@return whether the cell says that there is nothing to say}
	 */
	static boolean isDash(String text) {
		return text.chars().allMatch((c) -> "-—–－/\\ ".indexOf(c) >= 0);
	}

	/**
	 * {@return how the goal is to be met, by its own words and by what the indicator
	 * measures}
	 */
	Comparator comparator(String name) {
		if (this.quantity == null || this.quantity.value() == null) {
			return Comparator.QUALITATIVE;
		}
		if (AT_LEAST.matcher(this.quantity.printed()).matches()) {
			return Comparator.AT_LEAST;
		}
		if (AT_MOST.matcher(this.quantity.printed()).matches()) {
			return Comparator.AT_MOST;
		}
		if (LESS.matcher(name).matches()) {
			return Comparator.REDUCE_BY;
		}
		if (MORE.matcher(name).matches()) {
			return Comparator.INCREASE_BY;
		}
		return HARM.matcher(name).matches() ? Comparator.AT_MOST : Comparator.AT_LEAST;
	}

}
