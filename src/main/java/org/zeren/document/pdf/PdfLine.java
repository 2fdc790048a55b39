package org.zeren.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.zeren.document.transcript.LineBlanks;

/**
 * What is printed on one line of a page, or of a cell.
 *
 * @param words the characters from left to right; a tab stands where a gap is as wide as
 * between columns
 * @param left where its first character begins, in points from the left of the page
 * @param right where its last character ends
 * @param middle its height in points from the top of the page
 * @param size the size of its largest type
 */
record PdfLine(String words, float left, float right, float middle, float size) {

	/** A gap of so many times the type's size parts two columns. */
	private static final float COLUMN_GAP = 2.5f;

	private static final float CHINESE_GAP = 0.8f;

	private static final float LATIN_GAP = 0.18f;

	/**
	 * Characters whose middles differ by less than this part of the size share a line.
	 */
	private static final float SAME_LINE = 0.5f;

	private static final float LATIN_WIDTH = 0.55f;

	private static final float MOST_EMS = 12;

	/** Signs that Chinese typesetting never puts first on a line (避头). */
	private static final String NEVER_FIRST = "，。、；：！？）】》”’,;:!?)";

	/**
	 * {@return the lines that characters form, from top to bottom}
	 */
	static List<PdfLine> of(List<Glyph> glyphs) {
		List<PdfLine> lines = new ArrayList<>();
		rows(glyphs).forEach((row) -> add(row, lines));
		return lines;
	}

	/**
	 * {@return the characters line by line, from top to bottom}
	 */
	static List<List<Glyph>> rows(List<Glyph> glyphs) {
		List<List<Glyph>> rows = new ArrayList<>();
		List<Glyph> current = new ArrayList<>();
		Glyph largest = null;
		for (Glyph glyph : glyphs.stream().sorted(Comparator.comparing(Glyph::middle)).toList()) {
			if (largest != null
					&& glyph.middle() - largest.middle() > SAME_LINE * Math.max(glyph.size(), largest.size())) {
				rows.add(current);
				current = new ArrayList<>();
				largest = null;
			}
			current.add(glyph);
			largest = (largest == null || glyph.size() > largest.size()) ? glyph : largest;
		}
		if (!current.isEmpty()) {
			rows.add(current);
		}
		return rows;
	}

	private static void add(List<Glyph> glyphs, List<PdfLine> lines) {
		glyphs.sort(Comparator.comparing(Glyph::left));
		StringBuilder words = new StringBuilder();
		Glyph first = null;
		Glyph last = null;
		float size = 0;
		for (Glyph glyph : glyphs) {
			if (glyph.isBlank()) {
				words.append((last != null) ? " " : "");
				continue;
			}
			words.append((last != null) ? blank(last, glyph) : "").append(glyph.words());
			first = (first == null) ? glyph : first;
			last = glyph;
			size = Math.max(size, glyph.size());
		}
		if (first != null && last != null) {
			String text = words.toString().strip().replaceAll(" *+\t *+", "\t").replaceAll(" {2,}+", " ");
			lines.add(new PdfLine(text, first.left(), last.right(), first.middle(), size));
		}
	}

	private static String blank(Glyph before, Glyph after) {
		float gap = (after.left() - before.right()) / Math.max(before.size(), after.size());
		if (gap > COLUMN_GAP) {
			return "\t";
		}
		boolean latin = LineBlanks.needsBlank(before.words().charAt(before.words().length() - 1),
				after.words().charAt(0));
		return (gap > (latin ? LATIN_GAP : CHINESE_GAP)) ? " " : "";
	}

	boolean hasColumns() {
		return this.words.indexOf('\t') >= 0;
	}

	/**
	 * {@return the width that its beginning takes, which a line break may not cut: one
	 * Chinese character, or a run of Latin letters and digits, with the sign that may not
	 * begin a line}
	 */
	float firstWordWidth() {
		int end = 0;
		while (end < this.words.length() && LineBlanks.isLatin(this.words.charAt(end))) {
			end++;
		}
		float width = (end == 0) ? 1 : Math.min(end * LATIN_WIDTH, MOST_EMS);
		int sign = Math.max(end, 1);
		boolean signed = sign < this.words.length() && NEVER_FIRST.indexOf(this.words.charAt(sign)) >= 0;
		return this.size * (width + (signed ? 1 : 0));
	}

}
