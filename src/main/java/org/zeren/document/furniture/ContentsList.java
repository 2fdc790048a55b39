package org.zeren.document.furniture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.zeren.document.NumberStyle;
import org.zeren.document.Numbering;
import org.zeren.document.line.Line;
import org.zeren.document.words.LayoutWords;
import org.zeren.text.Forms;

/**
 * Finds the lines of tables of contents (目录): entries that end with a page number behind
 * dots, a tab or wide blanks, and entries without page numbers whose headings come again
 * below. 第一章 总则……3 is an entry, 第一章 总则 further down a heading.
 */
public final class ContentsList {

	private static final int LONGEST_ENTRY = 70;

	private static final int FEWEST_ENTRIES = 4;

	private final List<Line> lines;

	private final boolean[] found;

	public ContentsList(List<Line> lines) {
		this.lines = lines;
		this.found = new boolean[lines.size()];
	}

	/**
	 * {@return for each line whether it belongs to a table of contents}
	 */
	public boolean[] find() {
		int last = -1;
		for (int i = 0; i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			if (isTitle(line)) {
				this.found[i] = true;
				last = i;
			}
			else if (isEntry(line, last >= 0 && i - last <= 6)) {
				markBetween(last, i);
				last = i;
			}
		}
		markRepeated();
		return this.found;
	}

	private static boolean isTitle(Line line) {
		return line.text().length() <= 8
				&& LayoutWords.vocabulary().contents().contains(line.text().toString().replaceAll("\\s", ""));
	}

	/**
	 * An entry ends with a page number. Dots before it are proof; a tab or blanks are one
	 * only behind a numbered heading or near another entry.
	 */
	private static boolean isEntry(Line line, boolean nearEntry) {
		String text = Forms.halfWidth(line.text());
		int end = text.length();
		if (end == 0 || end > 2 * LONGEST_ENTRY + 80) {
			return false;
		}
		int digits = end;
		while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
			digits--;
		}
		int dots = digits;
		while (dots > 0 && ".…·・_-— ".indexOf(text.charAt(dots - 1)) >= 0) {
			dots--;
		}
		if (dots == 0) {
			return false;
		}
		long leaders = text.substring(dots, digits).chars().filter((c) -> c == '.' || c == '·' || c == '・').count()
				+ 3 * text.substring(dots, digits).chars().filter((c) -> c == '…').count();
		if (leaders >= 4) {
			return true;
		}
		int width = end - digits;
		boolean numbered = Numbering.at(line.text()).isPresent();
		boolean wide = line.text().charAt(digits - 1) == '\t' || digits - dots >= 3;
		boolean apart = width >= 1 && width <= 3 && digits > dots && (wide || nearEntry && numbered);
		int tab = line.text().toString().indexOf('\t');
		// a second tab divides cells of a table, one of them empty
		boolean oneCell = tab < 0 || tab >= dots && line.text().toString().indexOf('\t', tab + 1) < 0;
		return apart && oneCell && dots <= LONGEST_ENTRY && (nearEntry || numbered);
	}

	/** The first lines of entries that are broken over two lines. */
	private void markBetween(int last, int i) {
		this.found[i] = true;
		for (int j = i - 1; last >= 0 && j > last && i - last <= 6; j--) {
			Line line = this.lines.get(j);
			if (line.text().length() > LONGEST_ENTRY || line.last() == '。') {
				return;
			}
			this.found[j] = true;
		}
	}

	/**
	 * A list of contents without page numbers: its headings come again further down.
	 */
	private void markRepeated() {
		Map<String, Integer> first = new HashMap<>();
		for (int i = 0; i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			if (this.found[i] || line.isBlank() || line.text().length() > LONGEST_ENTRY) {
				continue;
			}
			boolean top = Numbering.at(line.text())
				.map((n) -> n.numbering().style().compareTo(NumberStyle.HAN) <= 0)
				.orElse(false);
			if (!top) {
				continue;
			}
			String key = Forms.halfWidth(line.text()).replaceAll("[\\s。.]", "");
			Integer before = first.putIfAbsent(key, i);
			if (before != null && !this.found[before]) {
				markList(before, i);
			}
		}
	}

	/**
	 * Marks the run of short lines, most of them numbered, that the earlier heading
	 * begins. The preface may stand between the list and the heading's second place. A
	 * line with a sentence is no entry: （一）推进农业节水。推广滴灌。（县农业农村局负责） is text of the first of
	 * two plans with like chapters.
	 */
	private void markList(int from, int to) {
		int numbered = 0;
		int others = 0;
		int end = from;
		for (int i = from; i < to; i++) {
			Line line = this.lines.get(i);
			if (line.text().length() > LONGEST_ENTRY || line.text().toString().indexOf('。') >= 0) {
				break;
			}
			if (Numbering.at(line.text()).isPresent()) {
				numbered++;
				end = i + 1;
			}
			else if (!line.isBlank()) {
				others++;
			}
		}
		if (numbered >= FEWEST_ENTRIES && others <= numbered) {
			Arrays.fill(this.found, from, end, true);
		}
	}

}
