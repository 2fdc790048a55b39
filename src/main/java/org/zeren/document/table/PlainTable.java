package org.zeren.document.table;

import java.util.ArrayList;
import java.util.Arrays;
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

	private final Source source;

	private final List<List<Passage>> rows;

	private final TableHead head;

	private final int width;

	private final List<ColumnKind> kinds;

	private final List<List<Block.Cell>> cells = new ArrayList<>();

	private PlainTable(List<List<Passage>> rows, int least) {
		this.source = rows.get(0).get(0).source();
		this.rows = rows.stream().map(PlainTable::withoutTail).toList();
		this.head = new TableHead(this.rows, least);
		this.width = this.head.width();
		this.kinds = this.head.kinds();
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
		PlainTable table = new PlainTable(rows, 0);
		List<List<@Nullable Passage>> body = table.body(rows);
		table.cells.addAll(table.head.cells(body, table.source));
		return table.filled(body);
	}

	/**
	 * {@return the table whose rows are known: for each row its cells in their columns,
	 * null where it has none, or a single cell that covers the row}
	 */
	static Block.Table of(List<Passage> header, List<List<@Nullable Passage>> body) {
		PlainTable table = new PlainTable(List.of(header), header.size());
		table.cells.addAll(table.head.cells(body, table.source));
		return table.filled(body);
	}

	/** The rows below the header, each cell in its column. */
	private List<List<@Nullable Passage>> body(List<List<Passage>> asPrinted) {
		List<List<@Nullable Passage>> body = new ArrayList<>();
		Alignment header = new Alignment(this.kinds);
		Alignment alignment = new Alignment(this.kinds);
		for (int i = this.head.rows(); i < this.rows.size(); i++) {
			if (asPrinted.get(i).size() >= this.width && !this.kinds.isEmpty() && fits(this.rows.get(i), header)) {
				alignment.learn(this.rows.get(i));
			}
		}
		for (int i = this.head.rows(); i < this.rows.size(); i++) {
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
