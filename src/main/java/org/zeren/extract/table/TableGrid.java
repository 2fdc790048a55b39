package org.zeren.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.text.Forms;

/**
 * A table with a header of any height: what it says above each column, and the rows below
 * it. 目标 over 2020年 and 2025年 heads two columns, 目标2020年 and 目标2025年.
 *
 * @param headers the words above each column, with half-width signs and without blanks
 * @param rows for each row below the header the cell that covers each column; null where
 * there is none
 */
record TableGrid(List<String> headers, List<List<Block.@Nullable Cell>> rows) {

	/** So many rows of a table may stand above its real header, or be its header. */
	private static final int MOST_HEADERS = 4;

	/**
	 * {@return the ways to read a table: by its header, or by a row further down where
	 * the header is a title or a remark}
	 */
	static List<TableGrid> of(Block.Table table) {
		List<List<Block.@Nullable Cell>> grid = table.grid();
		List<TableGrid> ways = new ArrayList<>();
		int end = Math.min(Math.max(table.header(), 1), grid.size());
		for (int header = end; header <= Math.min(MOST_HEADERS, grid.size()); header++) {
			int from = (header == end) ? 0 : header - 1;
			ways.add(new TableGrid(headers(grid.subList(from, header), table.width()),
					grid.subList(header, grid.size())));
		}
		return ways;
	}

	private static List<String> headers(List<List<Block.@Nullable Cell>> rows, int width) {
		List<String> headers = new ArrayList<>();
		for (int column = 0; column < width; column++) {
			int at = column;
			headers.add(rows.stream()
				.map((row) -> row.get(at))
				.filter(Objects::nonNull)
				.filter((cell) -> cell.columnSpan() < width)
				.distinct()
				.map((cell) -> Forms.halfWidth(cell.text()).replace(" ", ""))
				.collect(Collectors.joining()));
		}
		return headers;
	}

	/**
	 * {@return the words of the row if a single cell says them all: the group of the rows
	 * below it; null for any other row}
	 */
	static @Nullable Passage group(List<Block.@Nullable Cell> row) {
		List<Passage> said = row.stream()
			.filter(Objects::nonNull)
			.distinct()
			.map(Block.Cell::text)
			.filter((text) -> !text.isEmpty())
			.toList();
		return (said.size() == 1) ? said.get(0) : null;
	}

	/**
	 * {@return what the row says in the column; null where it says nothing}
	 */
	static @Nullable Passage at(List<Block.@Nullable Cell> row, int column) {
		Block.Cell cell = (column >= 0 && column < row.size()) ? row.get(column) : null;
		return (cell != null && !cell.text().isEmpty()) ? cell.text() : null;
	}

}
