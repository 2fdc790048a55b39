package org.zeren.extract.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.extract.language.Commitments;
import org.zeren.plan.target.Comparator;
import org.zeren.plan.target.Quantity;
import org.zeren.text.Forms;
import org.zeren.vocabulary.Words;

/**
 * The goal that a row of a table of indicators sets: ≥80 is at least 80, [315] a sum over
 * the period.
 *
 * @param quantity the value; null where none is printed
 * @param cumulative whether it is the sum over the period
 */
record IndicatorGoal(@Nullable Quantity quantity, boolean cumulative) {

	/** 33, ≥80, [315], 不低于38.2, but not 较2020年提高. */
	private static final Pattern VALUE = Pattern.compile(
			"(?:(?!" + Words.one(TableWords.vocabulary().compared()) + ")\\D){0,3}?(-?\\d+(?:\\.\\d+)?)(?![\\d年])");

	private static final int LONGEST_VALUE = 16;

	/**
	 * {@return the goal of the row}
	 * @param goal the cell of the goal; null where it says nothing
	 * @param sum the cell of the sum over the period; null where it says nothing
	 * @param brackets whether round brackets hold sums over the period
	 */
	static IndicatorGoal of(@Nullable Passage goal, @Nullable Passage sum, boolean brackets) {
		if (sum != null && !isDash(sum) && (goal == null || isDash(goal))) {
			return new IndicatorGoal(quantity(sum), true);
		}
		return new IndicatorGoal(quantity(goal), goal != null && isSum(goal, brackets));
	}

	/**
	 * {@return the value that a cell prints; null for an empty one}
	 */
	static @Nullable Quantity quantity(@Nullable Passage cell) {
		if (cell == null) {
			return null;
		}
		String text = Forms.halfWidth(cell).replace(" ", "");
		Matcher value = VALUE.matcher(text);
		boolean figure = text.length() <= LONGEST_VALUE && value.lookingAt();
		return new Quantity(cell.toString(), figure ? Double.valueOf(value.group(1)) : null);
	}

	private static boolean isSum(Passage printed, boolean brackets) {
		char first = Forms.halfWidth(printed.charAt(0));
		return "[〔【".indexOf(first) >= 0 || brackets && first == '(';
	}

	/**
	 * {@return whether the cell says that there is nothing to say}
	 */
	static boolean isDash(CharSequence text) {
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
		boolean harmful = !TableWords.says(TableWords.vocabulary().wholesome(), name)
				&& TableWords.says(TableWords.vocabulary().harmful(), name);
		return TableWords.first(TableWords.vocabulary().goals(), this.quantity.printed())
			.or(() -> Commitments.vocabulary().change(name))
			.orElse(harmful ? Comparator.AT_MOST : Comparator.AT_LEAST);
	}

}
