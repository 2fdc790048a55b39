package org.zeren.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.export.ask.Pages;
import org.zeren.export.ask.ValuePath;

/**
 * The binding targets, each with its owners.
 */
final class OwnersPart {

	private final ReportWords words;

	OwnersPart(ReportWords words) {
		this.words = words;
	}

	List<Block> of(List<Map<?, ?>> targets) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block.Heading(1, this.words.of("owners")));
		if (targets.isEmpty()) {
			blocks.add(new Block.Text(this.words.of("noBinding")));
			return blocks;
		}
		List<String> header = Stream.of("target", "baseline", "goal", "deadline", "ownedBy", "measures", "line")
			.map(this.words::of)
			.toList();
		blocks.add(new Block.Grid(header,
				targets.stream().sorted(Comparator.comparing(OwnersPart::ordinal)).map(this::row).toList()));
		return blocks;
	}

	private static Integer ordinal(Map<?, ?> target) {
		return (target.get("ordinal") instanceof Number ordinal) ? ordinal.intValue() : 0;
	}

	private List<String> row(Map<?, ?> target) {
		String owners = joined(ValuePath.of("owners.name").in(target));
		String baseline = (target.get("baseline") != null) ? this.words.of("baselineValue", target) : "";
		List<String> measures = new ArrayList<>();
		for (Map<?, ?> measure : Pages.maps(target.get("measures"))) {
			Object title = (measure.get("title") != null) ? measure.get("title")
					: ValuePath.of("parent.title").in(measure);
			measures.add(String.valueOf(title));
		}
		// A goal in words has no unit: 完成上级下达任务.
		String goal = (ValuePath.of("goal.value").in(target) != null) ? this.words.of("goalValue", target)
				: text(ValuePath.of("goal.asPrinted").in(target));
		return List.of(text(target.get("name")), baseline, goal, text(target.get("deadline")),
				owners.isEmpty() ? this.words.of("nobody") : owners, joined(measures.stream().distinct().toList()),
				text(ValuePath.of("locator.line").in(target)));
	}

	private String joined(@Nullable Object list) {
		return (list instanceof List<?> items)
				? String.join(this.words.of("and"), items.stream().map(String::valueOf).toList()) : "";
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

}
