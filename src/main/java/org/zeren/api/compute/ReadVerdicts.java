package org.zeren.api.compute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.target.Comparator;
import org.zeren.term.GoalWords;
import org.zeren.term.Indicator;
import org.zeren.verdict.Assigned;
import org.zeren.verdict.Commitment;
import org.zeren.verdict.Measured;
import org.zeren.verdict.ObservationBasis;
import org.zeren.verdict.Observed;
import org.zeren.verdict.Verdict;
import org.zeren.verdict.VerdictKind;
import org.zeren.verdict.Verdicts;

/**
 * Verdicts of targets as a statement reads them.
 */
final class ReadVerdicts {

	private ReadVerdicts() {
	}

	/** The verdict of one target. */
	static @Nullable Object one(@Nullable Object read, Map<String, @Nullable Object> arguments) {
		return (read instanceof Map<?, ?> target) ? shown(verdict(new Row(target), day(arguments))) : null;
	}

	/** How many targets of a plan are in each verdict, the best first. */
	static Object progress(@Nullable Object read, Map<String, @Nullable Object> arguments) {
		LocalDate day = day(arguments);
		Map<VerdictKind, Integer> counts = new EnumMap<>(VerdictKind.class);
		Row.rows(read).forEach((target) -> counts.merge(verdict(target, day).kind(), 1, Integer::sum));
		List<Map<String, Object>> shown = Stream.of(VerdictKind.values())
			.filter(counts::containsKey)
			.map((kind) -> Map.<String, Object>of("verdict", kind.name(), "count", counts.get(kind)))
			.toList();
		return Map.of("asOf", day.toString(), "targets", counts.values().stream().mapToInt(Integer::intValue).sum(),
				"counts", shown);
	}

	private static LocalDate day(Map<String, @Nullable Object> arguments) {
		Object day = arguments.get("asOf");
		if (day == null) {
			return LocalDate.now();
		}
		try {
			return LocalDate.parse(day.toString());
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException(
					"asOf is no day: " + day + ". Give one as YYYY-MM-DD, such as 2024-06-30.");
		}
	}

	private static Verdict verdict(Row target, LocalDate day) {
		List<Assigned> assigned = target.rows("assignments").flatMap((each) -> {
			Measured value = measured(each, "value", "unit");
			Integer year = each.whole("year");
			return (value != null && year != null) ? Stream.of(new Assigned(year, value)) : Stream.of();
		}).toList();
		List<Observed> observed = target.rows("observations").flatMap(ReadVerdicts::observed).toList();
		return Verdicts.of(commitment(target), assigned, observed, day);
	}

	private static Stream<Observed> observed(Row row) {
		Measured value = measured(row, "value", "unit");
		String asOf = row.text("asOf");
		String basis = row.text("basis");
		if (value == null || asOf == null) {
			return Stream.of();
		}
		String from = row.text("from");
		return Stream.of(new Observed(LocalDate.parse(asOf), value,
				(basis != null) ? ObservationBasis.valueOf(basis) : ObservationBasis.POINT,
				(from != null) ? LocalDate.parse(from) : null));
	}

	private static Commitment commitment(Row target) {
		String indicator = (target.first("indicator") != null) ? String.valueOf(target.first("indicator")) : null;
		List<?> period = (target.first("period") instanceof List<?> years) ? years : List.of();
		String comparator = target.text("comparator");
		return new Commitment(baseline(target, indicator), target.whole("baselineYear"),
				measured(target, "goal", "unit"), GoalWords.of(target.text("goalAsPrinted")),
				(comparator != null) ? Comparator.valueOf(comparator) : Comparator.QUALITATIVE,
				target.flag("cumulative"), false, null, null, target.text("deadline"), year(period, 0), year(period, 1))
			.measuredBy(indicator);
	}

	/** The target's own; else that of the table's row; 0 for 全部消除 of what is harmful. */
	private static @Nullable Measured baseline(Row target, @Nullable String indicator) {
		Measured own = measured(target, "baseline", "unit");
		if (own == null && target.first("row") instanceof Map<?, ?> row) {
			own = measured(new Row(row), "baseline", "unit");
		}
		boolean none = own == null && GoalWords.of(target.text("baselineAsPrinted")) == GoalWords.ELIMINATE
				&& indicator != null && Indicator.named(indicator).filter(Indicator::lowerIsBetter).isPresent();
		return none ? new Measured(0, target.text("unit")) : own;
	}

	private static @Nullable Measured measured(Row row, String value, String unit) {
		Double number = row.number(value);
		return (number != null) ? new Measured(number, row.text(unit)) : null;
	}

	private static @Nullable Integer year(List<?> period, int at) {
		return (period.size() > at && period.get(at) instanceof Number year) ? Integer.valueOf(year.intValue()) : null;
	}

	private static Map<String, @Nullable Object> shown(Verdict verdict) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		shown.put("kind", verdict.kind().name());
		shown.put("baseline", verdict.baseline());
		shown.put("goal", verdict.goal());
		shown.put("value", verdict.value());
		shown.put("elapsed", verdict.elapsed());
		shown.put("ratio", verdict.ratio());
		shown.put("unit", verdict.unit());
		shown.put("asOf", (verdict.asOf() != null) ? verdict.asOf().toString() : null);
		shown.put("due", (verdict.due() != null) ? verdict.due().toString() : null);
		shown.put("assignedFor", verdict.assignedFor());
		shown.put("doubt", (verdict.doubt() != null) ? verdict.doubt().name() : null);
		shown.put("reason", verdict.reason());
		return shown;
	}

}
