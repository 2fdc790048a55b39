package org.zeren.document;

import java.util.Arrays;
import java.util.List;

/**
 * The decoded text of one file, with what identifies the file.
 */
public final class Source {

	private final String name;

	private final String sha256;

	private final String text;

	private final int[] lineStarts;

	private final int[] pageStarts;

	private final List<TableLayout> tables;

	/**
	 * A source without pages.
	 * @param name the file's name without its folder
	 * @param sha256 the SHA-256 of the file's bytes, in lower-case hexadecimal
	 * @param text the decoded text; line ends are kept as they are in the file
	 */
	public Source(String name, String sha256, String text) {
		this(name, sha256, text, new int[0], List.of());
	}

	/**
	 * @param name the file's name without its folder
	 * @param sha256 the SHA-256 of the file's bytes, in lower-case hexadecimal
	 * @param text the decoded text; line ends are kept as they are in the file
	 * @param pageStarts the offset at which each page of the file begins, the first page
	 * first; empty where the format knows no pages
	 * @param tables the tables that the format told of, in the order of the text
	 */
	public Source(String name, String sha256, String text, int[] pageStarts, List<TableLayout> tables) {
		this.name = name;
		this.sha256 = sha256;
		this.text = text;
		this.lineStarts = lineStarts(text);
		this.pageStarts = pageStarts.clone();
		this.tables = List.copyOf(tables);
	}

	private static int[] lineStarts(String text) {
		int[] starts = new int[(int) text.chars().filter((c) -> c == '\n').count() + 1];
		int line = 1;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '\n') {
				starts[line++] = i + 1;
			}
		}
		return starts;
	}

	public String name() {
		return this.name;
	}

	public String sha256() {
		return this.sha256;
	}

	public String text() {
		return this.text;
	}

	/**
	 * {@return the tables that the format told of; a format that knows none, such as
	 * plain text, may hold tables all the same}
	 */
	public List<TableLayout> tables() {
		return this.tables;
	}

	/**
	 * {@return the place of the characters from {@code start} (included) to {@code end}
	 * (excluded)}
	 */
	public Locator locate(int start, int end) {
		Integer page = (this.pageStarts.length > 0) ? Math.max(1, countUpTo(start, this.pageStarts)) : null;
		return new Locator(countUpTo(start, this.lineStarts), start, behindPair(end), page);
	}

	/** A place never cuts a character that takes two UTF-16 units. */
	private int behindPair(int end) {
		boolean cut = end > 0 && end < this.text.length() && Character.isHighSurrogate(this.text.charAt(end - 1))
				&& Character.isLowSurrogate(this.text.charAt(end));
		return cut ? end + 1 : end;
	}

	private static int countUpTo(int offset, int[] starts) {
		int found = Arrays.binarySearch(starts, offset);
		int count = (found >= 0) ? found + 1 : -found - 1;
		while (count < starts.length && starts[count] == offset) {
			count++;
		}
		return count;
	}

}
