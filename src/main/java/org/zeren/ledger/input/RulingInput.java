package org.zeren.ledger.input;

import org.jspecify.annotations.Nullable;

import org.zeren.ledger.entry.FindingState;

/**
 * A ruling that somebody wants to make.
 *
 * @param findingId the id of the finding
 * @param seen what its maker saw last: the id of the last ruling, or the state
 * @param state what is decided
 * @param reason why; needed to dismiss and to open again
 * @param agency who is to set it right; needed to assign
 * @param dueOn by which day; needed to assign
 * @param acceptor who accepts that it was set right; needed to assign
 * @param proof what shows that it was set right; needed for that
 */
public record RulingInput(String findingId, String seen, FindingState state, @Nullable String reason,
		@Nullable String agency, @Nullable String dueOn, @Nullable String acceptor, @Nullable String proof) {
}
