package org.zeren.comparison;

import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.target.Comparator;
import org.zeren.term.GoalWords;
import org.zeren.term.Indicator;
import org.zeren.term.UnitScales;

/**
 * Holds a goal of the right plan against that of the left one. 优良水体比例 of at least 70%
 * beside at least 80% is looser; 45 μg/m³ from 60 beside 40 from 45 is not, for it starts
 * from a worse value and improves by more.
 */
final class Goals {

	private static final UnitScales SCALES = UnitScales.vocabulary();

	/** What is closer than this is equal: values come from conversions of units. */
	private static final double EQUAL = 1e-9;

	private final ComparableTarget left;

	private final ComparableTarget right;

	/**
	 * How the goals stand to each other.
	 *
	 * @param reason why they are not compared; null where they are
	 */
	record Standing(TargetRelation relation, @Nullable Incomparable reason) {

		private static Standing no(Incomparable reason) {
			return new Standing(TargetRelation.INCOMPARABLE, reason);
		}

	}

	Goals(ComparableTarget left, ComparableTarget right) {
		this.left = left;
		this.right = right;
	}

	/**
	 * {@return whether the units are of one kind}
	 */
	boolean areOfOneUnit() {
		return isWorded(this.left) || isWorded(this.right) || convert(this.left, 1) != null;
	}

	Standing standing() {
		Double assigned = this.right.assigned();
		if (assigned != null) {
			return assigned(assigned);
		}
		Double above = value(this.left);
		Double goal = value(this.right);
		if (above == null || goal == null) {
			return inWords();
		}
		Double converted = convert(this.left, above);
		if (converted == null) {
			return Standing.no(Incomparable.OTHER_UNIT);
		}
		if (change(this.left) != change(this.right) || sense(this.left) != sense(this.right)) {
			return Standing.no(Incomparable.OTHER_COMPARATOR);
		}
		return numbers(converted, goal);
	}

	private Standing numbers(double above, double goal) {
		int order = compare(goal, above);
		if (order == 0) {
			return new Standing(TargetRelation.SAME, null);
		}
		if (isAmount(this.left) || isAmount(this.right)) {
			return Standing.no(Incomparable.AMOUNT);
		}
		if (isRate() || isBan(above) || isBan(goal)) {
			return new Standing((order < 0) ? TargetRelation.LOOSER : TargetRelation.STRICTER, null);
		}
		return level(above, goal, order);
	}

	/**
	 * A level is looser where the region starts from a worse value and improves by less;
	 * stricter the other way round.
	 */
	private Standing level(double above, double goal, int order) {
		Double start = this.right.baseline();
		Double startAbove = (this.left.baseline() != null) ? convert(this.left, this.left.baseline()) : null;
		if (start == null || startAbove == null) {
			return Standing.no(Incomparable.OTHER_START);
		}
		int improvement = compare(goal - start, above - startAbove);
		boolean fair = order < 0 ? compare(start, startAbove) < 0 && improvement < 0
				: compare(start, startAbove) <= 0 && improvement > 0;
		return fair ? new Standing((order < 0) ? TargetRelation.LOOSER : TargetRelation.STRICTER, null)
				: Standing.no(Incomparable.OTHER_START);
	}

	/** What was handed down to the right plan is what its goal must meet. */
	private Standing assigned(double assigned) {
		Double goal = value(this.right);
		if (goal == null) {
			return inWords();
		}
		int order = compare(goal, assigned);
		return new Standing(
				(order == 0) ? TargetRelation.SAME : (order < 0) ? TargetRelation.LOOSER : TargetRelation.STRICTER,
				null);
	}

	private Standing inWords() {
		GoalWords here = GoalWords.of(this.right.printed());
		GoalWords above = GoalWords.of(this.left.printed());
		if (value(this.right) == null && here == GoalWords.DELEGATED) {
			return new Standing(TargetRelation.DELEGATED, null);
		}
		if (value(this.left) == null && above == GoalWords.DELEGATED) {
			return Standing.no(Incomparable.LEFT_DELEGATED);
		}
		if (this.left.printed() == null || this.right.printed() == null) {
			return Standing.no(Incomparable.NO_GOAL);
		}
		boolean alike = here != GoalWords.OTHER && here == above || this.right.printed().equals(this.left.printed());
		return (alike && value(this.left) == null && value(this.right) == null)
				? new Standing(TargetRelation.SAME, null) : Standing.no(Incomparable.IN_WORDS);
	}

	/** Above 0 where the first asks for more than the second. */
	private int compare(double one, double other) {
		double difference = (sense(this.right) == Sense.LESS) ? other - one : one - other;
		return (Math.abs(difference) <= EQUAL * Math.max(1, Math.abs(other))) ? 0 : (difference > 0) ? 1 : -1;
	}

	/** The goal as a number; 全面消除 is 0 where less is better. */
	private static @Nullable Double value(ComparableTarget target) {
		boolean none = target.goal() == null && lowerIsBetter(target)
				&& GoalWords.of(target.printed()) == GoalWords.ELIMINATE;
		return none ? Double.valueOf(0) : target.goal();
	}

	/** A value of the left plan in the unit of the right one. */
	private @Nullable Double convert(ComparableTarget of, double value) {
		String to = this.right.unit();
		if (of.unit() == null || to == null) {
			return (of.unit() == null && to == null) ? Double.valueOf(value) : null;
		}
		OptionalDouble converted = SCALES.convert(value, of.unit(), to);
		return converted.isPresent() ? Double.valueOf(converted.getAsDouble()) : null;
	}

	private boolean isRate() {
		return this.right.unit() != null && SCALES.isPercent(this.right.unit());
	}

	/** Nothing of it, where less is better. */
	private boolean isBan(double goal) {
		return goal == 0 && sense(this.left) == Sense.LESS && !change(this.left);
	}

	/** 下降 500 吨, 新增 65 平方公里, 减排量: by a number of a unit of its own. */
	private static boolean isAmount(ComparableTarget target) {
		boolean percent = target.unit() != null && (SCALES.isPercent(target.unit()) || SCALES.isPoints(target.unit()));
		return change(target) && !percent;
	}

	private static boolean change(ComparableTarget target) {
		Indicator indicator = indicator(target);
		return target.comparator() == Comparator.REDUCE_BY || target.comparator() == Comparator.INCREASE_BY
				|| indicator != null && indicator.isChange();
	}

	private static Sense sense(ComparableTarget target) {
		return switch (target.comparator()) {
			case AT_MOST -> Sense.LESS;
			case AT_LEAST, REDUCE_BY, INCREASE_BY -> Sense.MORE;
			case EQUAL, QUALITATIVE -> lowerIsBetter(target) ? Sense.LESS : Sense.MORE;
		};
	}

	private static boolean lowerIsBetter(ComparableTarget target) {
		Indicator indicator = indicator(target);
		return indicator != null && indicator.lowerIsBetter();
	}

	private static boolean isWorded(ComparableTarget target) {
		return target.goal() == null;
	}

	private static @Nullable Indicator indicator(ComparableTarget target) {
		return (target.indicator() != null) ? Indicator.named(target.indicator()).orElse(null) : null;
	}

	/**
	 * Which side asks for more.
	 */
	private enum Sense {

		MORE, LESS

	}

}
