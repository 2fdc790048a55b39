package org.zeren.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

import org.zeren.document.transcript.Blanks;

/**
 * A table of a web page as rows of cells.
 */
final class HtmlTable {

	/** More columns than any table in print; a larger span is a mistake. */
	private static final int MOST_COLUMNS = 64;

	/** Stands for a line end of the page's source, which is no line end on the page. */
	private static final char SOURCE_BREAK = '\u000b';

	private HtmlTable() {
	}

	/**
	 * {@return whether the table only places things on the page: it holds another table,
	 * or has a single column}
	 */
	static boolean isLayout(Element table) {
		return table.selectFirst("table table") != null
				|| table.select("tr").stream().allMatch((row) -> cells(row).size() < 2);
	}

	/**
	 * {@return the rows; every cell stands in its column, places that a merged cell
	 * covers are empty}
	 */
	static List<List<String>> rows(Element table) {
		List<List<String>> rows = new ArrayList<>();
		int[] covered = new int[MOST_COLUMNS];
		for (Element row : table.select("tr")) {
			rows.add(row(cells(row), covered));
		}
		return rows;
	}

	/**
	 * @param covered for each column, how many rows from here on a cell above covers
	 */
	private static List<String> row(List<Element> cells, int[] covered) {
		List<String> row = new ArrayList<>();
		int column = 0;
		for (Element cell : cells) {
			column = skipCovered(column, covered, row);
			int width = span(cell, "colspan", MOST_COLUMNS - column);
			int height = span(cell, "rowspan", Integer.MAX_VALUE);
			for (int i = 0; i < width; i++) {
				row.add((i == 0) ? text(cell) : "");
				covered[column++] = height - 1;
			}
		}
		skipCovered(column, covered, row);
		return row;
	}

	private static int skipCovered(int from, int[] covered, List<String> row) {
		int column = from;
		while (column < MOST_COLUMNS && covered[column] > 0) {
			covered[column++]--;
			row.add("");
		}
		return column;
	}

	private static int span(Element cell, String attribute, int most) {
		String value = cell.attr(attribute).strip();
		int span = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 1;
		return Math.min(Math.max(span, 1), Math.max(most, 0));
	}

	private static List<Element> cells(Element row) {
		return row.children().stream().filter((cell) -> cell.nameIs("td") || cell.nameIs("th")).toList();
	}

	/**
	 * Paragraphs and forced line ends in a cell become spaces.
	 */
	private static String text(Element cell) {
		StringBuilder text = new StringBuilder();
		NodeTraversor.traverse((NodeVisitor) (node, depth) -> {
			if (node instanceof TextNode words) {
				text.append(words.getWholeText().replace('\n', SOURCE_BREAK));
			}
			else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
				text.append('\n');
			}
		}, cell);
		return text.toString()
			.lines()
			.map((line) -> Blanks.collapse(line.replace(SOURCE_BREAK, '\n')))
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining(" "));
	}

}
