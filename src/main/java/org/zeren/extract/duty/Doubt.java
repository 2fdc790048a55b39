package org.zeren.extract.duty;

import org.zeren.document.Passage;

/**
 * Words that say something about who answers and that the reader could not place, for the
 * person who reviews the record.
 *
 * @param place the words
 * @param reason why they are doubtful, in one line
 */
public record Doubt(Passage place, String reason) {
}
