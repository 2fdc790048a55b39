package org.zeren.document;

/**
 * Where in the source a fact stands (出处).
 *
 * @param line the line on which it begins, counted from 1
 * @param start the offset of its first character in the decoded text, counted from 0 in
 * UTF-16 units
 * @param end the offset behind its last character
 */
public record Locator(int line, int start, int end) {

	public Locator {
		if (line < 1 || start < 0 || end < start) {
			throw new IllegalArgumentException("not a place: line " + line + ", " + start + " to " + end);
		}
	}

}
