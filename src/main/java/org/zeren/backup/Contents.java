package org.zeren.backup;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.graph.write.Origin;

/**
 * What the folder of a backup holds: its file {@code backup.json}.
 *
 * @param format the version of the format
 * @param made when it was made, such as 2026-03-05T08:12:44Z
 * @param plans the plans
 * @param removed the ids of the plans that a person took out
 * @param entries how many entries the ledger has
 * @param sha256 the SHA-256 of each file, by its path in the folder
 */
record Contents(int format, String made, List<PlanFiles> plans, List<String> removed, int entries,
		Map<String, String> sha256) {

	/** The version of the format that is written here. */
	static final int FORMAT = 1;

	/** The file's name, by which a folder is known as a backup. */
	static final String FILE = "backup.json";

	static final String FINDINGS = "findings.jsonl";

	/**
	 * The files of one plan, by their paths in the folder.
	 *
	 * @param id the id of the plan's node
	 * @param origin where the plan came from
	 * @param record its record as it was read, without the corrections of the ledger
	 * @param texts the texts of its measures and places in doubt; null for none
	 * @param source the decoded text of its document, in UTF-8; null where it was not at
	 * hand
	 */
	record PlanFiles(String id, Origin origin, String record, @Nullable String texts, @Nullable String source) {
	}

}
