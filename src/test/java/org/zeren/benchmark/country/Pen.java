package org.zeren.benchmark.country;

import org.zeren.document.Locator;

/**
 * Where in the document that nobody wrote the next words would stand.
 */
final class Pen {

	private int line = 1;

	private int offset;

	/** Goes on by some characters of running text, then writes on the same line. */
	Locator write(String words) {
		this.offset += 2;
		int start = this.offset;
		this.offset += words.length();
		return new Locator(this.line, start, this.offset);
	}

	/** Writes at the start of a new line. */
	Locator writeLine(String words) {
		this.line++;
		return write(words);
	}

	/** Writes running text that nobody needs. */
	void skip(int characters) {
		this.offset += characters;
	}

}
