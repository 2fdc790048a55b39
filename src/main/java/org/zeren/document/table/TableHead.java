package org.zeren.document.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.text.Han;

/**
 * The header of a table in plain text: which rows it takes, what its columns are, and how
 * its cells span them. 指标, 单位, 目标值, 属性 above 2020年, 2025年 is one header of two rows and
 * five columns.
 */
final class TableHead {

	private static final int FEWEST_KINDS = 2;

	private static final int MOST_ROWS_ABOVE = 3;

	/** A row of more cells is no row of a table. */
	private static final int MOST_COLUMNS = 64;

	private final List<List<Passage>> rows;

	private int first;

	private int header = 1;

	private int width;

	private List<ColumnKind> kinds = List.of();

	/**
	 * @param rows the cells of each row of the table, as they come
	 * @param least the least number of columns
	 */
	TableHead(List<List<Passage>> rows, int least) {
		this.rows = rows;
		this.width = Math.max(least, rows.stream().mapToInt(List::size).max().orElse(0));
		find();
	}

	/**
	 * {@return how many rows it takes, with those above it}
	 */
	int rows() {
		return this.header;
	}

	/**
	 * {@return the number of columns of the table}
	 */
	int width() {
		return this.width;
	}

	/**
	 * {@return what each column is; nothing where the header does not tell}
	 */
	List<ColumnKind> kinds() {
		return this.kinds;
	}

	private void find() {
		for (int i = 0; i < Math.min(MOST_ROWS_ABOVE, this.rows.size()); i++) {
			if (this.width > MOST_COLUMNS) {
				return;
			}
			List<ColumnKind> here = this.rows.get(i).stream().map(ColumnKind::of).toList();
			if (here.stream().filter((kind) -> kind != ColumnKind.OTHER).count() >= FEWEST_KINDS) {
				this.first = i;
				this.header = i + 1;
				boolean two = i + 2 < this.rows.size() && isSecondRow(this.rows.get(i), this.rows.get(i + 1));
				this.kinds = two ? kinds(below(here, this.rows.get(i + 1))) : kinds(here);
				this.header += two ? 1 : 0;
				return;
			}
		}
	}

	private List<ColumnKind> kinds(List<ColumnKind> header) {
		this.width = Math.max(this.width, header.size());
		List<ColumnKind> all = new ArrayList<>(header);
		all.addAll(Collections.nCopies(this.width - all.size(), ColumnKind.OTHER));
		// below a header over two columns both look alike
		return all;
	}

	/**
	 * A second row of a header holds only headers of values, such as years, below one
	 * that speaks of values or below nothing.
	 */
	private static boolean isSecondRow(List<Passage> above, List<Passage> row) {
		boolean values = above.size() > 2 && row.stream().anyMatch((cell) -> !cell.isEmpty()) && row.stream()
			.allMatch((cell) -> cell.isEmpty()
					|| ColumnKind.of(cell) == ColumnKind.VALUE && ColumnKind.Look.of(cell) != ColumnKind.Look.NUMBER);
		return values && (row.size() < above.size() || IntStream.range(0, above.size())
			.allMatch((i) -> i >= row.size() || row.get(i).isEmpty() || above.get(i).isEmpty()
					|| ColumnKind.of(above.get(i)) == ColumnKind.VALUE));
	}

	/** The kinds of the columns below a header of two rows. */
	private List<ColumnKind> below(List<ColumnKind> above, List<Passage> row) {
		List<ColumnKind> kinds = new ArrayList<>(above);
		int parent = parent(above, row);
		if (parent >= 0) {
			kinds.remove(parent);
			kinds.addAll(parent, Collections.nCopies(row.size(), ColumnKind.VALUE));
		}
		else {
			for (int i = 0; i < row.size(); i++) {
				if (i >= kinds.size()) {
					kinds.add(ColumnKind.VALUE);
				}
				else if (!row.get(i).isEmpty()) {
					kinds.set(i, ColumnKind.VALUE);
				}
			}
		}
		return kinds;
	}

	/**
	 * Which header the second row divides where that row lacks the merged cells; -1 where
	 * it has them.
	 */
	private static int parent(List<ColumnKind> above, List<Passage> row) {
		return (row.size() < above.size() && !row.get(0).isEmpty()) ? above.indexOf(ColumnKind.VALUE) : -1;
	}

	/**
	 * {@return the cells of the header and of what stands above it, row by row}
	 * @param body the rows below it
	 * @param source where the cells come from
	 */
	List<List<Block.Cell>> cells(List<List<@Nullable Passage>> body, Source source) {
		List<List<Block.Cell>> cells = new ArrayList<>();
		for (int i = 0; i < this.first; i++) {
			cells.add(List.of(new Block.Cell(Passage.join(source, this.rows.get(i)), 0, 1, this.width)));
		}
		List<Passage> above = this.rows.get(this.first);
		List<Passage> below = (this.header > this.first + 1) ? this.rows.get(this.first + 1) : List.of();
		int parent = below.isEmpty() ? -1 : parent(above.stream().map(ColumnKind::of).toList(), below);
		List<Block.Cell> row = new ArrayList<>();
		List<Block.Cell> second = new ArrayList<>();
		int column = 0;
		for (int i = 0; i < above.size(); i++) {
			int span = (i == parent) ? below.size() : 1;
			boolean divided = i == parent || parent < 0 && saysBelow(below, i);
			while (parent < 0 && i + 1 < above.size() && above.get(i + 1).isEmpty() && !above.get(i).isEmpty()
					&& (saysBelow(below, i + 1) ? divided : below.isEmpty() && hasText(body, i + 1))) {
				span++;
				i++;
			}
			row.add(new Block.Cell(above.get(i - ((parent < 0) ? span - 1 : 0)), column,
					(below.isEmpty() || divided) ? 1 : 2, span));
			for (int below1 = 0; divided && below1 < span; below1++) {
				int at = (parent < 0) ? column + below1 : below1;
				second.add(new Block.Cell(below.get(at), column + below1, 1, 1));
			}
			column += span;
		}
		for (int at = column; parent < 0 && at < below.size(); at++) {
			second.add(new Block.Cell(below.get(at), at, 1, 1));
		}
		cells.add(row);
		if (!below.isEmpty()) {
			cells.add(second);
		}
		return cells;
	}

	private static boolean saysBelow(List<Passage> below, int column) {
		return column < below.size() && !below.get(column).isEmpty();
	}

	/** Whether words stand in the column more often than not. */
	private static boolean hasText(List<List<@Nullable Passage>> body, int column) {
		long text = body.stream()
			.filter((row) -> column < row.size())
			.map((row) -> row.get(column))
			.filter((cell) -> cell != null && Han.in(cell))
			.count();
		return text * 2 > body.size();
	}

}
