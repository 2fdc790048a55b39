package org.zeren.ledger.input;

import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to take back an entry.
 *
 * @param id the id of the entry
 * @param reason why
 */
public record Withdrawal(String id, @Nullable String reason) {
}
