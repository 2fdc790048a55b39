package org.zeren.ledger.input;

import org.jspecify.annotations.Nullable;

/**
 * A value that somebody wants to write down as handed down.
 *
 * @param targetId the id of the target
 * @param year the year
 * @param value the value
 * @param unit its unit; that of the target where null
 * @param source where it is said
 * @param supersedes the id of the assignment that it corrects
 * @param reason why it is corrected
 */
public record AssignmentInput(String targetId, int year, double value, @Nullable String unit, @Nullable String source,
		@Nullable String supersedes, @Nullable String reason) {
}
