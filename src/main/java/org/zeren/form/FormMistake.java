package org.zeren.form;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a form.
 *
 * @param message what is wrong, and what to do
 * @param row the number of the row, as a spreadsheet shows it; null for the file as a
 * whole
 * @param column the letters of the column, as a spreadsheet shows them; null for a row as
 * a whole
 * @param title the column's title
 */
public record FormMistake(String message, @Nullable Integer row, @Nullable String column, @Nullable String title) {

	/**
	 * {@return it with its place: F7 (完成值): "12,x" is no number.}
	 */
	@Override
	public String toString() {
		if (this.row == null) {
			return this.message;
		}
		return ((this.column != null) ? "%s%d (%s)".formatted(this.column, this.row, this.title) : "row " + this.row)
				+ ": " + this.message;
	}

}
