package org.zeren.document;

import java.util.List;

/**
 * A table that its format told of: where its cells stand in the text and which places of
 * the table each of them covers.
 *
 * @param start the offset of its first character in the text
 * @param end the offset behind its last character
 * @param cells its cells, row by row
 */
public record TableLayout(int start, int end, List<Cell> cells) {

	public TableLayout {
		cells = List.copyOf(cells);
	}

	/**
	 * A cell.
	 *
	 * @param row the first row that it covers, counted from 0
	 * @param column the first column that it covers, counted from 0
	 * @param rowSpan how many rows it covers
	 * @param columnSpan how many columns it covers
	 * @param header whether the format marks it as a header
	 * @param start the offset of its first character in the text
	 * @param end the offset behind its last character; {@code start} for an empty cell
	 */
	public record Cell(int row, int column, int rowSpan, int columnSpan, boolean header, int start, int end) {
	}

}
