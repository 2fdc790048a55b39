package org.zeren.verdict;

import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.target.Comparator;
import org.zeren.term.UnitScales;

/**
 * In what a target is measured. 农药使用量 of 500 吨 that is to fall by 10% is measured as a
 * level in 吨, 减排量 as a sum in 吨, a fall by 10% of what nobody knows as a sum in %.
 *
 * @param sum whether values come together from 0 at the start, rather than being levels
 * @param unit the unit of all values; null for an index
 * @param baseline b in that unit; null for a sum, and where the plan gives none
 * @param change how values in % or points change a level; null where none do
 * @param rate whether the parts of a sum are rates that multiply: -1 for reductions in %,
 * 1 for growth in %, 0 for all others
 */
record Yardstick(boolean sum, @Nullable String unit, @Nullable Double baseline, @Nullable Change change, int rate) {

	private static final UnitScales SCALES = UnitScales.vocabulary();

	/**
	 * How a level changes.
	 *
	 * @param sign 1 for growth, -1 for a reduction
	 * @param inPoints whether by points, rather than by a share of the baseline
	 */
	record Change(int sign, boolean inPoints) {

		double of(double baseline, double by) {
			return this.inPoints ? baseline + this.sign * by : baseline * (1 + this.sign * by / 100);
		}

		boolean isIn(@Nullable String unit) {
			return unit != null && (this.inPoints ? SCALES.isPoints(unit) : SCALES.isPercent(unit));
		}

	}

	static Yardstick of(Commitment promised) {
		String printed = printedUnit(promised);
		Change change = change(promised, printed);
		Measured start = promised.baseline();
		if (change != null && start != null) {
			String unit = common(start.unit(), promised.unit());
			Double baseline = in(unit, start, start.unit());
			if (baseline != null) {
				return new Yardstick(false, unit, baseline, change, 0);
			}
		}
		String unit = common(printed, promised.unit());
		if (change != null || isSum(promised)) {
			boolean rate = unit != null && SCALES.isPercent(unit) && (promised.change() || change != null);
			return new Yardstick(true, unit, null, null, rate ? sign(promised.comparator(), -1) : 0);
		}
		Double baseline = (start != null) ? in(unit, start, printed) : null;
		return new Yardstick(false, unit, baseline, null, 0);
	}

	/** A reduction or growth of a level, in % or points. */
	private static @Nullable Change change(Commitment promised, @Nullable String printed) {
		int sign = sign(promised.comparator(), 0);
		if (sign == 0 || promised.change() || promised.cumulative() || printed == null) {
			return null;
		}
		if (SCALES.isPercent(printed)) {
			return new Change(sign, false);
		}
		return SCALES.isPoints(printed) ? new Change(sign, true) : null;
	}

	private static boolean isSum(Commitment promised) {
		return promised.change() || promised.cumulative() || sign(promised.comparator(), 0) != 0;
	}

	private static int sign(Comparator comparator, int otherwise) {
		return switch (comparator) {
			case REDUCE_BY -> -1;
			case INCREASE_BY -> 1;
			default -> otherwise;
		};
	}

	private static @Nullable String printedUnit(Commitment promised) {
		if (promised.goal() != null) {
			return promised.goal().unit();
		}
		return (promised.baseline() != null) ? promised.baseline().unit() : promised.unit();
	}

	/** The canonical unit, where the printed one converts to it; else the printed one. */
	private static @Nullable String common(@Nullable String printed, @Nullable String canonical) {
		if (canonical == null || printed != null && SCALES.convert(1, printed, canonical).isEmpty()) {
			return printed;
		}
		return canonical;
	}

	/**
	 * {@return b; 0 for a sum; null where the plan gives none}
	 */
	@Nullable Double start() {
		return this.sum ? Double.valueOf(0) : this.baseline;
	}

	/**
	 * {@return a goal of the plan, or one handed down; null where its unit is of another
	 * kind}
	 */
	@Nullable Double goal(Measured goal) {
		if (this.change != null && this.baseline != null && this.change.isIn(goal.unit())) {
			return this.change.of(this.baseline, goal.value());
		}
		return in(this.unit, goal, this.unit);
	}

	/**
	 * {@return an observed value; null where its unit is of another kind}
	 */
	@Nullable Double value(Measured observed) {
		Double level = in(this.unit, observed, this.unit);
		return (level == null && isChange(observed)) ? goal(observed) : level;
	}

	/**
	 * {@return whether the value says by how much a level changed, and not the level}
	 */
	boolean isChange(Measured observed) {
		return this.change != null && this.change.isIn(observed.unit()) && in(this.unit, observed, this.unit) == null;
	}

	/**
	 * {@return the sum of what came together before and since}
	 */
	double together(double before, double since) {
		return (this.rate == 0) ? before + since
				: 100 * this.rate * ((1 + this.rate * before / 100) * (1 + this.rate * since / 100) - 1);
	}

	private static @Nullable Double in(@Nullable String unit, Measured value, @Nullable String otherwise) {
		String from = (value.unit() != null) ? value.unit() : otherwise;
		if (from == null || unit == null) {
			return (from == null && unit == null) ? Double.valueOf(value.value()) : null;
		}
		OptionalDouble converted = SCALES.convert(value.value(), from, unit);
		return converted.isPresent() ? Double.valueOf(converted.getAsDouble()) : null;
	}

}
