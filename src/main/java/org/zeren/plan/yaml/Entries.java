package org.zeren.plan.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds entries of a record by the list that they stand in and their key.
 */
final class Entries {

	private static final List<String> KEYS = List.of("path", "key", "name", "title", "target", "order");

	/** 3.1.4/t1, the first commitment of measure 3.1.4; 2.1/g1, that of section 2.1. */
	private static final Pattern COMMITMENT = Pattern.compile("(?<owner>.+)/(?<kind>[tg])(?<number>\\d{1,6})");

	private Entries() {
	}

	/**
	 * An entry, where it stands.
	 *
	 * @param list the list
	 * @param index its place there
	 */
	record Found(ArrayNode list, int index) {

		JsonNode entry() {
			return this.list.get(this.index);
		}

		/** The entry of the same list that stands at a place of the source. */
		Optional<Found> at(JsonNode place) {
			for (int i = 0; i < this.list.size(); i++) {
				if (place.equals(this.list.get(i).get("at"))) {
					return Optional.of(new Found(this.list, i));
				}
			}
			return Optional.empty();
		}

	}

	/**
	 * {@return the entry of that key; one with fields where there are some of both kinds,
	 * unless a text will do}
	 * @param texts whether it may be a text in a list of texts
	 */
	static Optional<Found> find(ObjectNode record, String list, String key, boolean texts) {
		Matcher commitment = COMMITMENT.matcher(key);
		if (list.equals("targets") && commitment.matches()) {
			boolean goal = commitment.group("kind").equals("g");
			return owned(below(record, goal ? "sections" : "measures", commitment.group("owner"), false),
					goal ? "goals" : "targets", Integer.parseInt(commitment.group("number")) - 1);
		}
		int slash = key.lastIndexOf('/');
		if (list.equals("duties") && slash > 0) {
			String owner = key.substring(0, slash);
			return below(record, "measures", owner, false).or(() -> below(record, "projects", owner, false))
				.filter((found) -> found.entry().get("duties") instanceof ArrayNode)
				.map((found) -> (ArrayNode) found.entry().get("duties"))
				.flatMap((duties) -> inList(duties, key.substring(slash + 1), false));
		}
		return below(record, list, key, false).or(() -> texts ? below(record, list, key, true) : Optional.empty());
	}

	private static Optional<Found> owned(Optional<Found> owner, String list, int index) {
		return owner.map((found) -> found.entry().get(list))
			.filter((entries) -> entries instanceof ArrayNode && index >= 0 && index < entries.size())
			.map((entries) -> new Found((ArrayNode) entries, index));
	}

	private static Optional<Found> below(JsonNode node, String list, String key, boolean texts) {
		if (node instanceof ObjectNode object) {
			for (Map.Entry<String, JsonNode> field : object.properties()) {
				boolean here = field.getKey().equals(list) || list.equals("measures") && field.getKey().equals("parts");
				Optional<Found> found = (here && field.getValue() instanceof ArrayNode array)
						? inList(array, key, texts) : Optional.empty();
				found = found.or(() -> below(field.getValue(), list, key, texts));
				if (found.isPresent()) {
					return found;
				}
			}
		}
		else if (node instanceof ArrayNode array) {
			for (JsonNode element : array) {
				Optional<Found> found = below(element, list, key, texts);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<Found> inList(ArrayNode list, String key, boolean texts) {
		int index = index(list, key, texts);
		return (index >= 0) ? Optional.of(new Found(list, index)) : Optional.empty();
	}

	/**
	 * {@return the place of the entry of that key in a list; -1 where there is none}
	 */
	static int index(ArrayNode list, String key, boolean texts) {
		for (int i = 0; i < list.size(); i++) {
			if ((texts || list.get(i).isObject()) && key.equals(key(list.get(i)))) {
				return i;
			}
		}
		return -1;
	}

	private static @Nullable String key(JsonNode entry) {
		if (!entry.isObject()) {
			return entry.asString();
		}
		return KEYS.stream().filter(entry::has).map((key) -> entry.get(key).asString()).findFirst().orElse(null);
	}

}
