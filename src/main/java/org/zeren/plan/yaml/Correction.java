package org.zeren.plan.yaml;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One correction that a person makes to an extracted record.
 *
 * @param in the list in which the entry stands: plan, sections, measures (parts too),
 * targets, duties, agencies and so on
 * @param key the entry: path of a section or measure; key of a row of the table, or of a
 * commitment by its place in its measure or section (3.1.4/t1, 2.1/g1); of a duty the
 * path of its measure or name of its project, and its order (3.1.4/2); name or title of
 * anything else; none for the plan itself
 * @param set fields and their new values
 * @param add lists and the entries to append to them
 * @param remove true for the whole entry, or fields to empty, or lists and the keys of
 * the entries to take out (of a duty: its order)
 * @param was what the entry said when it was corrected: its place and the fields that are
 * set; an entry of that key which neither stands there nor says so is another one
 * @param reason why, for the next reader
 */
public record Correction(String in, @Nullable String key, @Nullable JsonNode set, @Nullable JsonNode add,
		@Nullable JsonNode remove, @Nullable JsonNode was, String reason) {

	/**
	 * {@return a correction whose values are texts of JSON}
	 * @throws RecordFormatException if one is no JSON, or none of its kind
	 */
	public static Correction ofJson(String in, @Nullable String key, @Nullable String set, @Nullable String add,
			@Nullable String remove, @Nullable String was, String reason) {
		Correction correction = new Correction(in, key, json("set", set), json("add", add), json("remove", remove),
				json("was", was), reason);
		Corrections.check("", correction);
		return correction;
	}

	private static @Nullable JsonNode json(String name, @Nullable String text) {
		try {
			return (text == null) ? null : JsonMapper.shared().readTree(text);
		}
		catch (JacksonException ex) {
			throw new RecordFormatException(name, 0,
					"is no JSON, such as {\"title\": \"…\"}: " + ex.getOriginalMessage());
		}
	}

	/** Whether the entry as a whole is taken out. */
	boolean takesOut() {
		return this.remove != null && this.remove.isBoolean();
	}

	@Override
	public String toString() {
		return this.in + ((this.key != null) ? " " + this.key : "");
	}

}
