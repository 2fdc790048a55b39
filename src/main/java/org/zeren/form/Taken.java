package org.zeren.form;

/**
 * A form that was taken.
 *
 * @param entered how many rows are entries of the ledger now
 * @param skipped how many say what the ledger has already
 * @param empty how many were left empty
 */
public record Taken(int entered, int skipped, int empty) {
}
