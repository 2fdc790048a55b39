package org.zeren.extract.language;

/**
 * A stretch of a text.
 *
 * @param start its first character
 * @param end behind its last character
 */
public record Clause(int start, int end) {

	public String in(CharSequence text) {
		return text.subSequence(this.start, this.end).toString();
	}

	public boolean holds(int i) {
		return i >= this.start && i < this.end;
	}

}
