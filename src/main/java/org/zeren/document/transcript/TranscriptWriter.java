package org.zeren.document.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.zeren.document.TableLayout;

/**
 * The text of a document while it is written down: a paragraph is one line; a table has
 * an empty line before and behind it, a row is one line, tabs stand between its cells,
 * and a cell that a merge swallowed is empty.
 */
public final class TranscriptWriter {

	/** Thirty times the longest plan known; what is longer is no plan. */
	static final int MOST_CHARACTERS = 4_000_000;

	private final StringBuilder text = new StringBuilder();

	private final List<Integer> pageStarts = new ArrayList<>();

	private final List<TableLayout> tables = new ArrayList<>();

	/** The cells of the open table so far. */
	private final List<TableLayout.Cell> cells = new ArrayList<>();

	private int tableStart;

	private int tableRow;

	/** For each column of the open table, how many rows from here on are covered. */
	private int[] covered = new int[0];

	/**
	 * Notes that what follows stands on the next page. The first page is noted too.
	 */
	public void page() {
		this.pageStarts.add(this.text.length());
	}

	/**
	 * Goes on with the current line.
	 * @throws NoTextException if the document is too long for a plan
	 */
	public void write(String words) {
		if (this.text.length() + words.length() > MOST_CHARACTERS) {
			throw new NoTextException("holds more than " + MOST_CHARACTERS
					+ " characters, which is no single plan: split it or check what it is");
		}
		this.text.append(words);
	}

	/**
	 * Ends the current line unless nothing stands on it.
	 */
	public void endLine() {
		if (!isAtLineStart()) {
			write("\n");
		}
	}

	/**
	 * Writes a line of its own; blank words write nothing.
	 */
	public void line(String words) {
		endLine();
		write(words.strip());
		endLine();
	}

	/**
	 * Writes a heading with the marks that Markdown gives it; blank words write nothing.
	 * @param level from 1 for the highest
	 */
	public void heading(int level, String words) {
		line(words.isBlank() ? "" : "#".repeat(level) + " " + words);
	}

	/**
	 * Leaves an empty line, such as a table has before and behind it.
	 */
	public void gap() {
		endLine();
		if (!this.text.isEmpty() && this.text.charAt(Math.max(0, this.text.length() - 2)) != '\n') {
			write("\n");
		}
	}

	/**
	 * Begins a table whose format tells what each cell covers.
	 */
	public void openTable() {
		gap();
		this.tableStart = this.text.length();
		this.tableRow = 0;
		this.covered = new int[0];
	}

	/**
	 * Writes one row of the open table, whose cells stand in their columns; places that a
	 * cell above covers are empty in the text.
	 * @param row the cells that begin in this row, from left to right
	 */
	public void tableRow(List<TableCell> row) {
		endLine();
		int width = row.isEmpty() ? 0 : row.get(row.size() - 1).end();
		for (int column = width; column < this.covered.length; column++) {
			width = (this.covered[column] > 0) ? column + 1 : width;
		}
		int[] next = new int[Math.max(width, this.covered.length)];
		for (int column = 0; column < this.covered.length; column++) {
			next[column] = Math.max(this.covered[column] - 1, 0);
		}
		int column = 0;
		for (TableCell cell : row) {
			write("\t".repeat(cell.column() - column));
			column = cell.column();
			int start = this.text.length();
			write(onOneLine(cell.words()));
			this.cells.add(new TableLayout.Cell(this.tableRow, cell.column(), cell.rowSpan(), cell.columnSpan(),
					cell.header(), start, this.text.length()));
			Arrays.fill(next, cell.column(), cell.end(), cell.rowSpan() - 1);
		}
		write("\t".repeat(Math.max(width - 1 - column, 0)) + "\n");
		this.covered = next;
		this.tableRow++;
	}

	/**
	 * Ends the open table.
	 */
	public void closeTable() {
		if (!this.cells.isEmpty()) {
			this.tables.add(new TableLayout(this.tableStart, this.text.length(), this.cells));
			this.cells.clear();
		}
		gap();
	}

	/**
	 * Notes a table that stands in what has been written, such as one in HTML in the
	 * middle of Markdown.
	 */
	public void table(TableLayout table) {
		this.tables.add(table);
	}

	/**
	 * Writes one row of a table whose format does not tell what a cell covers.
	 * @param cells the words of the cells; a line break or tab in them becomes a space
	 */
	public void row(List<String> cells) {
		endLine();
		write(String.join("\t", cells.stream().map(TranscriptWriter::onOneLine).toList()));
		write("\n");
	}

	private static String onOneLine(String words) {
		return words.strip().replaceAll("\\s++", " ");
	}

	/**
	 * {@return whether nothing stands on the current line}
	 */
	public boolean isAtLineStart() {
		return this.text.isEmpty() || this.text.charAt(this.text.length() - 1) == '\n';
	}

	/**
	 * {@return what has been written}
	 */
	public Transcript transcript() {
		return new Transcript(this.text.toString(), this.pageStarts, this.tables);
	}

}
