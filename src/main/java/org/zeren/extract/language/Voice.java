package org.zeren.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which characters of a text are the plan's own words: titles in 《》, words in quotes,
 * responsibility notes and other brackets are not.
 */
public final class Voice {

	private static final String OPEN = "（([［【〔";

	private static final String CLOSE = "）)]］】〕";

	private static final Pattern NOTE = Pattern.compile("单位|部门|牵头|负责|配合|参与|落实");

	/** A line such as 责任部门：市生态环境局 is a note without brackets. */
	private static final Pattern NOTE_LINE = Pattern.compile("(?:责任|牵头|配合|参与|落实|实施)(?:单位|部门)[:：]|完成时限[:：]");

	private final String text;

	private final char[] kinds;

	private final List<int[]> notes = new ArrayList<>();

	/**
	 * @param text a paragraph or a measure's text
	 */
	public Voice(String text) {
		this.text = text;
		this.kinds = new char[text.length()];
		mark();
	}

	/**
	 * {@return the responsibility notes, each with its start and end}
	 */
	public List<int[]> notes() {
		return this.notes;
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
				i = bracket(i, closing(i, OPEN, CLOSE, 600));
			}
			else if (startsLine(i) && NOTE_LINE.matcher(this.text).region(i, this.text.length()).lookingAt()) {
				int end = this.text.indexOf('\n', i);
				i = fill(i, (end < 0) ? this.text.length() : end, 'n');
			}
			else {
				i++;
			}
		}
	}

	private int bracket(int from, int end) {
		boolean note = end - from > 3 && NOTE.matcher(this.text).region(from, end).find();
		if (note) {
			this.notes.add(new int[] { from, end });
		}
		return fill(from, end, note ? 'n' : '(');
	}

	private boolean startsLine(int i) {
		return i == 0 || this.text.charAt(i - 1) == '\n';
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
