package org.zeren.ledger;

/**
 * What a person can mend.
 *
 * @param field the field of the input that it is about
 * @param message what is wrong with it, and what to do
 */
public record UserError(String field, String message) {
}
