package org.zeren.document.paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.zeren.document.line.Line;
import org.zeren.text.Forms;

/**
 * Whether the lines of a document are cut at a fixed width, as text out of a PDF is, and
 * whether paragraphs begin with blanks. Where most lines have 30 characters, one of 30
 * goes on and one of 12 ends its paragraph.
 *
 * @param width the width in characters; 0 where lines are as long as their paragraphs
 * @param indents whether the first line of a paragraph begins with blanks
 */
public record Wrapping(int width, boolean indents) {

	private static final int NARROWEST = 18;

	private static final int WIDEST = 70;

	public static Wrapping of(List<Line> lines) {
		Map<Integer, Integer> lengths = new HashMap<>();
		int texts = 0;
		int indented = 0;
		for (Line line : new ArrayList<>(lines)) {
			int length = length(line);
			if (line.text().length() < NARROWEST) {
				continue;
			}
			texts++;
			indented += line.isIndented() ? 1 : 0;
			lengths.merge(Math.min(length, WIDEST + 1), 1, Integer::sum);
		}
		int width = 0;
		int most = 0;
		for (int w = NARROWEST; w <= WIDEST; w++) {
			int near = lengths.getOrDefault(w, 0) + lengths.getOrDefault(w - 1, 0) + lengths.getOrDefault(w - 2, 0);
			if (near > most) {
				most = near;
				width = w;
			}
		}
		int longer = 0;
		for (int w = width + 4; w <= WIDEST + 1; w++) {
			longer += lengths.getOrDefault(w, 0);
		}
		boolean wrapped = texts >= 20 && most * 5 >= texts * 2 && longer * 10 <= texts;
		return new Wrapping(wrapped ? width : 0, indented * 10 >= texts && indented >= 5);
	}

	/**
	 * {@return whether the line reaches the right margin}
	 */
	boolean isFull(Line line) {
		return this.width > 0 && length(line) >= this.width - 3;
	}

	/**
	 * {@return whether the line surely ends before the right margin}
	 */
	boolean isShort(Line line) {
		return length(line) < this.width - 2;
	}

	/** With the blanks before it, without those behind it. */
	private static int length(Line line) {
		int end = line.raw().length();
		while (end > 0 && Forms.isBlank(line.raw().charAt(end - 1))) {
			end--;
		}
		return end;
	}

	/**
	 * {@return whether the line would reach the margin if it were set in}
	 */
	boolean isNearlyFull(Line line) {
		return this.width > 0 && length(line) >= this.width - 5;
	}

}
