package org.zeren.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

import org.zeren.document.transcript.LineBlanks;
import org.zeren.document.transcript.TableCell;

/**
 * A table in a DOCX as rows of cells, each in its column and with what it covers. Rows
 * and cells that were deleted with changes tracked, and hidden rows, are left out.
 */
final class WordTable {

	private static final int MOST_COLUMNS = 64;

	private final List<List<Placed>> rows = new ArrayList<>();

	/** A cell that begins in a row; it grows as rows below continue it. */
	private static final class Placed {

		private final Node node;

		private final int column;

		private final int columnSpan;

		private final boolean header;

		private int rowSpan = 1;

		Placed(Node node, int column, int columnSpan, boolean header) {
			this.node = node;
			this.column = column;
			this.columnSpan = columnSpan;
			this.header = header;
		}

	}

	WordTable(Node table) {
		Map<Integer, Placed> above = new HashMap<>();
		for (Node row : WordXml.find(table, "tr")) {
			if (WordXml.at(row, "trPr", "del") == null && WordXml.at(row, "trPr", "hidden") == null) {
				this.rows.add(row(row, above));
			}
		}
	}

	/**
	 * @param above for each column, the cell above that a row may continue; changed to
	 * this row's
	 */
	private static List<Placed> row(Node row, Map<Integer, Placed> above) {
		List<Placed> cells = new ArrayList<>();
		Map<Integer, Placed> open = new HashMap<>();
		boolean header = WordXml.at(row, "trPr", "tblHeader") != null;
		int column = Math.min(WordXml.number(row, 0, "trPr", "gridBefore"), MOST_COLUMNS);
		for (Node node : WordXml.find(row, "tc")) {
			if (WordXml.at(node, "tcPr", "cellDel") != null) {
				continue;
			}
			int width = Math.min(Math.max(WordXml.number(node, 1, "tcPr", "gridSpan"), 1), MOST_COLUMNS);
			String merge = WordXml.value(node, "tcPr", "vMerge");
			Placed cell = (merge != null && !merge.equals("restart")) ? above.get(column) : null;
			if (cell != null) {
				cell.rowSpan++;
			}
			else {
				cell = new Placed(node, column, width, header);
				cells.add(cell);
			}
			if (merge != null) {
				open.put(column, cell);
			}
			column += width;
		}
		above.clear();
		above.putAll(open);
		return cells;
	}

	/**
	 * {@return the cell that is all there is to the table, or most of it: such a table is
	 * a frame around text, or around another table; null for any other}
	 */
	static @Nullable List<Node> framed(Node table) {
		List<Node> cells = WordXml.find(table, "tr")
			.stream()
			.flatMap((row) -> WordXml.find(row, "tc").stream())
			.toList();
		boolean single = WordXml.find(table, "tr").stream().allMatch((row) -> WordXml.find(row, "tc").size() < 2);
		int inside = cells.stream()
			.flatMap((cell) -> WordXml.find(cell, "tbl").stream())
			.mapToInt((inner) -> WordXml.words(inner).length())
			.max()
			.orElse(0);
		return (single || inside * 2 > WordXml.words(table).length()) ? cells : null;
	}

	/**
	 * {@return how many rows it has}
	 */
	int size() {
		return this.rows.size();
	}

	/**
	 * {@return the cells that begin in a row, with their words}
	 * @param numbers counts the numbers of the paragraphs in the cells; rows are to be
	 * asked for in order
	 * @param page called for each page that begins inside the row
	 */
	List<TableCell> row(int row, WordNumbers numbers, Runnable page) {
		return this.rows.get(row)
			.stream()
			.map((cell) -> new TableCell(words(cell.node, numbers, page), cell.column, cell.rowSpan, cell.columnSpan,
					cell.header))
			.toList();
	}

	private static String words(Node cell, WordNumbers numbers, Runnable page) {
		return LineBlanks.joined(lines(cell, numbers, page).map(String::strip).toList());
	}

	private static Stream<String> lines(Node cell, WordNumbers numbers, Runnable page) {
		List<String> lines = new ArrayList<>();
		for (Node block : WordXml.children(cell)) {
			switch (WordXml.name(block)) {
				case "p" -> lines.add(paragraph(block, numbers, page));
				case "tbl" -> {
					WordTable inner = new WordTable(block);
					for (int row = 0; row < inner.size(); row++) {
						inner.row(row, numbers, page).forEach((one) -> lines.add(one.words()));
					}
				}
				case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> lines.add(words(block, numbers, page));
				default -> {
				}
			}
		}
		return lines.stream();
	}

	private static String paragraph(Node paragraph, WordNumbers numbers, Runnable page) {
		StringBuilder words = new StringBuilder(numbers.next(paragraph));
		WordXml.read(paragraph, words::append, page);
		return words.toString();
	}

}
