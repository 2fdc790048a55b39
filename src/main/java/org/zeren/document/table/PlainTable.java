package org.zeren.document.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.text.Han;

/**
 * The one place where merged cells are guessed: a table in plain text, whose rows may
 * lack the cells that a merge swallowed, or have empty ones in their places. Below 类别 an
 * empty cell is the group above; 环境质量 alone on a row covers it; a row of 甲比率, 81, 86
 * below 类别, 指标, 2020年, 2025年 begins in the second column.
 */
final class PlainTable {

	/** A row is given other columns where that is so much likelier (a logarithm). */
	private static final double MISPLACED = 8;

	private static final int FEWEST_KINDS = 2;

	private static final int MOST_ROWS_ABOVE = 3;

	/** A row of more cells is no row of a table. */
	private static final int MOST_COLUMNS = 64;

	private final Source source;

	private final List<List<Passage>> rows;

	private int first;

	private int header;

	private int width;

	private List<ColumnKind> kinds = List.of();

	private final List<List<Block.Cell>> cells = new ArrayList<>();

	private PlainTable(List<List<Passage>> rows) {
		this.source = rows.get(0).get(0).source();
		this.rows = rows.stream().map(PlainTable::withoutTail).toList();
	}

	private static List<Passage> withoutTail(List<Passage> row) {
		int end = row.size();
		while (end > 1 && row.get(end - 1).isEmpty()) {
			end--;
		}
		return row.subList(0, end);
	}

	/**
	 * {@return the table}
	 * @param rows the cells of each row, as they come; not empty
	 */
	static Block.Table of(List<List<Passage>> rows) {
		PlainTable table = new PlainTable(rows);
		table.findHeader();
		List<List<@Nullable Passage>> body = table.body(rows);
		table.header(body);
		return table.filled(body);
	}

	/**
	 * {@return the table whose rows are known: for each row its cells in their columns,
	 * null where it has none, or a single cell that covers the row}
	 */
	static Block.Table of(List<Passage> header, List<List<@Nullable Passage>> body) {
		PlainTable table = new PlainTable(List.of(header));
		table.findHeader();
		table.width = Math.max(table.width, header.size());
		table.header(body);
		return table.filled(body);
	}

