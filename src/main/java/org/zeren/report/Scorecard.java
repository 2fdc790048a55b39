package org.zeren.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.export.ask.ValuePath;

/**
 * The plan at a glance: who issued it and when, how the reading went, and the counts.
 */
final class Scorecard {

	private final ReportWords words;

	Scorecard(ReportWords words) {
		this.words = words;
	}

	List<Block> of(Map<?, ?> plan, List<Map<?, ?>> findings) {
		List<List<String>> rows = new ArrayList<>();
		for (String key : List.of("issuer", "documentNumber", "issuedOn")) {
			row(rows, key, value(plan, key));
		}
		row(rows, "status", this.words.ofOrItself("value", value(plan, "status")));
		row(rows, "period",
				(plan.get("periodStart") != null) ? this.words.of("periodValue", plan) : this.words.of("missing"));
		row(rows, "region", value(plan, "region.name"));
		row(rows, "upper", value(plan, "upper.title"));
		row(rows, "lower", value(plan, "lower.title"));
		row(rows, "reading", this.words.of("readingValue", plan));
		row(rows, "targets", this.words.of("targetsValue", plan));
		row(rows, "counts", Boolean.TRUE.equals(plan.get("audited")) ? counts(findings) : this.words.of("notAudited"));
		row(rows, "source", value(plan, "source.name"));
		row(rows, "sha256", value(plan, "source.sha256"));
		row(rows, "id", value(plan, "id"));
		return List.of(new Block.Heading(1, this.words.of("scorecard")), new Block.Grid(List.of(), rows));
	}

	private String counts(List<Map<?, ?>> findings) {
		Map<String, Object> counts = new HashMap<>(Map.of("all", findings.size()));
		for (String severity : FindingsPart.SEVERITIES) {
			counts.put(severity,
					findings.stream().filter((finding) -> severity.equals(finding.get("severity"))).count());
		}
		return this.words.of("countsValue", counts);
	}

	private void row(List<List<String>> rows, String key, String value) {
		rows.add(List.of(this.words.of(key), value));
	}

	private String value(Map<?, ?> plan, String path) {
		Object value = ValuePath.of(path).in(plan);
		return text(value);
	}

	private String text(@Nullable Object value) {
		if (value == null || value.equals(List.of())) {
			return this.words.of("missing");
		}
		return (value instanceof List<?> list)
				? String.join(this.words.of("and"), list.stream().map(String::valueOf).toList()) : value.toString();
	}

}
