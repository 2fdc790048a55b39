package org.zeren.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.target.Comparator;
import org.zeren.term.GoalWords;
import org.zeren.term.Indicator;

/**
 * Reads what a statement gives of a target: baseline, goal and the like as the graph has
 * them, and lists of at most one for its indicator, its plan's period and the table's row
 * of its indicator, and of its assignments and observations.
 */
public final class TargetReading {

	private TargetReading() {
	}

	/**
	 * {@return the verdict of a day}
	 * @param target what was read
	 */
	public static Verdict verdict(Map<?, ?> target, LocalDate on) {
		List<Assigned> assigned = rows(target, "assignments").flatMap(TargetReading::assigned).toList();
		List<Observed> observed = rows(target, "observations").flatMap(TargetReading::observed).toList();
		return Verdicts.of(commitment(target), assigned, observed, on);
	}

	private static Stream<Assigned> assigned(Map<?, ?> row) {
		Measured value = measured(row, "value");
		Integer year = whole(row.get("year"));
		return (value != null && year != null) ? Stream.of(new Assigned(year, value)) : Stream.of();
	}

	private static Stream<Observed> observed(Map<?, ?> row) {
		Measured value = measured(row, "value");
		String asOf = text(row, "asOf");
		String basis = text(row, "basis");
		String from = text(row, "from");
		if (value == null || asOf == null) {
			return Stream.of();
		}
		return Stream.of(new Observed(LocalDate.parse(asOf), value,
				(basis != null) ? ObservationBasis.valueOf(basis) : ObservationBasis.POINT,
				(from != null) ? LocalDate.parse(from) : null));
	}

	private static Commitment commitment(Map<?, ?> target) {
		Object named = first(target, "indicator");
		String indicator = (named != null) ? named.toString() : null;
		List<?> period = (first(target, "period") instanceof List<?> years) ? years : List.of();
		String comparator = text(target, "comparator");
		return new Commitment(baseline(target, indicator), whole(target.get("baselineYear")), measured(target, "goal"),
				GoalWords.of(text(target, "goalAsPrinted")),
				(comparator != null) ? Comparator.valueOf(comparator) : Comparator.QUALITATIVE,
				Boolean.TRUE.equals(target.get("cumulative")), false, null, null, text(target, "deadline"),
				(period.size() == 2) ? whole(period.get(0)) : null, (period.size() == 2) ? whole(period.get(1)) : null)
			.measuredBy(indicator);
	}

	/** The target's own; else that of the table's row; 0 for 全部消除 of what is harmful. */
	private static @Nullable Measured baseline(Map<?, ?> target, @Nullable String indicator) {
		Measured own = measured(target, "baseline");
		if (own == null && first(target, "row") instanceof Map<?, ?> row) {
			own = measured(row, "baseline");
		}
		boolean none = own == null && GoalWords.of(text(target, "baselineAsPrinted")) == GoalWords.ELIMINATE
				&& indicator != null && Indicator.named(indicator).filter(Indicator::lowerIsBetter).isPresent();
		return none ? new Measured(0, text(target, "unit")) : own;
	}

	private static @Nullable Measured measured(Map<?, ?> row, String value) {
		return (row.get(value) instanceof Number number) ? new Measured(number.doubleValue(), text(row, "unit")) : null;
	}

	private static @Nullable Integer whole(@Nullable Object number) {
		return (number instanceof Number whole) ? Integer.valueOf(whole.intValue()) : null;
	}

	private static @Nullable String text(Map<?, ?> row, String key) {
		Object text = row.get(key);
		return (text != null) ? text.toString() : null;
	}

	private static @Nullable Object first(Map<?, ?> row, String key) {
		return (row.get(key) instanceof List<?> list && !list.isEmpty()) ? list.get(0) : null;
	}

	private static Stream<Map<?, ?>> rows(Map<?, ?> row, String key) {
		return (row.get(key) instanceof List<?> list) ? list.stream().map((each) -> (Map<?, ?>) each) : Stream.of();
	}

}
