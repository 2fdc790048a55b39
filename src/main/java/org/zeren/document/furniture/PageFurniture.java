package org.zeren.document.furniture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.zeren.document.Passage;
import org.zeren.document.line.Line;
import org.zeren.document.words.LayoutWords;
import org.zeren.text.Forms;

/**
 * Finds what is printed on each page and is no part of the text: page numbers, running
 * headers, and what a site prints around a document. — 12 — and 第12页 共80页 go, and 某市规划
 * above each of them.
 */
public final class PageFurniture {

	/** 12, - 12 -, —12—, 第12页, 第 12 页 共 80 页, 12 / 80, · 12 ·. */
	private static final Pattern PAGE_NUMBER = pageNumber(LayoutWords.vocabulary().pages());

	private static final int LONGEST_HEADER = 50;

	/** 某市规划（2026—2028年）: a title that ends in a bracket, behind words of its own. */
	private static final Pattern BRACKET_AT_END = Pattern.compile("[^(。;:]{4,}\\([^()。;:]*\\)");

	/**
	 * A line that ends in a bracket, as notes do, is a header where it comes so often.
	 */
	private static final int OFTEN = 3;

	private PageFurniture() {
	}

	private static Pattern pageNumber(LayoutWords.Pages words) {
		String dashes = "[-—–－·~_ ]{0,6}";
		String figure = "\\d{1,3} ?";
		String page = words.page().pattern();
		String total = words.total().pattern() + " ?";
		return Pattern.compile(dashes + "(?:" + words.ordinal().pattern() + " ?)?" + figure + page + "?(?: ?[,，/|] ?(?:"
				+ total + ")?" + figure + page + "?| ?" + total + figure + page + ")?" + dashes);
	}

	/**
	 * {@return for each line whether it is page furniture}
	 * @param lines the lines
	 * @param skip the lines that are known to be something else, such as cells of a table
	 */
	public static boolean[] find(List<Line> lines, boolean[] skip) {
		boolean[] found = new boolean[lines.size()];
		Map<String, Integer> counts = new HashMap<>();
		for (int i = 0; i < found.length; i++) {
			if (skip[i] || lines.get(i).isBlank()) {
				continue;
			}
			String text = Forms.halfWidth(lines.get(i).text());
			found[i] = isPageNumber(lines.get(i).text());
			if (text.length() <= LONGEST_HEADER) {
				counts.merge(text, 1, Integer::sum);
			}
		}
		boolean[] headers = found.clone();
		for (int i = 0; i < found.length; i++) {
			boolean text = !skip[i] && !found[i] && !lines.get(i).isBlank();
			headers[i] |= text && (isHeader(lines, headers, i, counts) || Websites.print(lines.get(i).text()));
		}
		return headers;
	}

	public static boolean isPageNumber(Passage line) {
		return line.length() < 24 && PAGE_NUMBER.matcher(Forms.halfWidth(line)).matches();
	}

	/**
	 * A header comes again and again, next to a page number. So may 责任单位：某局, which is
	 * text: its colon tells.
	 */
	private static boolean isHeader(List<Line> lines, boolean[] pageNumbers, int i, Map<String, Integer> counts) {
		Line line = lines.get(i);
		if (line.isBlank() || line.text().length() < 4 || line.text().length() > LONGEST_HEADER
				|| "。；;】]".indexOf(line.last()) >= 0) {
			return false;
		}
		String text = Forms.halfWidth(line.text());
		if (text.indexOf(':') >= 0) {
			return false;
		}
		boolean bracket = text.endsWith(")");
		if (bracket && !BRACKET_AT_END.matcher(text).matches()) {
			return false;
		}
		return counts.getOrDefault(text, 0) >= (bracket ? OFTEN : 2)
				&& (nextTo(lines, pageNumbers, i, 1) || nextTo(lines, pageNumbers, i, -1));
	}

	private static boolean nextTo(List<Line> lines, boolean[] pageNumbers, int i, int step) {
		for (int j = i + step; j >= 0 && j < lines.size() && Math.abs(j - i) <= 3; j += step) {
			if (!lines.get(j).isBlank()) {
				return pageNumbers[j];
			}
		}
		return false;
	}

}
