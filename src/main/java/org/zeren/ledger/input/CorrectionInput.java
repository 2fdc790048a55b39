package org.zeren.ledger.input;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to set right in how a plan was read.
 *
 * @param planId the id of the plan
 * @param in the list of the record in which the entry stands; {@code plan} for the plan
 * itself
 * @param key the key of the entry
 * @param set fields and their new values, as a JSON object
 * @param add lists and the entries to append to them, as a JSON object
 * @param remove what is to be taken out, as JSON
 * @param supersedes the id of the correction that it takes the place of
 * @param reason why
 */
public record CorrectionInput(String planId, String in, @Nullable String key, @Nullable String set,
		@Nullable String add, @Nullable String remove, @Nullable String supersedes, @Nullable String reason) {
}
