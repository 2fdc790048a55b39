package org.zeren.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What was reached, day by day: observations in the target's unit, amounts of periods
 * added up. Of two observations of one day the later in the list counts.
 *
 * @param values what was reached, by day
 * @param doubt why nothing of the last observation can be used; null where all can
 */
record Reached(List<Value> values, @Nullable Doubt doubt) {

	/**
	 * What was reached at the end of a day.
	 *
	 * @param x the value in the target's unit
	 */
	record Value(LocalDate day, double x) {
	}

	static Reached of(List<Observed> observed, Yardstick yardstick, @Nullable LocalDate start, LocalDate on) {
		List<Value> values = new ArrayList<>();
		Doubt doubt = Doubt.NO_OBSERVATION;
		Sums sums = new Sums(yardstick, start);
		for (Observed each : inOrder(observed, on)) {
			Object read = sums.read(each);
			if (read instanceof Double x) {
				values.removeIf((value) -> value.day().equals(each.asOf()));
				values.add(new Value(each.asOf(), x));
			}
			else {
				doubt = (Doubt) read;
			}
		}
		return new Reached(values, values.isEmpty() ? doubt : null);
	}

	private static List<Observed> inOrder(List<Observed> observed, LocalDate on) {
		return observed.stream()
			.filter((each) -> !each.asOf().isAfter(on))
			.sorted(Comparator.comparing(Observed::asOf))
			.toList();
	}

	/**
	 * What had come together by the end of each day for which that is known.
	 */
	private static final class Sums {

		private final Yardstick yardstick;

		private final @Nullable LocalDate start;

		private final Map<LocalDate, Double> known = new HashMap<>();

		Sums(Yardstick yardstick, @Nullable LocalDate start) {
			this.yardstick = yardstick;
			this.start = start;
			if (start != null) {
				this.known.put(start, 0.0);
			}
		}

		/** The value, or why there is none. */
		Object read(Observed observed) {
			if (this.start != null && !observed.asOf().isAfter(this.start)) {
				return Doubt.OBSERVED_BEFORE_THE_START;
			}
			Double value = this.yardstick.value(observed.value());
			if (value == null) {
				return Doubt.OBSERVED_IN_ANOTHER_UNIT;
			}
			return this.yardstick.sum() ? sum(observed, value) : level(observed, value);
		}

		private Object level(Observed observed, Double value) {
			boolean change = this.yardstick.isChange(observed.value());
			if (change && isPart(observed)) {
				return Doubt.A_CHANGE_WITHIN_A_YEAR;
			}
			return (!change && observed.basis() == ObservationBasis.CUMULATIVE) ? Doubt.A_LEVEL_DOES_NOT_ADD_UP : value;
		}

		private Object sum(Observed observed, Double value) {
			Double sum = value;
			if (isPart(observed)) {
				Double before = this.known.get(first(observed).minusDays(1));
				if (before == null) {
					return (this.start != null) ? Doubt.A_YEAR_IS_MISSING : Doubt.NO_START;
				}
				sum = this.yardstick.together(before, value);
			}
			this.known.put(observed.asOf(), sum);
			return sum;
		}

		/** Whether the value covers less than all since the start. */
		private boolean isPart(Observed observed) {
			return observed.basis() == ObservationBasis.PERIOD
					|| observed.basis() == ObservationBasis.CUMULATIVE && observed.from() != null;
		}

		private static LocalDate first(Observed observed) {
			return (observed.from() != null) ? observed.from() : observed.asOf().withDayOfYear(1);
		}

	}

}
