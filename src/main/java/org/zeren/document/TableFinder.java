package org.zeren.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables in lines: cells divided by | or by tabs, one cell a line behind a tab, or
 * one short cell a line with nothing before it.
 */
final class TableFinder {

	private static final int LONGEST_CELL = 60;

	private static final int FEWEST_CELLS = 8;

	private final List<Line> lines;

	private final boolean[] skip;

	/**
	 * A table and the lines it takes, from the first (included) to the last (excluded).
	 */
	record Found(int from, int to, Block.Table table) {
	}

	/**
	 * @param lines all lines
	 * @param skip the lines that are known to be something else
	 */
	TableFinder(List<Line> lines, boolean[] skip) {
		this.lines = lines;
		this.skip = skip;
	}

	/**
	 * {@return the table that begins at the line, if one does}
	 */
	Optional<Found> at(int line) {
		if (this.skip[line] || this.lines.get(line).isBlank() && !this.lines.get(line).startsWithTab()) {
			return Optional.empty();
		}
		if (pipes(line) >= 2) {
			return ruled(line);
		}
		if (tabs(line) >= 1) {
			return tabbed(line);
		}
		if (this.lines.get(line).startsWithTab()) {
			return cellsBehindTabs(line);
		}
		return bareCells(line);
	}

	/** Rows of cells between |, the rule below the header left out. */
	private Optional<Found> ruled(int from) {
		List<List<Passage>> rows = new ArrayList<>();
		int i = from;
		int end = from;
		while (i < this.lines.size() && i - end <= 1) {
			Line line = this.lines.get(i++);
			if (pipes(i - 1) >= 2) {
				List<Passage> cells = split(line.text(), '|', '｜');
				if (pipe(line.text().charAt(0))) {
					cells.remove(0);
				}
				if (pipe(line.last()) && !cells.isEmpty()) {
					cells.remove(cells.size() - 1);
				}
				if (!isRule(cells)) {
					rows.add(cells);
				}
				end = i;
			}
			else if (!line.isBlank()) {
				break;
			}
		}
		return (rows.size() < 2) ? Optional.empty() : Optional.of(new Found(from, end, new Block.Table(rows)));
	}

	private static boolean isRule(List<Passage> cells) {
		return cells.stream().allMatch((cell) -> cell.chars().allMatch((c) -> c == '-' || c == ':' || c == ' '))
				&& cells.stream().anyMatch((cell) -> cell.toString().contains("---"));
	}

	/** Rows of cells between tabs. */
	private Optional<Found> tabbed(int from) {
		List<List<Passage>> rows = new ArrayList<>();
		int end = from;
		for (int i = from; i < this.lines.size() && i - end <= 2; i++) {
			if (this.skip[i]) {
				break;
			}
			if (tabs(i) >= 1) {
				rows.add(split(this.lines.get(i).raw(), '\t', '\t'));
				end = i + 1;
			}
			else if (!this.lines.get(i).isBlank()) {
				break;
			}
		}
		long full = rows.stream().filter((row) -> row.stream().filter((cell) -> !cell.isEmpty()).count() > 1).count();
		return (full < 2) ? Optional.empty() : Optional.of(new Found(from, end, new Block.Table(rows)));
	}

	/**
	 * One cell a line behind a tab; a blank line ends the row; a line without a tab goes
	 * on with the cell above.
	 */
	private Optional<Found> cellsBehindTabs(int from) {
		List<List<Passage>> rows = new ArrayList<>();
		List<Passage> row = new ArrayList<>();
		int cells = 0;
		int end = from;
		for (int i = from; i < this.lines.size() && i - end <= 3 && !this.skip[i]; i++) {
			Line line = this.lines.get(i);
			if (line.startsWithTab() && tabs(i) == 0 && line.text().length() <= LONGEST_CELL && line.last() != '。') {
				row.add(line.text());
				cells++;
				end = i + 1;
			}
			else if (line.isBlank()) {
				if (!row.isEmpty()) {
					rows.add(row);
					row = new ArrayList<>();
				}
			}
			else if (!row.isEmpty() && line.text().length() <= LONGEST_CELL && goesOn(i)) {
				int last = row.size() - 1;
				row.set(last, row.get(last).append(line.text()));
				end = i + 1;
			}
			else {
				break;
			}
		}
		if (!row.isEmpty()) {
			rows.add(row);
		}
		return (cells < FEWEST_CELLS) ? Optional.empty() : Optional.of(new Found(from, end, new Block.Table(rows)));
	}

	private boolean goesOn(int i) {
		return i + 1 < this.lines.size() && this.lines.get(i + 1).startsWithTab()
				&& "(（".indexOf(this.lines.get(i).text().charAt(0)) >= 0
				|| i + 1 < this.lines.size() && this.lines.get(i + 1).startsWithTab() && tabs(i + 1) == 0;
	}

	/**
	 * A run of short lines without any sign of a sentence, a third of them figures or
	 * dashes, as a table looks that lost its lines. It comes as one row; only its header
	 * can tell how wide it is.
	 */
	private Optional<Found> bareCells(int from) {
		List<Passage> cells = new ArrayList<>();
		int figures = 0;
		int end = from;
		int last = from;
		for (int i = from; i < this.lines.size() && i - end <= 1 && !this.skip[i]; i++) {
			Line line = this.lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			if (isRowNumberTitle(line.text()) && cells.size() >= FEWEST_CELLS) {
				// a second table: its caption, the line before, was taken for a cell
				if (cells.get(cells.size() - 1).length() > 8) {
					cells.remove(cells.size() - 1);
					end = last;
				}
				break;
			}
			if (line.text().length() > 34 || "。；：，、,;:".indexOf(line.last()) >= 0 || tabs(i) > 0
					|| line.startsWithTab()) {
				break;
			}
			if (isFigure(line.text())) {
				figures++;
			}
			cells.add(line.text());
			last = end;
			end = i + 1;
		}
		boolean numbered = !cells.isEmpty() && isRowNumberTitle(cells.get(0));
		boolean table = cells.size() >= 2 * FEWEST_CELLS && !isFigure(cells.get(0))
				&& (figures * 4 >= cells.size() || numbered && figures * 8 >= cells.size());
		return table ? Optional.of(new Found(from, end, new Block.Table(List.of(cells)))) : Optional.empty();
	}

	private static boolean isRowNumberTitle(Passage cell) {
		return cell.toString().replace(" ", "").matches("序号|编号");
	}

	private static boolean isFigure(Passage cell) {
		return cell.chars().allMatch((c) -> "0123456789.-—–/[]〔〕()（）%％<>≥≤".indexOf(c) >= 0);
	}

	private int pipes(int line) {
		return (int) this.lines.get(line).text().chars().filter((c) -> pipe((char) c)).count();
	}

	private static boolean pipe(char c) {
		return c == '|' || c == '｜';
	}

	/**
	 * {@return the number of tabs, without the one that alone stands before a cell}
	 */
	private int tabs(int line) {
		int all = (int) this.lines.get(line).raw().chars().filter((c) -> c == '\t').count();
		return (all == 1 && this.lines.get(line).startsWithTab()) ? 0 : all;
	}

	private static List<Passage> split(Passage line, char divider, char other) {
		List<Passage> cells = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= line.length(); i++) {
			if (i == line.length() || line.charAt(i) == divider || line.charAt(i) == other) {
				cells.add(line.strip(start, i));
				start = i + 1;
			}
		}
		return cells;
	}

}
