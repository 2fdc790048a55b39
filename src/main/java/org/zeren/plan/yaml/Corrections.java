package org.zeren.plan.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.zeren.plan.PlanRecord;

/**
 * A person's corrections to the record of one plan. They stand in a file of their own
 * beside the record ({@code <name>.corrections.yaml}) and are applied after each
 * extraction, so that they survive a new one.
 */
public final class Corrections {

	private final String file;

	private final PlanYaml yaml;

	private final List<Correction> corrections;

	private Corrections(String file, PlanYaml yaml, List<Correction> corrections) {
		this.file = file;
		this.yaml = yaml;
		this.corrections = corrections;
	}

	/**
	 * A record after its corrections.
	 *
	 * @param record the corrected record
	 * @param unfit one line for each correction that found nothing to correct
	 * @param leftOut their places among the corrections, from 0
	 */
	public record Corrected(PlanRecord record, List<String> unfit, Set<Integer> leftOut) {

		public Corrected {
			unfit = List.copyOf(unfit);
			leftOut = Set.copyOf(leftOut);
		}

	}

	/**
	 * {@return the corrections in the YAML}
	 * @param file the name of the file, for messages
	 * @param text the content of the file
	 * @throws RecordFormatException if the text breaks the format
	 */
	public static Corrections read(String file, String text) {
		PlanYaml yaml = new PlanYaml();
		List<Correction> corrections = Arrays.asList(yaml.read(file, text, Correction[].class));
		corrections.forEach((correction) -> check(file, correction));
		return new Corrections(file, yaml, corrections);
	}

	/**
	 * {@return these corrections}
	 * @param file what they stand in, for messages
	 */
	public static Corrections of(String file, List<Correction> corrections) {
		corrections.forEach((correction) -> check(file, correction));
		return new Corrections(file, new PlanYaml(), List.copyOf(corrections));
	}

	static void check(String file, Correction correction) {
		refuseUnless(correction.set() == null || correction.set().isObject(), file, correction,
				"set wants fields and their values");
		refuseUnless(
				correction.add() == null || correction.add() instanceof ObjectNode add
						&& add.values().stream().allMatch(JsonNode::isArray),
				file, correction, "add wants lists and the entries to append to them");
		JsonNode remove = correction.remove();
		boolean whole = remove != null && remove.isBoolean();
		refuseUnless(
				remove == null || whole && remove.asBoolean() || remove.isArray()
						|| remove instanceof ObjectNode lists && lists.values().stream().allMatch(JsonNode::isArray),
				file, correction, "remove wants true, fields, or lists and the keys of entries");
		refuseUnless(!whole || !correction.in().equals("plan"), file, correction,
				"a plan is not removed by a correction");
		refuseUnless(correction.was() == null || correction.was().isObject(), file, correction,
				"was wants fields and their values");
	}

	private static void refuseUnless(boolean right, String file, Correction correction, String reason) {
		if (!right) {
			throw new RecordFormatException(file, 0, correction + ": " + reason);
		}
	}

	/**
	 * {@return the record with the corrections}
	 * @throws RecordFormatException if a correction gives a value that the record cannot
	 * hold
	 */
	public Corrected apply(PlanRecord record) {
		ObjectNode tree = this.yaml.mapper().valueToTree(record);
		List<String> unfit = new ArrayList<>();
		Set<Integer> leftOut = new TreeSet<>();
		for (int i = 0; i < this.corrections.size(); i++) {
			Correction correction = this.corrections.get(i);
			if (!apply(tree, correction)) {
				leftOut.add(i);
				unfit.add(this.file + ": " + correction + " is not in the record any more; its correction ("
						+ correction.reason() + ") was left out");
			}
		}
		return new Corrected(this.yaml.read(this.file, tree.toString()), unfit, leftOut);
	}

	/**
	 * {@return what the entry that a correction is about says in a record: its place, its
	 * name, and the fields that are set, as JSON; empty where there is no such entry}
	 */
	public static Optional<String> was(PlanRecord record, Correction correction) {
		ObjectNode tree = new PlanYaml().mapper().valueToTree(record);
		if (correction.in().equals("plan")) {
			return Optional.of(said(tree, correction, List.of("title")).toString());
		}
		return Entries
			.find(tree, correction.in(), Objects.requireNonNullElse(correction.key(), ""), correction.takesOut())
			.map(Entries.Found::entry)
			.map((entry) -> (entry instanceof ObjectNode object)
					? said(object, correction, List.of("at", "title", "name", "printed")).toString() : "{}");
	}

