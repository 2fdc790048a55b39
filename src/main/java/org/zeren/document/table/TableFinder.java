package org.zeren.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.document.line.Line;
import org.zeren.document.words.LayoutWords;
import org.zeren.text.Han;

/**
 * Finds tables in lines: cells divided by | or by tabs or blanks, one cell a line behind
 * a tab, or one short cell a line with nothing before it. | 指标 | 2025年 | above | 甲比率 | 81
 * | is a table of two rows, and so is it with tabs.
 */
public final class TableFinder {

	private static final LayoutWords.Tables WORDS = LayoutWords.vocabulary().tables();

	private static final int LONGEST_CELL = 60;

	private static final int FEWEST_CELLS = 8;

	private static final int LONGEST_CATEGORY = 24;

	/** A table with categories between its rows has at least so many columns. */
	private static final int FEWEST_COLUMNS = 4;

	/** 表2 …, 附件2: begins another table. */
	private static final Pattern CAPTION = Pattern.compile(WORDS.attached().pattern() + "|" + WORDS.numbered().pattern()
			+ " ?\\d|" + WORDS.remarks().pattern() + "[:：]");

	private final List<Line> lines;

	private final boolean[] skip;

	private final BareCells bareCells;

	private final SpacedRows spacedRows;

	private final TightRows tightRows;

	private final NumberedCells numberedCells;

	/** No table between bars or tabs begins before this line: a search came this far. */
	private int searched;

	/**
	 * A table and the lines it takes, from the first (included) to the last (excluded).
	 */
	public record Found(int from, int to, Block.Table table) {
	}

	/**
	 * @param lines all lines
	 * @param skip the lines that are known to be something else
	 */
	public TableFinder(List<Line> lines, boolean[] skip) {
		this.lines = lines;
		this.skip = skip;
		this.bareCells = new BareCells(lines, skip);
		this.spacedRows = new SpacedRows(lines, skip);
		this.tightRows = new TightRows(lines, skip);
		this.numberedCells = new NumberedCells(lines, skip);
	}

	/**
	 * {@return the table that begins at the line, if one does}
	 */
	public Optional<Found> at(int line) {
		if (this.skip[line] || this.lines.get(line).isBlank() && !this.lines.get(line).startsWithTab()) {
			return Optional.empty();
		}
		if (pipes(line) >= 2) {
			return (line < this.searched) ? Optional.empty() : ruled(line);
		}
		if (tabs(line) >= 1) {
			return (line < this.searched) ? Optional.empty() : tabbed(line);
		}
		if (this.lines.get(line).startsWithTab()) {
			return cellsBehindTabs(line);
		}
		return this.spacedRows.at(line).or(() -> this.tightRows.at(line)).or(() -> oneCellALine(line));
	}

	/**
	 * A header that names units is no longer understood where bare cells come without a
	 * column of units.
	 */
	private Optional<Found> oneCellALine(int line) {
		Optional<Found> bare = this.bareCells.at(line);
		boolean ofUnits = bare.stream()
			.flatMap((found) -> found.table().cells().get(0).stream())
			.anyMatch((cell) -> ColumnKind.of(cell.text()) == ColumnKind.BEARER);
		return ofUnits ? bare : this.numberedCells.at(line).or(() -> bare);
	}

	/** Rows of cells between |, the rule below the header left out. */
	private Optional<Found> ruled(int from) {
		List<List<Passage>> rows = new ArrayList<>();
		int i = from;
		int end = from;
		// where the header has no outer bar, a bar before a row is an empty first cell
		boolean outer = pipe(this.lines.get(from).text().charAt(0));
		while (i < this.lines.size() && i - end <= 1) {
			Line line = this.lines.get(i++);
			if (pipes(i - 1) >= 2) {
				List<Passage> cells = split(line.text(), '|', '｜');
				if (outer && pipe(line.text().charAt(0))) {
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
		this.searched = end;
		return (rows.size() < 2) ? Optional.empty() : Optional.of(new Found(from, end, PlainTable.of(rows)));
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
			else if (isCategory(i, rows)) {
				rows.add(List.of(this.lines.get(i).text()));
			}
			else if (!this.lines.get(i).isBlank()) {
				break;
			}
		}
		this.searched = end;
		long full = rows.stream().filter((row) -> row.stream().filter((cell) -> !cell.isEmpty()).count() > 1).count();
		return (full < 2) ? Optional.empty() : Optional.of(new Found(from, end, PlainTable.of(whole(rows))));
	}

	/** A line without tabs between two rows: the category of the rows below it. */
	private boolean isCategory(int i, List<List<Passage>> rows) {
		Passage line = this.lines.get(i).text();
		int next = i + 1;
		while (next < this.lines.size() && next - i <= 2 && this.lines.get(next).isBlank()) {
			next++;
		}
		return !line.isEmpty() && line.length() <= LONGEST_CATEGORY && "。；：，、".indexOf(this.lines.get(i).last()) < 0
				&& !CAPTION.matcher(line).lookingAt() && rows.get(0).size() >= FEWEST_COLUMNS
				&& next < this.lines.size() && !this.skip[next] && tabs(next) >= 2
				&& WORDS.rowNumbers().at(this.lines.get(next).text(), 0) == 0;
	}

	/**
	 * Puts rows together that a line break inside a cell cut in two: together they are as
	 * wide as the first row, and the second begins with no number of its own.
	 */
	private static List<List<Passage>> whole(List<List<Passage>> rows) {
		int width = rows.get(0).size();
		List<List<Passage>> whole = new ArrayList<>();
		for (List<Passage> row : rows) {
			List<Passage> above = whole.isEmpty() ? List.of() : whole.get(whole.size() - 1);
			boolean cut = above.size() > 1 && row.size() > 1 && above.size() + row.size() == width + 1
					&& Han.in(row.get(0));
			if (cut) {
				List<Passage> joined = new ArrayList<>(above);
				int last = joined.size() - 1;
				joined.set(last, joined.get(last).append(row.get(0)));
				joined.addAll(row.subList(1, row.size()));
				whole.set(whole.size() - 1, joined);
			}
			else {
				whole.add(row);
			}
		}
		return whole;
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
		return (cells < FEWEST_CELLS) ? Optional.empty() : Optional.of(new Found(from, end, ofCells(rows)));
	}

	/** Where blank lines do not part rows, the cells alone tell where a row ends. */
	private static Block.Table ofCells(List<List<Passage>> rows) {
		List<Passage> cells = rows.stream().flatMap(List::stream).toList();
		boolean parted = rows.size() > 1 && rows.stream().filter((row) -> row.size() > 1).count() * 2 > rows.size();
		return (parted ? Optional.<CellRun.Rows>empty() : CellRun.rows(cells))
			.map((run) -> PlainTable.of(run.header(), run.rows()))
			.orElseGet(() -> PlainTable.of(rows));
	}

	private boolean goesOn(int i) {
		return i + 1 < this.lines.size() && this.lines.get(i + 1).startsWithTab()
				&& "(（".indexOf(this.lines.get(i).text().charAt(0)) >= 0
				|| i + 1 < this.lines.size() && this.lines.get(i + 1).startsWithTab() && tabs(i + 1) == 0;
	}

	private int pipes(int line) {
		return (int) this.lines.get(line).text().chars().filter((c) -> pipe((char) c)).count();
	}

	private static boolean pipe(char c) {
		return c == '|' || c == '｜';
	}

	private int tabs(int line) {
		Line read = this.lines.get(line);
		return read.isTabbedItem() ? 0 : read.tabs();
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
