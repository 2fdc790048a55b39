package org.zeren.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

import org.zeren.document.transcript.LineBlanks;
import org.zeren.document.transcript.TableCell;

/**
 * A table of a web page as rows of cells, each in its column and with what it covers, as
 * HTML lays tables out.
 */
final class HtmlTable {

	/** More columns than any table in print; a larger span is a mistake. */
	private static final int MOST_COLUMNS = 64;

	/** A table with so many filled columns and rows is one even with a table inside. */
	private static final int FEWEST_COLUMNS = 3;

	private static final int FEWEST_ROWS = 2;

	/** Stands for a line end of the page's source, which is no line end on the page. */
	private static final char SOURCE_BREAK = '\u000b';

	private HtmlTable() {
	}

	/**
	 * {@return whether the table only places things on the page: it has a single column,
	 * or most of what it says stands in tables inside it}
	 */
	static boolean isLayout(Element table) {
		List<List<Element>> rows = rowsOf(table).stream().map(HtmlTable::cells).toList();
		if (rows.stream().allMatch((row) -> row.size() < 2)) {
			return true;
		}
		List<Element> inner = outermost(table, "table");
		if (inner.isEmpty()) {
			return false;
		}
		long full = rows.stream()
			.filter((row) -> row.stream().filter(Element::hasText).count() >= FEWEST_COLUMNS)
			.count();
		return full < FEWEST_ROWS || inner.stream().mapToInt(HtmlTable::length).max().orElse(0) * 2 > length(table);
	}

	private static int length(Element element) {
		return element.text().length();
	}

	/**
	 * {@return the rows, with the words of each cell}
	 */
	static List<List<TableCell>> rows(Element table) {
		return placed(table).stream()
			.map((row) -> row.stream()
				.map((cell) -> new TableCell(text(cell.element()), cell.column(), cell.rowSpan(), cell.columnSpan(),
						cell.header()))
				.toList())
			.toList();
	}

	/**
	 * A cell and the places that it covers.
	 */
	record Placed(Element element, int column, int rowSpan, int columnSpan, boolean header) {
	}

	/**
	 * {@return the cells that begin in each row}
	 */
	static List<List<Placed>> placed(Element table) {
		List<Element> rows = rowsOf(table);
		List<List<Placed>> placed = new ArrayList<>();
		int[] covered = new int[MOST_COLUMNS];
		for (int i = 0; i < rows.size(); i++) {
			Function<Element, Boolean> header = rows.get(i).closest("thead") != null ? (cell) -> true
					: (cell) -> cell.nameIs("th");
			placed.add(row(cells(rows.get(i)), header, covered, rows.size() - i));
		}
		return placed;
	}

	/**
	 * @param covered for each column, how many rows from here on a cell above covers
	 * @param left how many rows there are from this one on
	 */
	private static List<Placed> row(List<Element> cells, Function<Element, Boolean> header, int[] covered, int left) {
		List<Placed> row = new ArrayList<>();
		int[] next = new int[covered.length];
		int column = 0;
		for (Element cell : cells) {
			while (column < MOST_COLUMNS && covered[column] > 0) {
				column++;
			}
			if (column == MOST_COLUMNS) {
				break;
			}
			int height = cell.attr("rowspan").strip().equals("0") ? left : span(cell, "rowspan", left);
			int width = 1;
			int most = span(cell, "colspan", MOST_COLUMNS - column);
			while (width < most && covered[column + width] == 0) {
				width++;
			}
			row.add(new Placed(cell, column, height, width, header.apply(cell)));
			for (int i = 0; i < width; i++) {
				next[column++] = height;
			}
		}
		for (int i = 0; i < covered.length; i++) {
			covered[i] = Math.max(Math.max(covered[i], next[i]) - 1, 0);
		}
		return row;
	}

	private static int span(Element cell, String attribute, int most) {
		String value = cell.attr(attribute).strip();
		int span = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 1;
		return Math.min(Math.max(span, 1), Math.max(most, 1));
	}

	private static List<Element> rowsOf(Element table) {
		return outermost(table, "tr");
	}

	/**
	 * The elements of this name that stand in no other table within this one. Goes no
	 * deeper: tables in tables in tables would else be walked once for each around them.
	 */
	private static List<Element> outermost(Element table, String name) {
		List<Element> found = new ArrayList<>();
		table.filter((node, depth) -> {
			if (depth > 0 && node instanceof Element element) {
				if (element.nameIs(name)) {
					found.add(element);
				}
				if (element.nameIs("table")) {
					return FilterResult.SKIP_ENTIRELY;
				}
			}
			return FilterResult.CONTINUE;
		});
		return found;
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
		return LineBlanks.joined(
				text.toString().lines().map((line) -> LineBlanks.collapse(line.replace(SOURCE_BREAK, '\n'))).toList());
	}

}
