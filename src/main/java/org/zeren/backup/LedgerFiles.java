package org.zeren.backup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.ledger.entry.Assignment;
import org.zeren.ledger.entry.Correction;
import org.zeren.ledger.entry.Entry;
import org.zeren.ledger.entry.Observation;
import org.zeren.ledger.entry.Ruling;

/**
 * The entries of the ledger as files: one for each kind, an entry a line, as a JSON
 * object with all that it says, so that nothing is lost and a line can be looked for by
 * eye.
 */
final class LedgerFiles {

	private static final Map<String, Class<? extends Entry>> KINDS = kinds();

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private LedgerFiles() {
	}

	private static Map<String, Class<? extends Entry>> kinds() {
		Map<String, Class<? extends Entry>> kinds = new LinkedHashMap<>();
		kinds.put("ledger/rulings.jsonl", Ruling.class);
		kinds.put("ledger/assignments.jsonl", Assignment.class);
		kinds.put("ledger/observations.jsonl", Observation.class);
		kinds.put("ledger/corrections.jsonl", Correction.class);
		return kinds;
	}

	/**
	 * {@return the text of each file by its path}
	 */
	static Map<String, String> of(List<Entry> entries) {
		Map<String, String> files = new LinkedHashMap<>();
		KINDS.forEach((file, kind) -> {
			StringBuilder lines = new StringBuilder();
			entries.stream()
				.filter(kind::isInstance)
				.forEach((entry) -> lines.append(JSON.writeValueAsString(entry)).append('\n'));
			files.put(file, lines.toString());
		});
		return files;
	}

	/**
	 * {@return the paths of the files}
	 */
	static List<String> files() {
		return List.copyOf(KINDS.keySet());
	}

	/**
	 * {@return the entries of a file}
	 * @throws tools.jackson.core.JacksonException if a line is no entry
	 */
	static List<Entry> read(String file, String text) {
		Class<? extends Entry> kind = KINDS.get(file);
		return Folder.lines(text).stream().map((line) -> (Entry) JSON.readValue(line, kind)).toList();
	}

}
