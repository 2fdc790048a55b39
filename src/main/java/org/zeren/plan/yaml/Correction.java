package org.zeren.plan.yaml;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One correction that a person makes to an extracted record.
 *
 * @param in the list in which the entry stands: plan, sections, measures (parts too),
 * targets, agencies and so on
 * @param key the entry: path of a section or measure, key of a target, name or title of
 * anything else; none for the plan itself
 * @param set fields and their new values
 * @param add lists and the entries to append to them
 * @param remove true for the whole entry, or fields to empty, or lists and the keys of
 * the entries to take out (of a duty: its order)
 * @param reason why, for the next reader
 */
record Correction(String in, @Nullable String key, @Nullable JsonNode set, @Nullable JsonNode add,
		@Nullable JsonNode remove, String reason) {

	@Override
	public String toString() {
		return this.in + ((this.key != null) ? " " + this.key : "");
	}

}
