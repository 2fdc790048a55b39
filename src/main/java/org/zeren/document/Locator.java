package org.zeren.document;

import org.jspecify.annotations.Nullable;

/**
 * Where in the source a fact stands (出处).
 *
 * @param line the line on which it begins, counted from 1
 * @param start the offset of its first character in the decoded text, counted from 0 in
 * UTF-16 units
 * @param end the offset behind its last character
 * @param page the page on which it begins, counted from 1; null where the format knows no
 * pages
 */
public record Locator(int line, int start, int end, @Nullable Integer page) {

	public Locator {
		if (line < 1 || start < 0 || end < start) {
			throw new IllegalArgumentException("not a place: line " + line + ", " + start + " to " + end);
		}
	}

	/**
	 * A place in a source that has no pages.
	 */
	public Locator(int line, int start, int end) {
		this(line, start, end, null);
	}

}
