package org.zeren.document.transcript;

/**
 * A cell of a table as its format tells it.
 *
 * @param words what it says; a line break or tab in it becomes a space
 * @param column the first column that it covers, counted from 0
 * @param rowSpan how many rows it covers, from its own on
 * @param columnSpan how many columns it covers
 * @param header whether the format marks it as a header
 */
public record TableCell(String words, int column, int rowSpan, int columnSpan, boolean header) {

	public TableCell {
		if (column < 0 || rowSpan < 1 || columnSpan < 1) {
			throw new IllegalArgumentException("not a cell: column " + column + ", " + rowSpan + " x " + columnSpan);
		}
	}

	/**
	 * {@return the cell with these words and as many rows}
	 */
	public TableCell with(String newWords, int rows) {
		return new TableCell(newWords, this.column, rows, this.columnSpan, this.header);
	}

	/**
	 * {@return the first column behind it}
	 */
	public int end() {
		return this.column + this.columnSpan;
	}

}
