package org.zeren.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook. Texts are texts, which no spreadsheet takes for formulas, and stand
 * in their cells, so that none is kept in memory; numbers are numbers. The header stays
 * in view. A table of more rows than a sheet can have goes on in the next sheet.
 */
final class XlsxWriter implements TableWriter {

	/** How many rows a sheet can have. */
	static final int ROWS = 1_048_576;

	/** How many characters a cell can have. */
	static final int CHARACTERS = 32_767;

	/** So many rows are kept before they go out. */
	private static final int FLUSHED = 256;

	private static final String CUT = "…";

	/**
	 * Office reads _x000D_ as a carriage return: a text that has such letters means them.
	 */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]:*?/\\\\']");

	private static final int NAME = 25;

	private final Table table;

	private final int rows;

	private final Workbook book;

	private Worksheet sheet;

	private int sheets;

	private int next;

	XlsxWriter(Table table, OutputStream out) {
		this(table, out, ROWS);
	}

	/**
	 * @param rows how many rows go into a sheet, with the header
	 */
	XlsxWriter(Table table, OutputStream out, int rows) {
		this.table = table;
		this.rows = rows;
		this.book = new Workbook(out, "Zeren", null);
		this.sheet = begin();
	}

	private Worksheet begin() {
		this.sheets++;
		String name = NOT_IN_NAMES.matcher(this.table.name()).replaceAll(" ");
		name = name.substring(0, Math.min(NAME, name.length()));
		Worksheet begun = this.book.newWorksheet((this.sheets == 1) ? name : name + " " + this.sheets);
		List<Column> columns = this.table.columns();
		for (int i = 0; i < columns.size(); i++) {
			begun.width(i, columns.get(i).width());
			begun.inlineString(0, i, columns.get(i).title());
		}
		begun.range(0, 0, 0, Math.max(0, columns.size() - 1)).style().bold().set();
		begun.freezePane(0, 1);
		this.next = 1;
		return begun;
	}

	@Override
	public void row(List<? extends @Nullable Object> cells) throws IOException {
		if (this.next == this.rows) {
			this.sheet.finish();
			this.sheet = begin();
		}
		for (int i = 0; i < cells.size(); i++) {
			Object cell = cells.get(i);
			if (cell instanceof Number number) {
				this.sheet.value(this.next, i, number);
			}
			else if (cell instanceof Boolean bool) {
				this.sheet.value(this.next, i, bool);
			}
			else if (cell != null) {
				this.sheet.inlineString(this.next, i, fitting(CellText.of(cell)));
			}
		}
		this.next++;
		if (this.next % FLUSHED == 0) {
			this.sheet.flush();
		}
	}

	private static String fitting(String text) {
		String meant = ESCAPE.matcher(text).replaceAll("_x005F_");
		if (meant.length() <= CHARACTERS) {
			return meant;
		}
		int end = CHARACTERS - CUT.length();
		end -= Character.isHighSurrogate(meant.charAt(end - 1)) ? 1 : 0;
		return meant.substring(0, end) + CUT;
	}

	@Override
	public void end() throws IOException {
		this.book.finish();
	}

}
