package org.zeren.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.zeren.document.Passage;

/**
 * The header of a table of tasks that came as one cell a line, where line breaks may have
 * cut cells in two: 序号, 具体内容, 牵头, 部门, 完成, 时间 are four columns.
 */
final class BrokenHeader {

	private static final int FEWEST_COLUMNS = 3;

	/** A piece of a header that a line break cut is short. */
	private static final int LONGEST_PIECE = 4;

	private static final int SHORTEST_COLUMN = 2;

	private static final int MOST_READINGS = 32;

	private final List<Passage> lines;

	private final List<List<Passage>> readings = new ArrayList<>();

	private BrokenHeader(List<Passage> lines) {
		this.lines = lines;
	}

	/**
	 * {@return the columns that the lines may be, the unbroken first; none where they are
	 * no header of a table of tasks}
	 */
	static List<List<Passage>> readings(List<Passage> lines) {
		BrokenHeader header = new BrokenHeader(lines);
		header.read(0, List.of());
		return header.readings;
	}

	/**
	 * {@return what the columns hold; one whose header nobody knows is what the tasks are
	 * called, where no other is}
	 */
	static List<ColumnKind> kinds(List<Passage> columns) {
		List<ColumnKind> kinds = new ArrayList<>(columns.stream().map(ColumnKind::of).toList());
		if (kinds.stream().noneMatch(ColumnKind::isName)) {
			kinds.replaceAll((kind) -> (kind == ColumnKind.OTHER) ? ColumnKind.NAME : kind);
		}
		return kinds;
	}

	private void read(int from, List<Passage> columns) {
		if (this.readings.size() == MOST_READINGS || unknown(columns) > 1) {
			return;
		}
		if (from == this.lines.size()) {
			List<ColumnKind> kinds = kinds(columns);
			if (columns.size() >= FEWEST_COLUMNS && kinds.contains(ColumnKind.BEARER)
					&& kinds.stream().anyMatch(ColumnKind::isName)) {
				this.readings.add(columns);
			}
			return;
		}
		Passage column = this.lines.get(from);
		read(from + 1, with(columns, column));
		if (from > 0 && from + 1 < this.lines.size() && mayBeCut(column, this.lines.get(from + 1))) {
			read(from + 2, with(columns, column.append(this.lines.get(from + 1))));
		}
	}

	/** 牵头 over 部门, which say nothing alone, and 项目 over 类别. */
	private static boolean mayBeCut(Passage first, Passage second) {
		boolean pieces = ColumnKind.of(first) == ColumnKind.OTHER
				|| first.length() <= SHORTEST_COLUMN && second.length() <= SHORTEST_COLUMN;
		return pieces && first.length() <= LONGEST_PIECE && second.length() <= LONGEST_PIECE
				&& ColumnKind.of(first.append(second)) != ColumnKind.OTHER;
	}

	private static long unknown(List<Passage> columns) {
		return columns.stream().filter((column) -> ColumnKind.of(column) == ColumnKind.OTHER).count();
	}

	private static List<Passage> with(List<Passage> columns, Passage column) {
		return Stream.concat(columns.stream(), Stream.of(column)).toList();
	}

}
