package org.zeren.cli.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.comparison.ComparableMeasure;
import org.zeren.comparison.ComparableTarget;
import org.zeren.comparison.MeasureRow;
import org.zeren.comparison.PlanComparison;
import org.zeren.comparison.ShownRows;
import org.zeren.comparison.TargetRow;

/**
 * Prints a comparison: a table of targets and one of measures for a person, or one JSON
 * object for a program.
 *
 * @param comparison what is printed
 */
public record ComparisonPrint(PlanComparison comparison) {

	private static final String NONE = "–";

	/**
	 * {@return the comparison as a person reads it}
	 */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add("A: " + this.comparison.left().title());
		lines.add("B: " + this.comparison.right().title());
		lines.add("");
		lines.add("Targets: " + counts(this.comparison.targetCounts()));
		lines.addAll(table(this.comparison.targets().stream().map(ComparisonPrint::cells).toList()));
		lines.add("");
		lines.add("Measures: " + counts(this.comparison.measureCounts()));
		lines.addAll(table(this.comparison.measures().stream().map(ComparisonPrint::cells).toList()));
		return lines;
	}

	private static String counts(Map<? extends Enum<?>, Integer> counts) {
		return counts.isEmpty() ? "none"
				: counts.entrySet()
					.stream()
					.map((count) -> count.getValue() + " " + words(count.getKey()))
					.collect(Collectors.joining(", "));
	}

	private static String words(Enum<?> relation) {
		return relation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static List<String> cells(TargetRow row) {
		ComparableTarget one = (row.left() != null) ? row.left() : row.right();
		String relations = row.relations().stream().map(ComparisonPrint::words).collect(Collectors.joining(", "));
		String reason = (row.reason() != null) ? row.reason().words() : "";
		return List.of(relations, (one != null) ? String.valueOf(one.indicator()) : "", side("A", row.left()),
				side("B", row.right()), reason);
	}

	private static String side(String plan, @Nullable ComparableTarget target) {
		if (target == null) {
			return plan + " " + NONE;
		}
		String start = (target.baseline() != null) ? number(target.baseline()) + " → " : "";
		String goal = (target.goal() != null)
				? number(target.goal()) + ((target.unit() != null) ? " " + target.unit() : "")
				: (target.printed() != null) ? target.printed() : NONE;
		return plan + ":" + target.at().line() + " " + start + goal;
	}

	private static String number(double value) {
		return (value == Math.rint(value) && Math.abs(value) < 1e15) ? String.valueOf((long) value)
				: String.valueOf(value);
	}

	private static List<String> cells(MeasureRow row) {
		String by = (row.matchedBy() == null) ? "" : words(row.matchedBy()) + ": " + String.join("、", row.shared());
		MeasureRow.Change change = row.detail();
		String detail = (change == null) ? ""
				: String.join("、", change.left()) + " → " + String.join("、", change.right());
		return List.of(words(row.relation()), side("A", row.left()), side("B", row.right()),
				detail.isEmpty() ? by : detail);
	}

	private static String side(String plan, @Nullable ComparableMeasure measure) {
		return (measure == null) ? plan + " " + NONE : plan + ":" + measure.at().line() + " " + measure.title();
	}

	/** Columns as wide as their widest cell; a Chinese character is two wide. */
	private static List<String> table(List<List<String>> rows) {
		if (rows.isEmpty()) {
			return List.of();
		}
		int columns = rows.get(0).size();
		int[] widths = new int[columns];
		rows.forEach((row) -> {
			for (int i = 0; i < columns; i++) {
				widths[i] = Math.max(widths[i], width(row.get(i)));
			}
		});
		return rows.stream().map((row) -> {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < columns; i++) {
				line.append("  ").append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i))));
			}
			return line.toString().stripTrailing();
		}).toList();
	}

	private static int width(String cell) {
		return cell.codePoints().map((c) -> (c >= 0x2e80) ? 2 : 1).sum();
	}

	/**
	 * {@return the comparison as one JSON object on one line}
	 */
	public String json() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("left", ShownRows.of(this.comparison.left()));
		json.put("right", ShownRows.of(this.comparison.right()));
		json.put("targetCounts", this.comparison.targetCounts());
		json.put("measureCounts", this.comparison.measureCounts());
		json.put("targets", this.comparison.targets().stream().map(ShownRows::of).toList());
		json.put("measures", this.comparison.measures().stream().map(ComparisonPrint::json).toList());
		return JsonMapper.shared().writeValueAsString(json);
	}

	private static Map<String, @Nullable Object> json(MeasureRow row) {
		Map<String, @Nullable Object> detail = new LinkedHashMap<>();
		detail.put("detail", row.detail());
		return ShownRows.of(row, detail);
	}

}
