package org.zeren.extract;

/**
 * Something that the reader of a plan's record should look at: what the extraction could
 * not place.
 *
 * @param line the line of the source, counted from 1
 * @param kind what it is, such as {@code number without target}
 * @param text the words in question, a few of them
 */
public record Remark(int line, String kind, String text) {
}
