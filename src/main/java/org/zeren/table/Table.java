package org.zeren.table;

import java.util.List;

/**
 * A table without its rows, which are too many to hold.
 *
 * @param name its name for people, which a spreadsheet gives its sheet: 疑点
 * @param columns its columns, in order
 */
public record Table(String name, List<Column> columns) {

	public Table {
		columns = List.copyOf(columns);
	}

}
