package org.zeren.extract.target;

/**
 * A stretch of a text.
 *
 * @param start its first character
 * @param end behind its last character
 */
record Clause(int start, int end) {

	String in(CharSequence text) {
		return text.subSequence(this.start, this.end).toString();
	}

	boolean holds(int i) {
		return i >= this.start && i < this.end;
	}

}
