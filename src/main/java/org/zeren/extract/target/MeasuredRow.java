package org.zeren.extract.target;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.language.Commitments;
import org.zeren.plan.target.Comparator;
import org.zeren.plan.target.Quantity;
import org.zeren.plan.target.TableTarget;
import org.zeren.plan.target.TableTargetBuilder;
import org.zeren.term.Indicator;

/**
 * Says what a row of the table of indicators measures. The national table prints how much
 * less is let out (化学需氧量减排量), and plans call that 化学需氧量排放总量 as well; a row that gives two
 * levels means the level: 化学需氧量排放量 with 4120 吨 at the start and 3650 吨 to reach is met by
 * less, and no 减排量.
 */
public final class MeasuredRow {

	private MeasuredRow() {
	}

	/**
	 * {@return the row with its indicator: the vocabulary's, or its own name where the
	 * vocabulary has none or the row gives levels of what the vocabulary knows as a
	 * change}
	 * @param row the row, whose indicator is its name
	 */
	public static TableTarget of(TableTarget row) {
		Indicator indicator = Indicators.vocabulary().of(row.name());
		if (indicator == null) {
			return row;
		}
		if (indicator.isChange() && fallsToItsGoal(row)) {
			return TableTargetBuilder.builder(row).indicator(row.name()).comparator(Comparator.AT_MOST).build();
		}
		return TableTargetBuilder.builder(row).indicator(indicator.name()).build();
	}

	/** A change since the start has nothing to fall from. */
	private static boolean fallsToItsGoal(TableTarget row) {
		Double start = value(row.baseline());
		Double goal = value(row.goal());
		return start != null && goal != null && goal < start && !row.cumulative()
				&& Commitments.vocabulary().change(row.name()).isEmpty();
	}

	private static @Nullable Double value(@Nullable Quantity quantity) {
		return (quantity != null) ? quantity.value() : null;
	}

}
