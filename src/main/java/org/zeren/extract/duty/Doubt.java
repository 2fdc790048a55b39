package org.zeren.extract.duty;

import org.zeren.document.Passage;

/**
 * Words that say something about who answers and that the reader could not place, for the
 * person who reviews the record: 主抓单位：甲 has a label that nobody knows.
 *
 * @param place the words
 * @param reason why they are doubtful, in one line
 */
public record Doubt(Passage place, String reason) {
}
