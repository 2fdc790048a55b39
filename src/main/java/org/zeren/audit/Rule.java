package org.zeren.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zeren.graph.model.Model;

/**
 * A rule of audit, as its file says it: a head of lines {@code // key: value}, then a
 * query with the parameter {@code $planId} that returns {@code subject} (the node it is
 * about), {@code condition} (a map of the values it saw) and {@code evidence} (nodes and
 * relationships with places), and {@code key} where one subject can have several.
 *
 * @param kind what its findings are called, such as MEASURE_WITHOUT_UNIT
 * @param name the same in Chinese
 * @param englishName the same in English
 * @param severity how much its findings weigh
 * @param criterion what ought to be, in Chinese
 * @param englishCriterion the same in English
 * @param citation where that is said: a law, a rule, the plan itself
 * @param limits what a finding does not claim, in Chinese
 * @param englishLimits the same in English
 * @param silencedBy kinds of which one finding about the plan stands for all of this rule
 * @param query the Cypher
 */
public record Rule(String kind, String name, String englishName, Severity severity, String criterion,
		String englishCriterion, String citation, String limits, String englishLimits, List<String> silencedBy,
		String query) {

	private static final String SILENCED_BY = "silenced by";

	private static final List<String> KEYS = List.of("kind", "name", "name.en", "severity", "criterion", "criterion.en",
			"citation", "limits", "limits.en");

	private static final Pattern HEAD_LINE = Pattern.compile("//\\s*([a-z. ]+?)\\s*:\\s*(.*)");

	private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");

	public Rule {
		silencedBy = List.copyOf(silencedBy);
	}

	/**
	 * {@return the rule that a file says}
	 * @param file the file's name, for messages
	 * @param text what stands in it
	 * @throws RuleException if a key is unknown, missing or twice there, or a value is
	 * none that the key can have
	 */
	static Rule of(String file, String text) {
		List<String> lines = text.lines().toList();
		int head = (int) lines.stream().takeWhile((line) -> line.startsWith("//")).count();
		Map<String, String> values = head(file, lines.subList(0, head));
		KEYS.stream().filter((key) -> values.getOrDefault(key, "").isBlank()).findFirst().ifPresent((key) -> {
			throw new RuleException(file, "its head lacks a line \"// " + key + ": …\"");
		});
		Function<String, String> value = (key) -> values.getOrDefault(key, "");
		String kind = value.apply("kind");
		if (!KIND.matcher(kind).matches()) {
			throw new RuleException(file, "kind is written in capitals, such as MEASURE_WITHOUT_UNIT; not " + kind);
		}
		String query = String.join("\n", lines.subList(head, lines.size())).strip();
		if (query.isEmpty()) {
			throw new RuleException(file, "no query follows its head");
		}
		return new Rule(kind, value.apply("name"), value.apply("name.en"), severity(file, value.apply("severity")),
				value.apply("criterion"), value.apply("criterion.en"), value.apply("citation"), value.apply("limits"),
				value.apply("limits.en"),
				Stream.of(values.getOrDefault(SILENCED_BY, "").split(","))
					.map(String::strip)
					.filter((each) -> !each.isEmpty())
					.toList(),
				query);
	}

	private static Map<String, String> head(String file, List<String> lines) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String line : lines) {
			Matcher matcher = HEAD_LINE.matcher(line);
			if (!matcher.matches()) {
				throw new RuleException(file, "its head is of lines \"// key: value\"; not " + line);
			}
			String key = matcher.group(1);
			if (!KEYS.contains(key) && !key.equals(SILENCED_BY)) {
				throw new RuleException(file,
						"unknown key " + key + "; there are " + String.join(", ", KEYS) + ", " + SILENCED_BY);
			}
			if (values.put(key, matcher.group(2).strip()) != null) {
				throw new RuleException(file, "the key " + key + " is there twice");
			}
		}
		return values;
	}

	private static Severity severity(String file, String value) {
		return Arrays.stream(Severity.values())
			.filter((severity) -> severity.name().equals(value))
			.findFirst()
			.orElseThrow(() -> new RuleException(file,
					"severity is " + Arrays.stream(Severity.values()).map(Enum::name).collect(Collectors.joining(", "))
							+ "; not " + value));
	}

	/** The properties of the rule's node. */
	Map<String, Object> properties() {
		Map<String, Object> properties = new HashMap<>(Model.RULE.named(this.name));
		properties.putAll(Map.of("id", id(), "kind", this.kind, "englishName", this.englishName, "severity",
				this.severity.name(), "criterion", this.criterion, "englishCriterion", this.englishCriterion,
				"citation", this.citation, "limits", this.limits, "englishLimits", this.englishLimits));
		return properties;
	}

	/** The id of the rule's node. */
	String id() {
		return "rule:" + this.kind;
	}

}
