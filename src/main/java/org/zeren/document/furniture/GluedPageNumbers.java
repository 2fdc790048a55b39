package org.zeren.document.furniture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Typography;
import org.zeren.document.line.Line;
import org.zeren.document.words.LayoutWords;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Page numbers that the text layer of a PDF glues to the first line of each page: of
 * 12比例要求。加快… the 12 goes where 11 and 13 stand so a page before and behind it.
 */
public final class GluedPageNumbers {

	/** A page has at least so many lines, and hardly more than that many. */
	private static final int FEWEST_LINES = 8;

	private static final int MOST_LINES = 120;

	private static final int FEWEST_PAGES = 10;

	private static final int LONGEST_NUMBER = 3;

	/**
	 * A line that may begin with the number of a page.
	 *
	 * @param at the line, counted without blank ones
	 * @param index the line
	 * @param length the length of the number
	 * @param number the number
	 * @param before the first line of the page before
	 * @param pages how many pages there are up to this one
	 * @param inside on how many of them the first line goes on with a sentence
	 */
	private record First(int at, int index, int length, int number, @Nullable First before, int pages, int inside) {
	}

	private GluedPageNumbers() {
	}

	/**
	 * {@return the lines without such numbers}
	 * @param lines all lines
	 * @param skip the lines that are known to be something else
	 */
	public static List<Line> cut(List<Line> lines, boolean[] skip) {
		Map<Integer, Deque<First>> open = new HashMap<>();
		First best = null;
		Line above = null;
		int at = 0;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			if (skip[i] || line.isBlank()) {
				continue;
			}
			String text = Forms.halfWidth(line.text().part(0, Math.min(line.text().length(), 12)));
			boolean inside = above != null && !Typography.isStop(above.text(), above.text().length() - 1);
			for (int length = 1; length <= LONGEST_NUMBER && glues(text, length); length++) {
				if (begins(text, length)) {
					First first = first(open, at, i, length, Integer.parseInt(text.substring(0, length)), inside);
					best = (best == null || first.pages() > best.pages()) ? first : best;
				}
			}
			above = line;
			at++;
		}
		return (best != null && best.pages() >= FEWEST_PAGES && best.inside() * 2 >= best.pages())
				? without(lines, best) : lines;
	}

	private static List<Line> without(List<Line> lines, First last) {
		List<Line> cut = new ArrayList<>(lines);
		for (First first = last; first != null; first = first.before()) {
			cut.set(first.index(), lines.get(first.index()).behind(first.length()));
		}
		return cut;
	}

	/** The page whose number is one or two less stands one or two pages before. */
	private static First first(Map<Integer, Deque<First>> open, int at, int index, int length, int number,
			boolean inside) {
		First before = null;
		for (int step = 1; step <= 2; step++) {
			Deque<First> pages = open.getOrDefault(number - step, new ArrayDeque<>());
			while (!pages.isEmpty() && pages.element().at() < at - step * MOST_LINES) {
				pages.remove();
			}
			for (First page : pages) {
				if (page.at() <= at - step * FEWEST_LINES && (before == null || page.pages() > before.pages())) {
					before = page;
				}
			}
		}
		First first = new First(at, index, length, number, before, (before != null) ? before.pages() + 1 : 1,
				((before != null) ? before.inside() : 0) + (inside ? 1 : 0));
		open.computeIfAbsent(number, (key) -> new ArrayDeque<>()).add(first);
		return first;
	}

	/** Whether figures are all that stands in the first characters. */
	private static boolean glues(String text, int length) {
		return length < text.length() && text.charAt(0) != '0' && Character.isDigit(text.charAt(length - 1));
	}

	/** 12比例, 12“十四五, 1063.3 加快: what stands behind the number is no part of it. */
	private static boolean begins(String text, int length) {
		char next = text.charAt(length);
		if (Han.is(next)) {
			return LayoutWords.vocabulary().numbers().units().at(text, length) == 0;
		}
		if ("“《(（".indexOf(next) >= 0) {
			return true;
		}
		int figures = length;
		while (figures < text.length() && Character.isDigit(text.charAt(figures))) {
			figures++;
		}
		return figures > length && figures + 1 < text.length() && text.charAt(figures) == '.'
				&& Character.isDigit(text.charAt(figures + 1));
	}

}
