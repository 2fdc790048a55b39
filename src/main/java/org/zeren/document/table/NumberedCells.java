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
 * so on. The numbers, which follow one another, tell where a row begins.
 */
final class NumberedCells {

	private static final int FEWEST_COLUMNS = 3;

	private static final int MOST_COLUMNS = 9;

	private static final int FEWEST_ROWS = 2;

	private static final int LONGEST_CELL = 400;

	/** A row may have so many cells more than columns: cells of two paragraphs. */
	private static final int MOST_BROKEN = 2;

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
		while (line >= 0 && header.size() <= MOST_COLUMNS && kind(line) != ColumnKind.OTHER) {
			header.add(this.lines.get(line).text());
			line = next(line);
		}
		List<ColumnKind> kinds = header.stream().map(ColumnKind::of).toList();
		boolean tasks = kinds.contains(ColumnKind.NAME) && kinds.contains(ColumnKind.BEARER)
				&& header.size() >= FEWEST_COLUMNS;
		return tasks ? rows(from, line, header, kinds) : Optional.empty();
	}

	private ColumnKind kind(int line) {
		Line read = this.lines.get(line);
		return this.skip[line] || read.isBlank() ? ColumnKind.OTHER : ColumnKind.of(read.text());
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

	private boolean isNumber(int line, int number) {
		return line >= 0 && this.lines.get(line).text().toString().equals(Integer.toString(number));
	}

	private boolean isGroup(int line, int number) {
		return line >= 0 && GROUP.matcher(this.lines.get(line).text()).matches() && isNumber(next(line), number);
	}

	private Optional<TableFinder.Found> rows(int from, int first, List<Passage> header, List<ColumnKind> kinds) {
		Alignment alignment = new Alignment(kinds);
		List<List<@Nullable Passage>> rows = new ArrayList<>();
		int line = first;
		int end = from;
		int number = 1;
		while (line >= 0 && (isNumber(line, number) || isGroup(line, number))) {
			if (!isNumber(line, number)) {
				rows.add(List.of(this.lines.get(line).text()));
				line = next(line);
			}
			List<Passage> cells = new ArrayList<>(List.of(this.lines.get(line).text()));
			int last = line;
			line = next(line);
			number++;
			boolean more = more(line, number, header.size());
			while (line >= 0 && !isNumber(line, number) && !isGroup(line, number)
					&& (more || cells.size() < header.size())) {
				cells.add(this.lines.get(line).text());
				last = line;
				line = next(line);
			}
			if (cells.size() > header.size() + MOST_BROKEN) {
				return Optional.empty();
			}
			rows.add((cells.size() == header.size()) ? new ArrayList<>(cells) : alignment.align(cells, true).cells());
			end = last + 1;
		}
		return (number <= FEWEST_ROWS) ? Optional.empty()
				: Optional.of(new TableFinder.Found(from, end, PlainTable.of(header, rows)));
	}

	/** Whether another row begins within the reach of one. */
	private boolean more(int from, int number, int width) {
		int line = from;
		for (int i = 0; i < width + MOST_BROKEN && line >= 0; i++) {
			if (isNumber(line, number)) {
				return true;
			}
			if (this.lines.get(line).text().length() > LONGEST_CELL) {
				return false;
			}
			line = next(line);
		}
		return false;
	}

}
