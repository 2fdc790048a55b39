package org.zeren.ledger.entry;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

import org.zeren.key.KeyRole;

/**
 * What a person set right in how a plan was read (更正). Its subject is the plan.
 *
 * @param list the list of the record in which the corrected entry stands; {@code plan}
 * for the plan itself
 * @param key the key of the entry in it; null for the plan itself
 * @param set fields and their new values, as a JSON object
 * @param add lists and the entries to append to them, as a JSON object
 * @param remove what is taken out, as JSON
 * @param was what the entry said before, as a JSON object
 * @param reason why
 */
@Node("Correction")
public record Correction(@Id String id, String subjectId, String planId, String title, int ordinal, String list,
		@Nullable String key, @Nullable String set, @Nullable String add, @Nullable String remove, @Nullable String was,
		@Nullable String reason, String by, KeyRole role, String at, @Nullable String supersedes,
		boolean withdrawal) implements Entry {
}
