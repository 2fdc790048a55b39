package org.zeren.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A table that came back.
 *
 * @param header the titles of its columns, without blanks around them
 * @param rows its rows below the header, without those that are empty
 */
public record ReadTable(List<String> header, List<Row> rows) {

	public ReadTable {
		header = List.copyOf(header);
		rows = List.copyOf(rows);
	}

	/**
	 * A row.
	 *
	 * @param number its number as a spreadsheet shows it; the header is row 1
	 * @param cells its texts, as many as there are columns, without blanks around them; a
	 * date is YYYY-MM-DD, a number is written as people do, 45% as it is shown
	 */
	public record Row(int number, List<String> cells) {

		public Row {
			cells = List.copyOf(cells);
		}

	}

	/**
	 * {@return where a column stands, from 0, by its title or its key}
	 */
	public OptionalInt indexOf(Column column) {
		return IntStream.range(0, this.header.size())
			.filter((i) -> this.header.get(i).equals(column.title()) || this.header.get(i).equals(column.key()))
			.findFirst();
	}

}
