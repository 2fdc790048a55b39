package org.zeren.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.zeren.document.Passage;
import org.zeren.document.line.Line;
import org.zeren.document.words.LayoutWords;
import org.zeren.text.Forms;
import org.zeren.vocabulary.Words;

/**
 * Finds tables whose cells stand apart by two or more blanks, as in text out of a PDF
 * that keeps its layout. Only a header that names a table's first column begins one. 序号,
 * 指标, 2020年, 2025年 with two blanks between them above three such rows of 1, 甲比率, 81, 86
 * is a table.
 */
final class SpacedRows {

	private static final int FEWEST_CELLS = 3;

	private static final int FEWEST_ROWS = 3;

	private static final int LONGEST_CATEGORY = 24;

	private static final Words HEADERS = LayoutWords.vocabulary().tables().headers();

	private final List<Line> lines;

	private final boolean[] skip;

	private final PrintedColumns columns;

	SpacedRows(List<Line> lines, boolean[] skip) {
		this.lines = lines;
		this.skip = skip;
		this.columns = new PrintedColumns(lines, skip);
	}

	/**
	 * {@return the table that begins at the line, if one does}
	 */
	Optional<TableFinder.Found> at(int from) {
		return isHeader(this.lines.get(from)) ? this.columns.at(from).or(() -> spaced(from)) : Optional.empty();
	}

	private Optional<TableFinder.Found> spaced(int from) {
		List<List<Passage>> rows = new ArrayList<>();
		int full = 0;
		int end = from;
		for (int i = from; i < this.lines.size() && i - end <= 1 && !this.skip[i]; i++) {
			List<Passage> cells = cells(this.lines.get(i).text());
			boolean row = cells.size() >= FEWEST_CELLS;
			if (row || cells.size() == 1 && isCategory(cells.get(0))) {
				rows.add(cells);
				full += row ? 1 : 0;
				end = row ? i + 1 : end;
			}
			else if (!this.lines.get(i).isBlank()) {
				break;
			}
		}
		while (!rows.isEmpty() && rows.get(rows.size() - 1).size() < FEWEST_CELLS) {
			rows.remove(rows.size() - 1);
		}
		return (full < FEWEST_ROWS) ? Optional.empty()
				: Optional.of(new TableFinder.Found(from, end, PlainTable.of(rows)));
	}

	private static boolean isHeader(Line line) {
		String text = line.text().toString();
		return text.length() <= 120 && HEADERS.in(text) && cells(line.text()).size() > FEWEST_CELLS;
	}

	private static boolean isCategory(Passage cell) {
		return !cell.isEmpty() && cell.length() <= LONGEST_CATEGORY
				&& "。；：，、".indexOf(cell.charAt(cell.length() - 1)) < 0;
	}

	/** The cells between two or more blanks; a full-width blank counts for two. */
	private static List<Passage> cells(Passage line) {
		List<Passage> cells = new ArrayList<>();
		int start = 0;
		int blanks = 0;
		for (int i = 0; i < line.length(); i++) {
			if (Forms.isBlank(line.charAt(i))) {
				blanks += (line.charAt(i) == '\u3000') ? 2 : 1;
				continue;
			}
			if (blanks >= 2) {
				cells.add(line.strip(start, i));
				start = i;
			}
			blanks = 0;
		}
		cells.add(line.strip(start, line.length()));
		return cells;
	}

}
