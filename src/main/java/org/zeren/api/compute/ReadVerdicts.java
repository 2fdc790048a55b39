package org.zeren.api.compute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.verdict.TargetReading;
import org.zeren.verdict.Verdict;
import org.zeren.verdict.VerdictKind;

/**
 * Verdicts of targets as a statement reads them.
 */
final class ReadVerdicts {

	private ReadVerdicts() {
	}

	/** The verdict of one target. */
	static @Nullable Object one(@Nullable Object read, Map<String, @Nullable Object> arguments) {
		return (read instanceof Map<?, ?> target) ? shown(TargetReading.verdict(target, day(arguments))) : null;
	}

	/** How many targets of a plan are in each verdict, the best first. */
	static Object progress(@Nullable Object read, Map<String, @Nullable Object> arguments) {
		LocalDate day = day(arguments);
		Map<VerdictKind, Integer> counts = new EnumMap<>(VerdictKind.class);
		Row.rows(read)
			.forEach((target) -> counts.merge(TargetReading.verdict(target.values(), day).kind(), 1, Integer::sum));
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
