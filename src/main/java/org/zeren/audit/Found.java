package org.zeren.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.value.ValueException;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a rule found about one subject, before it is written.
 *
 * @param rule the rule
 * @param subject the subject
 * @param key tells several findings about one subject apart; empty for most
 * @param condition the values that the rule saw, as a JSON object
 * @param evidence the proof, in order
 */
record Found(Rule rule, Node subject, String key, String condition, List<Evidence> evidence) {

	/**
	 * The order of the document, so that a plan's findings of a kind are numbered by it.
	 */
	static final Comparator<Found> IN_ORDER = Comparator
		.comparing((Found found) -> found.subject.get("start").asInt(Integer.MAX_VALUE))
		.thenComparing((found) -> found.subject.get("id").asString())
		.thenComparing(Found::key);

	/**
	 * A piece of proof.
	 *
	 * @param element the element id of the node that it shows
	 * @param properties what the relationship to it says: label, value, and the place
	 */
	record Evidence(String element, Map<String, Object> properties) {

		private static final List<String> PLACE = List.of("line", "start", "end", "page");

		private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("Plan", "规划"),
				Map.entry("Section", "章节"), Map.entry("Measure", "任务"), Map.entry("Target", "目标"),
				Map.entry("Project", "重点工程"), Map.entry("Agency", "单位"), Map.entry("LEADS", "牵头"),
				Map.entry("RESPONSIBLE_FOR", "责任"), Map.entry("SUPPORTS", "配合"), Map.entry("IMPLEMENTS", "落实"),
				Map.entry("GUIDES", "指导"), Map.entry("SUPERVISES", "督导"));

		static Evidence of(Value value, int ordinal) {
			Map<String, Object> properties = new TreeMap<>();
			properties.put("ordinal", ordinal);
			if (value.hasType(TypeSystem.getDefault().RELATIONSHIP())) {
				Relationship duty = value.asRelationship();
				properties.put("label", LABELS.getOrDefault(duty.type(), duty.type()));
				text(duty.get("nameAsPrinted"), properties);
				place(duty.get("line").isNull() ? Map.of() : duty.asMap(), properties);
				return new Evidence(duty.startNodeElementId(), properties);
			}
			Node node = value.asNode();
			String label = node.labels().iterator().next();
			for (String each : node.labels()) {
				label = LABELS.containsKey(each) ? each : label;
			}
			properties.put("label", LABELS.getOrDefault(label, label));
			text(node.get("title").isNull() ? node.get("name") : node.get("title"), properties);
			place(node.asMap(), properties);
			return new Evidence(node.elementId(), properties);
		}

		private static void text(Value value, Map<String, Object> properties) {
			if (!value.isNull()) {
				properties.put("value", value.asString());
			}
		}

		private static void place(Map<String, Object> from, Map<String, Object> properties) {
			PLACE.stream().filter(from::containsKey).forEach((key) -> properties.put(key, from.get(key)));
		}

	}

	/**
	 * {@return what a row of a rule's query says}
	 * @throws RuleException if a column is missing or of another kind
	 */
	static Found of(Rule rule, Record row) {
		try {
			List<Evidence> evidence = new ArrayList<>();
			for (Value value : row.get("evidence").values()) {
				evidence.add(Evidence.of(value, evidence.size() + 1));
			}
			return new Found(rule, row.get("subject").asNode(), row.containsKey("key") ? row.get("key").asString() : "",
					JsonMapper.shared().writeValueAsString(new TreeMap<>(row.get("condition").asMap())), evidence);
		}
		catch (ValueException | JacksonException ex) {
			throw new RuleException(rule.kind(),
					"its query returns subject (a node), condition (a map), evidence (a list of nodes and relationships) and, "
							+ "where it likes, key (a text): " + ex.getMessage());
		}
	}

	/**
	 * {@return the finding's id: the plan, the kind, the subject}
	 * @param plan the plan's id
	 */
	String id(String plan) {
		return "finding:" + plan.substring(plan.indexOf(':') + 1) + "/" + this.rule.kind() + "/"
				+ this.subject.get("id").asString() + (this.key.isEmpty() ? "" : "/" + this.key);
	}

}
