package org.zeren.api.compute;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zeren.comparison.ComparableMeasure;
import org.zeren.comparison.ComparablePlan;
import org.zeren.comparison.ComparableTarget;
import org.zeren.comparison.MeasureRow;
import org.zeren.comparison.PlanComparison;
import org.zeren.comparison.ShownRows;
import org.zeren.document.Locator;
import org.zeren.plan.measure.Role;
import org.zeren.plan.target.Binding;
import org.zeren.plan.target.Comparator;

/**
 * The comparison of two plans as a statement reads them: a list of one for each.
 */
final class ReadComparison {

	private static final Map<String, Role> ROLES = Map.of("LEADS", Role.LEAD, "RESPONSIBLE_FOR", Role.RESPONSIBLE,
			"SUPPORTS", Role.SUPPORT, "IMPLEMENTS", Role.IMPLEMENT, "GUIDES", Role.GUIDE, "SUPERVISES", Role.SUPERVISE);

	private ReadComparison() {
	}

	static @Nullable Object of(@Nullable Object read, Map<String, @Nullable Object> arguments) {
		if (!(read instanceof Map<?, ?> both) || !(both.get("left") instanceof Map<?, ?> left)
				|| !(both.get("right") instanceof Map<?, ?> right)) {
			return null;
		}
		PlanComparison comparison = PlanComparison.of(plan(new Row(left)), plan(new Row(right)));
		return Map.of("left", ShownRows.of(comparison.left()), "right", ShownRows.of(comparison.right()), "targets",
				comparison.targets().stream().map(ShownRows::of).toList(), "measures",
				comparison.measures().stream().map(ReadComparison::shown).toList(), "targetCounts",
				counts(comparison.targetCounts()), "measureCounts", counts(comparison.measureCounts()));
	}

	private static List<Map<String, Object>> counts(Map<? extends Enum<?>, Integer> counts) {
		return counts.entrySet()
			.stream()
			.map((count) -> Map.<String, Object>of("relation", count.getKey().name(), "count", count.getValue()))
			.toList();
	}

	private static ComparablePlan plan(Row plan) {
		return new ComparablePlan(Objects.requireNonNull(plan.text("id")), Objects.requireNonNull(plan.text("title")),
				plan.whole("periodEnd"),
				plan.rows("targets")
					.sorted(java.util.Comparator.comparing((target) -> Objects.requireNonNull(target.whole("ordinal"))))
					.map(ReadComparison::target)
					.toList(),
				plan.rows("measures")
					.map(ReadComparison::measure)
					.sorted(java.util.Comparator.comparingInt((measure) -> measure.at().start()))
					.toList());
	}

	private static ComparableTarget target(Row target) {
		String binding = target.text("binding");
		String comparator = target.text("comparator");
		return new ComparableTarget(Objects.requireNonNull(target.text("id")), "TABLE".equals(target.text("kind")),
				Objects.requireNonNull(target.text("name")), first(target, "indicator"), target.text("unit"),
				target.number("baseline"), target.number("goal"), target.text("printed"), null,
				(comparator != null) ? Comparator.valueOf(comparator) : Comparator.QUALITATIVE, target.text("deadline"),
				(binding != null) ? Binding.valueOf(binding) : null, at(target));
	}

	private static ComparableMeasure measure(Row measure) {
		List<ComparableMeasure.Bearer> bearers = measure.rows("bearers")
			.map((each) -> new ComparableMeasure.Bearer(
					Objects.requireNonNull(ROLES.get(String.valueOf(each.text("role")))),
					Objects.requireNonNull(each.text("agency")), first(each, "sector")))
			.toList();
		return new ComparableMeasure(Objects.requireNonNull(measure.text("id")),
				Objects.requireNonNull(measure.text("title")), bearers, Set.copyOf(measure.texts("indicators")),
				Set.copyOf(measure.texts("waters")), Set.copyOf(measure.texts("policies")), at(measure));
	}

	private static @Nullable String first(Row row, String key) {
		Object first = row.first(key);
		return (first != null) ? first.toString() : null;
	}

	private static Locator at(Row row) {
		return new Locator(Objects.requireNonNull(row.whole("line")), Objects.requireNonNull(row.whole("start")),
				Objects.requireNonNull(row.whole("end")), row.whole("page"));
	}

	private static Map<String, @Nullable Object> shown(MeasureRow row) {
		MeasureRow.Change change = row.detail();
		return ShownRows.of(row, Map.of("before", (change != null) ? change.left() : List.of(), "after",
				(change != null) ? change.right() : List.of()));
	}

}
