package org.zeren.document.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.document.line.Line;
import org.zeren.document.words.NumberForms;

/**
 * Finds tables of tasks that came as one cell a line, sentences among them, as a web page
 * loses its lines: below 序号, 目标任务, 牵头单位, 责任单位 the lines 1, 新建公路12公里。, 区交通局, 区财政局, 2 and
 * so on. The numbers, which grow, tell where a row begins: 1, 2, 3, or 68, 69, 73 where a
 * page holds the rows of one office. A line may keep the | that parted it from the next.
 */
final class NumberedCells {

	private static final int MOST_HEADER_LINES = 14;

	private static final int FEWEST_ROWS = 2;

	private static final int FEWEST_CELLS = 3;

	private static final int LONGEST_CELL = 400;

	/** A row may have so many cells more than columns: cells of several paragraphs. */
	private static final int MOST_BROKEN = 3;

	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

	/** 一、农业农村工作: a group of rows. */
	private static final Pattern GROUP = Pattern.compile(NumberForms.group() + ".+");

	/** 2025年底, 9月投入使用: closes a row, or one of two tasks under one number. */
	private static final Pattern DUE = Pattern.compile("\\d{1,4}[年月./-].*");

	private final List<Line> lines;

	private final boolean[] skip;

	/** So many lines are looked at, so that a damaged document ends in time. */
	private int budget = 20_000;

	NumberedCells(List<Line> lines, boolean[] skip) {
		this.lines = lines;
		this.skip = skip;
	}

	/**
	 * The lines between a header and the end of its table.
	 *
	 * @param rows the cells of each row or group, the latter a single cell
	 * @param end the line behind the last cell
	 */
	private record Run(List<List<Passage>> rows, int end) {
	}

	/**
	 * {@return the table whose header begins at the line, if one does}
	 */
	Optional<TableFinder.Found> at(int from) {
		if (this.skip[from] || this.lines.get(from).isBlank() || ColumnKind.of(text(from)) != ColumnKind.NUMBER) {
			return Optional.empty();
		}
		List<Passage> header = new ArrayList<>();
		int line = from;
		while (line >= 0 && header.size() <= MOST_HEADER_LINES && number(line) < 0
				&& !GROUP.matcher(text(line)).matches()) {
			header.add(text(line));
			line = next(line);
		}
		List<List<Passage>> readings = (header.size() > MOST_HEADER_LINES) ? List.of() : BrokenHeader.readings(header);
		if (readings.isEmpty() || line < 0) {
			return Optional.empty();
		}
		int widest = readings.get(0).size();
		boolean dated = ColumnKind.of(readings.get(0).get(widest - 1)) == ColumnKind.DUE;
		Run run = run(line, header, widest, dated);
		if (run.rows().stream().filter((row) -> row.size() > 1).count() < FEWEST_ROWS) {
			return Optional.empty();
		}
		return best(readings, run).map((table) -> new TableFinder.Found(from, run.end(), table));
	}

