package org.zeren.document.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The shape of the text on a page, in points: where most lines begin, where full lines
 * end, how far apart lines are, and whether paragraphs begin set in.
 *
 * @param size the size of the usual type
 * @param lines how many lines it was measured on
 */
record Margins(float left, float right, float leading, float size, boolean indented, int lines) {

	/** A page with fewer lines shows too little of its shape. */
	private static final int ENOUGH = 8;

	/** Margins that differ by more, in points, differ for a reason. */
	private static final float SHORT = 30;

	static Margins of(List<PdfLine> lines) {
		if (lines.isEmpty()) {
			return new Margins(0, Float.MAX_VALUE, Float.MAX_VALUE, 1, true, 0);
		}
		float size = lines.get(lines.size() / 2).size();
		float left = mostCommon(lines.stream().map(PdfLine::left).toList());
		float right = lines.stream().map(PdfLine::right).sorted().toList().get((lines.size() - 1) * 9 / 10);
		long setIn = lines.stream().filter((line) -> Math.abs(line.left() - left - 2 * size) < 0.5f * size).count();
		return new Margins(left, right, leading(lines), size, setIn > lines.size() / 20, lines.size());
	}

	/**
	 * The left edge is the most common one, unless nearly as many lines begin further to
	 * the left: pages of short, indented paragraphs are such.
	 */
	private static float mostCommon(List<Float> places) {
		Map<Integer, Integer> counts = new TreeMap<>();
		places.forEach((place) -> counts.merge(Math.round(place / 2), 1, Integer::sum));
		int most = counts.values().stream().max(Integer::compare).orElse(0);
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() * 5 >= most * 2)
			.map((entry) -> entry.getKey() * 2f)
			.findFirst()
			.orElse(0f);
	}

	private static float leading(List<PdfLine> lines) {
		Map<Integer, Integer> counts = new TreeMap<>();
		for (int i = 1; i < lines.size(); i++) {
			int step = Math.round(lines.get(i).middle() - lines.get(i - 1).middle());
			if (step > 0) {
				counts.merge(step, 1, Integer::sum);
			}
		}
		return counts.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map((entry) -> (float) entry.getKey())
			.orElse(Float.MAX_VALUE);
	}

	/**
	 * {@return the margins of a page, or those of its document where too few lines, or
	 * only short ones, show the page's own}
	 */
	Margins within(Margins document) {
		if (this.lines < ENOUGH) {
			return document;
		}
		boolean shortLines = document.right - this.right > SHORT && document.left - this.left < SHORT;
		boolean onlyFirstLines = Math.abs(this.left - document.left - 2 * this.size) < 0.5f * this.size;
		return new Margins(onlyFirstLines ? document.left : this.left, shortLines ? document.right : this.right,
				Math.min(this.leading, document.leading), this.size, document.indented, this.lines);
	}

}
