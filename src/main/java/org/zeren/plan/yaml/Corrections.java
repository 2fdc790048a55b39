package org.zeren.plan.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.zeren.plan.PlanRecord;

/**
 * A person's corrections to the record of one plan. They stand in a file of their own
 * beside the record ({@code <name>.corrections.yaml}) and are applied after each
 * extraction, so that they survive a new one.
 */
public final class Corrections {

	private static final List<String> KEYS = List.of("path", "key", "name", "title", "target", "order");

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
	 */
	public record Corrected(PlanRecord record, List<String> unfit) {

		public Corrected {
			unfit = List.copyOf(unfit);
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

	private static void check(String file, Correction correction) {
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
		for (Correction correction : this.corrections) {
			if (!apply(tree, correction)) {
				unfit.add(this.file + ": " + correction + " is not in the record any more; its correction ("
						+ correction.reason() + ") was left out");
			}
		}
		return new Corrected(this.yaml.read(this.file, this.yaml.mapper().writeValueAsString(tree)), unfit);
	}

	private boolean apply(ObjectNode tree, Correction correction) {
		if (correction.in().equals("plan")) {
			return change(tree, correction);
		}
		String list = correction.in();
		String key = Objects.requireNonNullElse(correction.key(), "");
		Optional<Found> found = find(tree, list, key);
		if (found.isEmpty()) {
			return false;
		}
		if (correction.remove() != null && correction.remove().isBoolean()) {
			found.get().list().remove(found.get().index());
			return true;
		}
		return change((ObjectNode) found.get().list().get(found.get().index()), correction);
	}

	private static Optional<Found> find(JsonNode node, String list, String key) {
		if (node instanceof ObjectNode object) {
			for (Map.Entry<String, JsonNode> field : object.properties()) {
				boolean here = field.getKey().equals(list) || list.equals("measures") && field.getKey().equals("parts");
				if (here && field.getValue() instanceof ArrayNode array) {
					int index = index(array, key);
					if (index >= 0) {
						return Optional.of(new Found(array, index));
					}
				}
				Optional<Found> below = find(field.getValue(), list, key);
				if (below.isPresent()) {
					return below;
				}
			}
		}
		else if (node instanceof ArrayNode array) {
			for (JsonNode element : array) {
				Optional<Found> below = find(element, list, key);
				if (below.isPresent()) {
					return below;
				}
			}
		}
		return Optional.empty();
	}

	private static int index(ArrayNode array, String key) {
		for (int i = 0; i < array.size(); i++) {
			if (key.equals(key(array.get(i)))) {
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

	private static boolean change(ObjectNode entry, Correction correction) {
		boolean fits = true;
		if (correction.set() instanceof ObjectNode set) {
			entry.setAll(set);
		}
		if (correction.add() instanceof ObjectNode add) {
			add.properties().forEach((field) -> {
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
			int index = (list instanceof ArrayNode array) ? index(array, key.asString()) : -1;
			fits &= index >= 0;
			if (index >= 0) {
				((ArrayNode) Objects.requireNonNull(list)).remove(index);
			}
		}
		return fits;
	}

	private record Found(ArrayNode list, int index) {
	}

}