	private static ObjectNode said(ObjectNode entry, Correction correction, List<String> always) {
		ObjectNode said = JsonNodeFactory.instance.objectNode();
		Stream
			.concat(always.stream(), (correction.set() instanceof ObjectNode set)
					? set.properties().stream().map(Map.Entry::getKey) : Stream.empty())
			.filter(entry::has)
			.forEach((field) -> said.set(field, entry.get(field)));
		return said;
	}

	private boolean apply(ObjectNode tree, Correction correction) {
		if (correction.in().equals("plan")) {
			return change(tree, correction);
		}
		Optional<Entries.Found> found = meant(tree, correction);
		if (found.isEmpty()) {
			refuseTexts(tree, correction);
			return false;
		}
		Set<String> before = correction.in().equals("duties") ? Bearers.of(tree) : Set.of();
		boolean fits = true;
		if (correction.takesOut()) {
			found.get().list().remove(found.get().index());
		}
		else {
			fits = change((ObjectNode) found.get().entry(), correction);
		}
		if (!before.isEmpty()) {
			Bearers.settle(tree, before);
		}
		return fits;
	}

	/** The entry of the key, or the one that stands where that one stood. */
	private static Optional<Entries.Found> meant(ObjectNode tree, Correction correction) {
		Optional<Entries.Found> found = Entries.find(tree, correction.in(),
				Objects.requireNonNullElse(correction.key(), ""), correction.takesOut());
		JsonNode was = correction.was();
		if (was == null || was.isEmpty() || found.isEmpty() || isStill(found.get().entry(), was)) {
			return found;
		}
		return was.has("at") ? found.get().at(was.get("at")) : Optional.empty();
	}

	private static boolean isStill(JsonNode entry, JsonNode was) {
		if (was.has("at") && was.get("at").equals(entry.get("at"))) {
			return true;
		}
		return was.size() > (was.has("at") ? 1 : 0) && was.properties()
			.stream()
			.filter((field) -> !field.getKey().equals("at"))
			.allMatch((field) -> field.getValue().equals(entry.get(field.getKey())));
	}

	private void refuseTexts(ObjectNode tree, Correction correction) {
		refuseUnless(
				correction.takesOut()
						|| Entries.find(tree, correction.in(), Objects.requireNonNullElse(correction.key(), ""), true)
							.filter((found) -> !found.entry().isObject())
							.isEmpty(),
				this.file, correction,
				"is a text in a list of texts, which has no fields; add and remove it in the entry that has the list");
	}

	private boolean change(ObjectNode entry, Correction correction) {
		boolean fits = true;
		if (correction.set() instanceof ObjectNode set) {
			entry.setAll(set);
		}
		if (correction.add() instanceof ObjectNode add) {
			add.properties().forEach((field) -> {
				refuseUnless(!entry.has(field.getKey()) || entry.get(field.getKey()) instanceof ArrayNode, this.file,
						correction, "add wants a list, and " + field.getKey() + " is none; set it");
				ArrayNode list = entry.withArrayProperty(field.getKey());
				field.getValue().forEach(list::add);
			});
		}
		if (correction.remove() instanceof ArrayNode fields) {
			for (JsonNode field : fields) {
				fits &= entry.remove(field.asString()) != null;
			}
		}
		else if (correction.remove() instanceof ObjectNode lists) {
			for (Map.Entry<String, JsonNode> field : lists.properties()) {
				fits &= removeEntries(entry.get(field.getKey()), field.getValue());
			}
		}
		return fits;
	}

	private static boolean removeEntries(@Nullable JsonNode list, JsonNode keys) {
		boolean fits = true;
		for (JsonNode key : keys) {
			int index = (list instanceof ArrayNode array) ? Entries.index(array, key.asString(), true) : -1;
			fits &= index >= 0;
			if (index >= 0) {
				((ArrayNode) Objects.requireNonNull(list)).remove(index);
			}
		}
		return fits;
	}

}
