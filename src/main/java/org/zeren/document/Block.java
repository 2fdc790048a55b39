package org.zeren.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One piece of an outline, in the order of the document.
 */
public sealed interface Block {

	/**
	 * A heading: a short line of its own.
	 *
	 * @param numbering its number; null for a heading without one
	 * @param marks the number of # before it in Markdown, or 0
	 * @param title its text without number and full stop
	 */
	record Heading(@Nullable Numbering numbering, int marks, Passage title) implements Block {
	}

	/**
	 * A paragraph of running text.
	 *
	 * @param numbering its number; null for a paragraph without one
	 * @param text its text without the number
	 */
	record Paragraph(@Nullable Numbering numbering, Passage text) implements Block {
	}

	/**
	 * A table: cells that each cover one place or several. What a format says of merged
	 * cells is kept; in plain text, which says nothing, it is guessed once, here.
	 *
	 * @param caption the line above the table that names it (表1 …); null for none
	 * @param header how many rows at the top are headers
	 * @param cells for each row the cells that begin in it, from left to right
	 */
	record Table(@Nullable Passage caption, int header, List<List<Cell>> cells) implements Block {

		public Table {
			cells = cells.stream().map(List::copyOf).toList();
		}

		/**
		 * {@return the number of columns}
		 */
		public int width() {
			return this.cells.stream().flatMap(List::stream).mapToInt(Cell::end).max().orElse(0);
		}

		/**
		 * {@return for each row and column the cell that covers it; null where none does}
		 */
		public List<List<@Nullable Cell>> grid() {
			int width = width();
			List<List<@Nullable Cell>> grid = new ArrayList<>();
			this.cells.forEach((row) -> grid.add(new ArrayList<>(Collections.nCopies(width, null))));
			for (int row = 0; row < this.cells.size(); row++) {
				for (Cell cell : this.cells.get(row)) {
					int end = Math.min(row + cell.rowSpan(), grid.size());
					for (int covered = row; covered < end; covered++) {
						for (int column = cell.column(); column < cell.end(); column++) {
							grid.get(covered).set(column, cell);
						}
					}
				}
			}
			return grid;
		}

		/**
		 * {@return the table with its columns as rows; the first column is its header}
		 */
		public Table transposed() {
			List<List<Cell>> rows = new ArrayList<>();
			for (int column = 0; column < width(); column++) {
				rows.add(new ArrayList<>());
			}
			for (int row = 0; row < this.cells.size(); row++) {
				for (Cell cell : this.cells.get(row)) {
					rows.get(cell.column()).add(new Cell(cell.text(), row, cell.columnSpan(), cell.rowSpan()));
				}
			}
			return new Table(this.caption, 1, rows);
		}

		/**
		 * {@return the same table with another caption}
		 */
		public Table captioned(@Nullable Passage line) {
			return new Table(line, this.header, this.cells);
		}

	}

	/**
	 * A cell of a table.
	 *
	 * @param text what it says; may be empty
	 * @param column the first column that it covers, counted from 0
	 * @param rowSpan how many rows it covers, from the one in which it begins
	 * @param columnSpan how many columns it covers
	 */
	record Cell(Passage text, int column, int rowSpan, int columnSpan) {

		/**
		 * {@return the first column behind it}
		 */
		public int end() {
			return this.column + this.columnSpan;
		}

	}

}
