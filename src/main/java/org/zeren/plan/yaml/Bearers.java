package org.zeren.plan.yaml;

import java.util.HashSet;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps a record's list of agencies in step where a correction gives a duty to another
 * one: who bears a duty is listed, and who bears none any more is not.
 */
final class Bearers {

	private static final String AGENCIES = "agencies";

	private Bearers() {
	}

	/**
	 * {@return the names of the agencies that bear duties}
	 */
	static Set<String> of(JsonNode record) {
		Set<String> names = new HashSet<>();
		collect(record, names);
		return names;
	}

	private static void collect(JsonNode node, Set<String> names) {
		if (node instanceof ObjectNode object) {
			object.properties().forEach((field) -> {
				if (field.getKey().equals("duties")) {
					field.getValue().forEach((duty) -> names.add(duty.path("agency").asString("")));
				}
				else {
					collect(field.getValue(), names);
				}
			});
		}
		else if (node instanceof ArrayNode array) {
			array.forEach((element) -> collect(element, names));
		}
	}

	/**
	 * Lists who bears a duty now, in the plan's own region, and takes out who bore one
	 * before and does not now, unless another is a part of it.
	 */
	static void settle(ObjectNode record, Set<String> before) {
		Set<String> now = of(record);
		ArrayNode listed = record.withArrayProperty(AGENCIES);
		Set<String> superiors = new HashSet<>();
		listed.forEach((agency) -> superiors.add(agency.path("superior").asString("")));
		for (int i = listed.size(); i-- > 0;) {
			String name = listed.get(i).path("name").asString("");
			if (before.contains(name) && !now.contains(name) && !superiors.contains(name)) {
				listed.remove(i);
			}
		}
		now.stream()
			.filter((name) -> !name.isEmpty() && !before.contains(name))
			.filter((name) -> Entries.index(listed, name, false) < 0)
			.sorted()
			.forEach((name) -> {
				ObjectNode agency = listed.addObject().put("name", name).put("kind", "OTHER");
				JsonNode regions = record.path("regions");
				if (!regions.isEmpty()) {
					agency.set("region", regions.get(regions.size() - 1).get("name"));
				}
			});
	}

}
