package org.zeren.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.export.ask.Pages;
import org.zeren.export.ask.ValuePath;

/**
 * The findings, the gravest first; those of one rule stand together below what the rule
 * says, each with what the rule saw and its proof.
 */
final class FindingsPart {

	/** The gravest first. */
	static final List<String> SEVERITIES = List.of("HIGH", "MEDIUM", "LOW");

	private final ReportWords words;

	private final Quotes quotes;

	private final Condition condition;

	FindingsPart(ReportWords words, Quotes quotes) {
		this.words = words;
		this.quotes = quotes;
		this.condition = new Condition(words);
	}

	List<Block> of(List<Map<?, ?>> findings) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block.Heading(1, this.words.of("findings")));
		if (findings.isEmpty()) {
			blocks.add(new Block.Text(this.words.of("noFindings")));
		}
		for (String severity : SEVERITIES) {
			List<Map<?, ?>> such = findings.stream()
				.filter((finding) -> severity.equals(finding.get("severity")))
				.toList();
			if (!such.isEmpty()) {
				blocks.add(counted(2, this.words.ofOrItself("severity", severity), such.size()));
				byRule(such).values().forEach((of) -> add(of, blocks));
			}
		}
		return blocks;
	}

	private static Map<Object, List<Map<?, ?>>> byRule(List<Map<?, ?>> findings) {
		Map<Object, List<Map<?, ?>>> byRule = new LinkedHashMap<>();
		findings.forEach(
				(finding) -> byRule.computeIfAbsent(String.valueOf(finding.get("kind")), (kind) -> new ArrayList<>())
					.add(finding));
		return byRule;
	}

	private Block counted(int level, @Nullable Object name, int count) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("name", name);
		values.put("count", count);
		return new Block.Heading(level, this.words.of("count", values));
	}

	private void add(List<Map<?, ?>> ofOneRule, List<Block> blocks) {
		Object rule = ofOneRule.get(0).get("rule");
		blocks.add(counted(3, ValuePath.of(this.words.choose("name", "englishName")).in(rule), ofOneRule.size()));
		said("criterion", this.words.choose("criterion", "englishCriterion"), rule, blocks);
		said("citation", "citation", rule, blocks);
		said("limits", this.words.choose("limits", "englishLimits"), rule, blocks);
		ofOneRule.forEach((finding) -> add(finding, blocks));
	}

	private void said(String key, String field, @Nullable Object rule, List<Block> blocks) {
		Object text = ValuePath.of(field).in(rule);
		if (text != null) {
			blocks.add(new Block.Text(this.words.of(key, Map.of("text", text))));
		}
	}

	private void add(Map<?, ?> finding, List<Block> blocks) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("subject", subject(finding.get("subject")));
		values.put("condition", this.condition.of(String.valueOf(finding.get("condition"))));
		Object state = finding.get("state");
		values.put("state", "OPEN".equals(state) ? null : this.words.ofOrItself("state", String.valueOf(state)));
		blocks.add(new Block.Item(this.words.of("finding", values)));
		for (Map<?, ?> evidence : Pages.maps(finding.get("evidence"))) {
			if (evidence.get("locator") == null) {
				// A plan or an agency as such stands at no place.
				blocks.add(new Block.Quote(this.words.of("bareEvidence", evidence), this.words.of("noPlace")));
				continue;
			}
			String words = this.quotes.around(evidence)
				.map((quote) -> "“" + quote + "”")
				.orElseGet(() -> String.valueOf((evidence.get("value") != null) ? evidence.get("value") : ""));
			blocks.add(new Block.Quote(words, this.words.of("place", evidence)));
		}
	}

	/** What a finding is about, in words. */
	static Object subject(@Nullable Object subject) {
		for (String field : List.of("title", "name", "measure", "parent.title")) {
			Object value = ValuePath.of(field).in(subject);
			if (value != null) {
				return value;
			}
		}
		return "—";
	}

}
