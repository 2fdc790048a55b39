package org.zeren.extract.language;

import java.util.List;

/**
 * Which characters of a text are the plan's own words: titles in 《》, words in quotes,
 * responsibility notes and other brackets are not. Of 落实《河湖治理条例》（试行） only 落实 is its own.
 */
public final class Voice {

	private static final String OPEN = "（([［【〔";

	private static final String CLOSE = "）)]］】〕";

	private final String text;

	private final char[] kinds;

	private final List<Clause> notes;

	/**
	 * @param text a paragraph or a measure's text
	 * @param notes the responsibility notes in it
	 */
	public Voice(String text, List<Clause> notes) {
		this.text = text;
		this.notes = List.copyOf(notes);
		this.kinds = new char[text.length()];
		mark();
	}

	/**
	 * {@return whether the character at {@code i} stands outside of titles, quotes and
	 * brackets}
	 */
	public boolean own(int i) {
		return this.kinds[i] == 0;
	}

	/**
	 * {@return whether the character at {@code i} stands in a title or a note}
	 */
	public boolean cited(int i) {
		return this.kinds[i] == '《' || this.kinds[i] == 'n';
	}

	/**
	 * {@return whether the character at {@code i} stands in quotes}
	 */
	public boolean quoted(int i) {
		return this.kinds[i] == '“';
	}

	/**
	 * {@return whether the character at {@code i} stands in a bracket that is no note}
	 */
	public boolean bracketed(int i) {
		return this.kinds[i] == '(';
	}

	private void mark() {
		int i = 0;
		while (i < this.text.length()) {
			char c = this.text.charAt(i);
			if (c == '《') {
				i = fill(i, closing(i, "《〈", "》〉", 160), '《');
			}
			else if (c == '“') {
				i = fill(i, closing(i, "“", "”", 80), '“');
			}
			else if (OPEN.indexOf(c) >= 0) {
				i = fill(i, closing(i, OPEN, CLOSE, 600), '(');
			}
			else {
				i++;
			}
		}
		this.notes.forEach((note) -> fill(note.start(), note.end(), 'n'));
	}

	private int fill(int from, int to, char as) {
		for (int i = from; i < to; i++) {
			this.kinds[i] = as;
		}
		return to;
	}

	/**
	 * Behind the bracket that closes the one at {@code from}; one character where none
	 * does.
	 */
	private int closing(int from, String open, String close, int reach) {
		int depth = 0;
		for (int i = from; i < Math.min(this.text.length(), from + reach); i++) {
			char c = this.text.charAt(i);
			if (open.indexOf(c) >= 0) {
				depth++;
			}
			else if (close.indexOf(c) >= 0 && --depth == 0) {
				return i + 1;
			}
		}
		return from + 1;
	}

}
