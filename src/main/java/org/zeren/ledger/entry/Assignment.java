package org.zeren.ledger.entry;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

import org.zeren.key.KeyRole;

/**
 * The value that a superior hands down for a target and a year (下达值).
 *
 * @param year the year
 * @param value the value; null for a withdrawal
 * @param unit its unit
 * @param source where it is said: a document with its number
 * @param reason why it corrects or withdraws another
 */
@Node("Assignment")
public record Assignment(@Id String id, String subjectId, String planId, String title, int ordinal, int year,
		@Nullable Double value, @Nullable String unit, @Nullable String source, @Nullable String reason, String by,
		KeyRole role, String at, @Nullable String supersedes, boolean withdrawal) implements Entry {
}
