package org.zeren.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

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

	private static final int FEWEST_COLUMNS = 3;

	private static final int MOST_COLUMNS = 9;

	private static final int FEWEST_ROWS = 2;

	private static final int LONGEST_CELL = 400;

	/** A row may have so many cells more than columns: cells of two paragraphs. */
	private static final int MOST_BROKEN = 2;

	/** So many columns may be called what nobody knows. */
	private static final int MOST_UNKNOWN = 1;

	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

	/** 一、农业农村工作: a group of rows. */
	private static final Pattern GROUP = Pattern.compile(NumberForms.group() + ".+");

	private final List<Line> lines;

	private final boolean[] skip;

	NumberedCells(List<Line> lines, boolean[] skip) {
		this.lines = lines;
		this.skip = skip;
	}

	/**
	 * {@return the table whose header begins at the line, if one does}
	 */
	Optional<TableFinder.Found> at(int from) {
		if (kind(from) != ColumnKind.NUMBER) {
			return Optional.empty();
		}
		List<Passage> header = new ArrayList<>();
		int line = from;
		while (line >= 0 && header.size() <= MOST_COLUMNS && !NUMBER.matcher(text(line)).matches()
				&& !GROUP.matcher(text(line)).matches()) {
			header.add(text(line));
			line = next(line);
		}
		List<ColumnKind> kinds = header.stream().map(ColumnKind::of).toList();
		boolean tasks = kinds.contains(ColumnKind.NAME) && kinds.contains(ColumnKind.BEARER)
				&& header.size() >= FEWEST_COLUMNS
				&& kinds.stream().filter(ColumnKind.OTHER::equals).count() <= MOST_UNKNOWN;
		return tasks ? rows(from, line, header, kinds) : Optional.empty();
	}

	private ColumnKind kind(int line) {
		Line read = this.lines.get(line);
		return this.skip[line] || read.isBlank() ? ColumnKind.OTHER : ColumnKind.of(text(line));
	}

	private Passage text(int line) {
		Passage text = this.lines.get(line).text();
		int end = text.length();
		while (end > 0 && "|｜ ".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return text.strip(0, end);
	}

	/**
	 * The next line that says something; -1 behind the last, or where two blank lines
	 * part them from this.
	 */
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

	private Optional<TableFinder.Found> rows(int from, int first, List<Passage> header, List<ColumnKind> kinds) {
		Alignment alignment = new Alignment(kinds);
		List<List<@Nullable Passage>> rows = new ArrayList<>();
		int line = first;
		int end = from;
		int count = 0;
		while (line >= 0 && (number(line) >= 0 || isGroup(line))) {
			while (number(line) < 0) {
				rows.add(List.of(text(line)));
				line = next(line);
			}
			List<Passage> cells = new ArrayList<>(List.of(text(line)));
			int next = nextRow(line, header.size());
			int last = line;
			line = next(line);
			while (line >= 0 && line != next && !isGroup(line) && (next >= 0 || cells.size() < header.size())) {
				cells.add(text(line));
				last = line;
				line = next(line);
			}
			if (cells.size() > header.size() + MOST_BROKEN) {
				return Optional.empty();
			}
			count++;
			rows.add((cells.size() == header.size()) ? new ArrayList<>(cells) : alignment.align(cells, true).cells());
			end = last + 1;
			if (line >= 0 && line != next && !isGroup(line)) {
				break;
			}
		}
		return (count < FEWEST_ROWS) ? Optional.empty()
				: Optional.of(new TableFinder.Found(from, end, PlainTable.of(header, rows)));
	}

	/**
	 * The line where the next row begins within the reach of one, at its number or at the
	 * group above it: the number that follows, or else one that is larger and stands
	 * where the row may end; -1 where none does.
	 */
	private int nextRow(int from, int width) {
		int number = number(from);
		int larger = -1;
		int line = next(from);
		for (int i = 1; i <= width + MOST_BROKEN && line >= 0; i++) {
			if (isGroup(line)) {
				return line;
			}
			if (number(line) == number + 1) {
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

}
