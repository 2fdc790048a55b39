package org.zeren.ledger.entry;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

import org.zeren.key.KeyRole;
import org.zeren.verdict.ObservationBasis;

/**
 * What was achieved for a target, measure or project at a date (进展).
 *
 * @param value the value; null where only words say it, and for a withdrawal
 * @param unit its unit
 * @param state how far the work has come
 * @param asOf the day that it is for, YYYY-MM-DD
 * @param basis what time the value is for
 * @param periodStart the first day of a period
 * @param reporter the agency that reports, by id, or who else
 * @param evidence what shows it
 * @param stage how far it was verified
 * @param reason why it corrects or withdraws another
 */
@Node("Observation")
public record Observation(@Id String id, String subjectId, String planId, String title, int ordinal,
		@Nullable Double value, @Nullable String unit, @Nullable WorkState state, String asOf, ObservationBasis basis,
		@Nullable String periodStart, @Nullable String reporter, @Nullable String evidence, Stage stage,
		@Nullable String reason, String by, KeyRole role, String at, @Nullable String supersedes,
		boolean withdrawal) implements Entry {
}