	private void findHeader() {
		this.header = 1;
		this.width = this.rows.stream().mapToInt(List::size).max().orElse(0);
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

	/** The rows below the header, each cell in its column. */
	private List<List<@Nullable Passage>> body(List<List<Passage>> asPrinted) {
		List<List<@Nullable Passage>> body = new ArrayList<>();
		Alignment header = new Alignment(this.kinds);
		Alignment alignment = new Alignment(this.kinds);
		for (int i = this.header; i < this.rows.size(); i++) {
			if (asPrinted.get(i).size() >= this.width && !this.kinds.isEmpty() && fits(this.rows.get(i), header)) {
				alignment.learn(this.rows.get(i));
			}
		}
		for (int i = this.header; i < this.rows.size(); i++) {
			List<Passage> row = this.rows.get(i);
			long filled = row.stream().filter((cell) -> !cell.isEmpty()).count();
			if (filled == 1 && row.stream().anyMatch(Han::in)) {
				body.add(List.of(row.stream().filter((cell) -> !cell.isEmpty()).findFirst().orElseThrow()));
			}
			else if (filled > 0) {
				body.add(this.kinds.isEmpty() ? new ArrayList<>(row)
						: placed(row, asPrinted.get(i).size() >= this.width, alignment));
			}
		}
		return body;
	}

	private static boolean fits(List<Passage> row, Alignment header) {
		return header.align(withoutHead(row), false).score() < header.score(row) + MISPLACED / 2;
	}

	private static List<Passage> withoutHead(List<Passage> row) {
		int from = 0;
		while (from + 1 < row.size() && row.get(from).isEmpty()) {
			from++;
		}
		return row.subList(from, row.size());
	}

	private List<@Nullable Passage> placed(List<Passage> row, boolean whole, Alignment alignment) {
		List<@Nullable Passage> asIs = new ArrayList<>(row);
		while (whole && asIs.size() < this.width) {
			asIs.add(row.get(0).part(0, 0));
		}
		Alignment.Row aligned = alignment.align(withoutHead(row), false);
		boolean better = aligned.score() > alignment.score(row) + MISPLACED;
		return (better || !whole && aligned.score() > alignment.score(row)) ? aligned.cells() : asIs;
	}

	private void header(List<List<@Nullable Passage>> body) {
		for (int i = 0; i < this.first; i++) {
			this.cells.add(List.of(new Block.Cell(join(this.rows.get(i)), 0, 1, this.width)));
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
		this.cells.add(row);
		if (!below.isEmpty()) {
			this.cells.add(second);
		}
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

	private Passage join(List<Passage> row) {
		return Passage.join(this.source, row);
	}

	/** Each row's cells; a cell that is taken for merged grows instead. */
	private Block.Table filled(List<List<@Nullable Passage>> body) {
		int above = this.cells.size();
		int[] owners = new int[this.width];
		Arrays.fill(owners, -1);
		for (List<@Nullable Passage> row : body) {
			List<Block.Cell> cells = new ArrayList<>();
			if (row.size() == 1 && row.get(0) != null) {
				cells.add(new Block.Cell(row.get(0), 0, 1, this.width));
				Arrays.fill(owners, -1);
			}
			else {
				for (int column = 0; column < this.width; column++) {
					Passage cell = (column < row.size()) ? row.get(column) : null;
					boolean empty = cell == null || cell.isEmpty();
					if (!empty || owners[column] < 0 || !isMerged(row, column, this.cells.get(owners[column]))) {
						cells.add(new Block.Cell((cell != null) ? cell : new Passage(this.source, "", new int[0]),
								column, 1, 1));
						owners[column] = this.cells.size();
					}
					else {
						grow(owners[column], column);
					}
				}
			}
			this.cells.add(cells);
		}
		return new Block.Table(null, above, this.cells);
	}

	/** Lets the cell that begins in the row cover one row more. */
	private void grow(int row, int column) {
		this.cells.get(row)
			.replaceAll((cell) -> (cell.column() == column) ? new Block.Cell(cell.text(), column, cell.rowSpan() + 1, 1)
					: cell);
	}

	/**
	 * Whether the cell that says nothing is one with the cell above: a group's always;
	 * words in place of a figure; an attribute's where its row lacks it; others only
	 * where the row's number or group is merged, too, and then a unit's only where the
	 * row names no unit at all.
	 */
	private boolean isMerged(List<@Nullable Passage> row, int column, List<Block.Cell> above) {
		ColumnKind kind = (column < this.kinds.size()) ? this.kinds.get(column) : ColumnKind.OTHER;
		boolean shared = columns(ColumnKind.NUMBER, ColumnKind.CATEGORY).anyMatch((at) -> isBlank(row, at));
		return switch (kind) {
			case CATEGORY -> true;
			case WORD -> column >= row.size() || row.get(column) == null || shared;
			case VALUE -> above.stream()
				.anyMatch((cell) -> cell.column() == column && Han.in(cell.text())
						&& ColumnKind.Look.of(cell.text()) != ColumnKind.Look.FIGURE);
			case UNIT, DUE -> shared;
			case BEARER -> shared && columns(ColumnKind.BEARER).allMatch((at) -> isBlank(row, at));
			case NAME -> shared && columns(ColumnKind.NAME, ColumnKind.TEXT).anyMatch((at) -> !isBlank(row, at));
			default -> false;
		};
	}

	private Stream<Integer> columns(ColumnKind... wanted) {
		List<ColumnKind> any = List.of(wanted);
		return IntStream.range(0, this.kinds.size()).filter((at) -> any.contains(this.kinds.get(at))).boxed();
	}

	private static boolean isBlank(List<@Nullable Passage> row, int column) {
		Passage cell = (column < row.size()) ? row.get(column) : null;
		return cell == null || cell.isEmpty();
	}

}