	private Passage text(int line) {
		Passage text = this.lines.get(line).text();
		int end = text.length();
		while (end > 0 && "|｜ ".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return text.strip(0, end);
	}

	/** The next line that says something; -1 behind the last. */
	private int next(int line) {
		int next = line + 1;
		while (next < this.lines.size() && this.lines.get(next).isBlank()) {
			next++;
		}
		return (next < this.lines.size()) ? next : -1;
	}

	/** The number that the line is; -1 where it is none. */
	private int number(int line) {
		return (line >= 0 && NUMBER.matcher(text(line)).matches()) ? Integer.parseInt(text(line).toString()) : -1;
	}

	/** Whether a group of rows begins, maybe behind others that hold none. */
	private boolean isGroup(int line) {
		int row = line;
		while (row >= 0 && GROUP.matcher(text(row)).matches()) {
			row = next(row);
		}
		return row != line && number(row) >= 0;
	}

	/**
	 * Behind the header where it is printed again on a new page; else the line itself.
	 */
	private int behindHeader(int line, List<Passage> header) {
		int here = line;
		for (Passage cell : header) {
			if (here < 0 || !text(here).toString().equals(cell.toString())) {
				return line;
			}
			here = next(here);
		}
		return here;
	}

	private Run run(int first, List<Passage> header, int width, boolean dated) {
		List<List<Passage>> rows = new ArrayList<>();
		Map<Integer, Integer> sizes = new HashMap<>();
		int line = first;
		int end = first;
		while (line >= 0 && (number(line) >= 0 || isGroup(line))) {
			List<Passage> groups = new ArrayList<>();
			while (number(line) < 0) {
				groups.add(text(line));
				line = next(line);
			}
			int next = nextRow(line, width, header);
			int most = (next >= 0) ? width + MOST_BROKEN
					: sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(width);
			List<Passage> cells = new ArrayList<>(List.of(text(line)));
			int last = line;
			line = next(line);
			while (line >= 0 && line != next && cells.size() < most
					&& !(next < 0 && dated && cells.size() > 2 && DUE.matcher(cells.get(cells.size() - 1)).matches())) {
				cells.add(text(line));
				last = line;
				line = next(line);
			}
			if (cells.size() < FEWEST_CELLS) {
				break;
			}
			groups.forEach((group) -> rows.add(List.of(group)));
			rows.add(cells);
			sizes.merge(cells.size(), 1, Integer::sum);
			end = last + 1;
			this.budget -= cells.size();
			if (next < 0 || this.budget < 0) {
				break;
			}
			line = behindHeader(next, header);
		}
		return new Run(rows, end);
	}

	/**
	 * The line where the next row begins within the reach of one, at its number, at the
	 * group above it or at the header printed again: the number that follows, or else one
	 * that is larger and stands where the row may end; -1 where none does.
	 */
	private int nextRow(int from, int width, List<Passage> header) {
		int number = number(from);
		int larger = -1;
		int line = next(from);
		for (int i = 1; i <= width + MOST_BROKEN && line >= 0; i++) {
			if (number(line) == number + 1 || isGroup(line) || behindHeader(line, header) != line) {
				return line;
			}
			if (larger < 0 && i >= width - 1 && number(line) > number) {
				larger = line;
			}
			if (text(line).length() > LONGEST_CELL) {
				return -1;
			}
			line = next(line);
		}
		return larger;
	}

	/** Of all readings of the header the one whose columns the rows fit best. */
	private static Optional<Block.Table> best(List<List<Passage>> readings, Run run) {
		Columns best = null;
		for (List<Passage> reading : readings) {
			Columns columns = Columns.of(reading, run.rows());
			best = (best == null || columns.score() > best.score()) ? columns : best;
		}
		return Optional.ofNullable(best)
			.filter(Columns::fits)
			.map((columns) -> PlainTable.of(columns.header(), columns.rows()));
	}

	/**
	 * The rows in the columns of one reading of the header.
	 */
	private record Columns(List<Passage> header, List<List<@Nullable Passage>> rows, double score) {

		private static final double NEVER = -1e5;

		private static final double UNKNOWN = Math.log(0.0005);

		static Columns of(List<Passage> header, List<List<Passage>> rows) {
			List<ColumnKind> kinds = BrokenHeader.kinds(header);
			Alignment alignment = Alignment.ofTasks(kinds);
			List<List<@Nullable Passage>> aligned = new ArrayList<>();
			double score = header.stream().filter((column) -> ColumnKind.of(column) == ColumnKind.OTHER).count()
					* UNKNOWN;
			for (List<Passage> row : rows) {
				if (row.size() == 1) {
					aligned.add(List.of(row.get(0)));
				}
				else {
					for (List<Passage> task : tasks(row, kinds)) {
						score += isOpen(task, kinds) ? 2 * NEVER : 0;
						Alignment.Row placed = alignment.align(task, true);
						aligned.add(placed.cells());
						score += placed.score();
					}
				}
			}
			return new Columns(header, aligned, score);
		}

		/**
		 * Whether more units stand in a row than columns of units, so that nobody knows
		 * which has two.
		 */
		private static boolean isOpen(List<Passage> row, List<ColumnKind> kinds) {
			long columns = kinds.stream().filter(ColumnKind.BEARER::equals).count();
			return columns > 1 && row.size() > kinds.size()
					&& row.stream().filter(ColumnKind::isUnit).count() > columns;
		}

		boolean fits() {
			return this.score > NEVER;
		}

		/**
		 * Two tasks under one number, each with its date: 建设甲, 县民政局, 5月底前, 建设乙, 12月底前.
		 */
		private static Stream<List<Passage>> split(List<Passage> row) {
			List<List<Passage>> tasks = new ArrayList<>();
			int from = 0;
			for (int i = 2; i < row.size(); i++) {
				if (DUE.matcher(row.get(i)).matches() && (i + 1 == row.size() || i + 2 < row.size())) {
					tasks.add(row.subList(from, i + 1));
					from = i + 1;
				}
			}
			if (from < row.size()) {
				tasks.add(row.subList(from, row.size()));
			}
			return tasks.stream();
		}

		private static List<List<Passage>> tasks(List<Passage> row, List<ColumnKind> kinds) {
			return (kinds.get(kinds.size() - 1) == ColumnKind.DUE) ? split(row).toList() : List.of(row);
		}

	}

}
