package org.zeren.document.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.w3c.dom.Node;

/**
 * A row of a table in a DOCX.
 */
final class WordTable {

	private static final int MOST_COLUMNS = 64;

	private WordTable() {
	}

	/**
	 * {@return the words of the cells, each in its column; places that a merged cell
	 * covers are empty}
	 * @param page called for each page that begins inside the row
	 */
	static List<String> cells(Node row, WordNumbers numbers, Runnable page) {
		List<String> cells = new ArrayList<>(blanks(WordXml.number(row, 0, "trPr", "gridBefore")));
		for (Node cell : WordXml.find(row, "tc")) {
			String merge = WordXml.value(cell, "tcPr", "vMerge");
			boolean covered = merge != null && !merge.equals("restart");
			cells.add(covered ? "" : words(cell, numbers, page));
			cells.addAll(blanks(WordXml.number(cell, 1, "tcPr", "gridSpan") - 1));
		}
		return cells;
	}

	private static List<String> blanks(int count) {
		return Collections.nCopies(Math.min(Math.max(count, 0), MOST_COLUMNS), "");
	}

	private static String words(Node cell, WordNumbers numbers, Runnable page) {
		List<String> lines = new ArrayList<>();
		for (Node block : WordXml.children(cell)) {
			switch (WordXml.name(block)) {
				case "p" -> lines.add(paragraph(block, numbers, page));
				case "tbl" -> WordXml.find(block, "tr").forEach((row) -> lines.addAll(cells(row, numbers, page)));
				case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> lines.add(words(block, numbers, page));
				default -> {
				}
			}
		}
		return lines.stream().map(String::strip).filter((line) -> !line.isEmpty()).collect(Collectors.joining(" "));
	}

	private static String paragraph(Node paragraph, WordNumbers numbers, Runnable page) {
		StringBuilder words = new StringBuilder(numbers.next(paragraph));
		WordXml.read(paragraph, words::append, page);
		return words.toString();
	}

}
