package org.zeren.comparison;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;

/**
 * The rows of a comparison as names and values, for programs: GraphQL and JSON show the
 * same under the same names.
 */
public final class ShownRows {

	private ShownRows() {
	}

	/**
	 * {@return a row of targets: relations, score, reason, left, right}
	 */
	public static Map<String, @Nullable Object> of(TargetRow row) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		shown.put("relations", row.relations().stream().map(Enum::name).toList());
		shown.put("score", row.score());
		shown.put("reason", (row.reason() != null) ? row.reason().words() : null);
		shown.put("left", of(row.left()));
		shown.put("right", of(row.right()));
		return shown;
	}

	/**
	 * {@return a row of measures: relation, matchedBy, shared, score, what changed, left,
	 * right}
	 * @param row the row
	 * @param change what changed, as it is to be shown
	 */
	public static Map<String, @Nullable Object> of(MeasureRow row, Map<String, ? extends @Nullable Object> change) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		shown.put("relation", row.relation().name());
		shown.put("matchedBy", (row.matchedBy() != null) ? row.matchedBy().name() : null);
		shown.put("shared", row.shared());
		shown.put("score", row.score());
		shown.putAll(change);
		shown.put("left", of(row.left()));
		shown.put("right", of(row.right()));
		return shown;
	}

	/**
	 * {@return a plan by its id and title}
	 */
	public static Map<String, Object> of(ComparablePlan plan) {
		return Map.of("id", plan.id(), "title", plan.title());
	}

	private static @Nullable Map<String, @Nullable Object> of(@Nullable ComparableTarget target) {
		if (target == null) {
			return null;
		}
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		shown.put("id", target.id());
		shown.put("name", target.name());
		shown.put("indicator", target.indicator());
		shown.put("unit", target.unit());
		shown.put("baseline", target.baseline());
		shown.put("goal", target.goal());
		shown.put("goalAsPrinted", target.printed());
		shown.put("comparator", target.comparator().name());
		shown.put("deadline", target.deadline());
		shown.put("binding", (target.binding() != null) ? target.binding().name() : null);
		shown.put("locator", of(target.at()));
		return shown;
	}

	private static @Nullable Map<String, @Nullable Object> of(@Nullable ComparableMeasure measure) {
		if (measure == null) {
			return null;
		}
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		shown.put("id", measure.id());
		shown.put("title", measure.title());
		shown.put("locator", of(measure.at()));
		return shown;
	}

	private static Map<String, @Nullable Object> of(Locator at) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		shown.put("line", at.line());
		shown.put("start", at.start());
		shown.put("end", at.end());
		shown.put("page", at.page());
		return shown;
	}

}
