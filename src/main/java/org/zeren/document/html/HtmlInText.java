package org.zeren.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

import org.zeren.document.TableLayout;

/**
 * Finds tables in HTML inside text or Markdown, as programs write them that turn pictures
 * of pages into text. The text stays as it is; the tables are told of by place.
 */
public final class HtmlInText {

	private static final String OPEN = "<table";

	private static final String CLOSE = "</table";

	private HtmlInText() {
	}

	/**
	 * {@return the tables in the text, in order}
	 */
	public static List<TableLayout> tables(String text) {
		List<TableLayout> tables = new ArrayList<>();
		String folded = text.contains(OPEN) || text.contains("<TABLE") ? text.toLowerCase(Locale.ROOT) : "";
		int from = folded.indexOf(OPEN);
		while (from >= 0 && folded.length() == text.length()) {
			int end = end(folded, from);
			Document page = Parser.htmlParser().setTrackPosition(true).parseInput(text.substring(from, end), "");
			for (Element table : page.select("table")) {
				if (!HtmlTable.isLayout(table) && table.parents().stream().noneMatch(HtmlInText::isTable)) {
					tables.add(layout(table, from, end - from));
				}
			}
			from = folded.indexOf(OPEN, end);
		}
		return tables;
	}

	private static boolean isTable(Element element) {
		return element.nameIs("table") && !HtmlTable.isLayout(element);
	}

	/** The place behind the outermost table that begins at {@code from}. */
	private static int end(String text, int from) {
		int depth = 0;
		int at = from;
		while (true) {
			int open = text.indexOf(OPEN, at);
			int close = text.indexOf(CLOSE, at);
			if (close < 0) {
				return text.length();
			}
			if (open >= 0 && open < close) {
				depth++;
				at = open + OPEN.length();
			}
			else {
				at = Math.max(text.indexOf('>', close) + 1, close + CLOSE.length());
				if (--depth <= 0) {
					return at;
				}
			}
		}
	}

	private static TableLayout layout(Element table, int offset, int length) {
		List<TableLayout.Cell> cells = new ArrayList<>();
		List<List<HtmlTable.Placed>> rows = HtmlTable.placed(table);
		for (int row = 0; row < rows.size(); row++) {
			for (HtmlTable.Placed cell : rows.get(row)) {
				int start = cell.element().sourceRange().endPos();
				int end = end(cell.element(), length);
				cells.add(new TableLayout.Cell(row, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.header(),
						offset + start, offset + Math.max(start, end)));
			}
		}
		return new TableLayout(offset + table.sourceRange().startPos(), offset + behind(table, length), cells);
	}

	/** Where the content of a cell ends: at its end tag, which may be missing. */
	private static int end(Element cell, int length) {
		Range end = cell.endSourceRange();
		if (end.isTracked() && !end.isImplicit()) {
			return end.startPos();
		}
		Element next = (cell.nextElementSibling() != null) ? cell.nextElementSibling()
				: (cell.parent() != null) ? cell.parent().nextElementSibling() : null;
		return (next != null && next.sourceRange().isTracked()) ? next.sourceRange().startPos() : length;
	}

	private static int behind(Element table, int length) {
		Range end = table.endSourceRange();
		return (end.isTracked() && !end.isImplicit()) ? end.endPos() : length;
	}

}
