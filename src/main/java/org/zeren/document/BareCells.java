package org.zeren.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables that lost their lines: a run of short lines without any sign of a
 * sentence, a good part of them figures or dashes. Such a table comes as one row; only
 * its header can tell how wide it is. Runs are counted once, so that time stays linear.
 */
final class BareCells {

	private static final int LONGEST_CELL = 34;

	private static final int FEWEST_CELLS = 16;

	private static final int FEWEST_BEFORE_NEXT = 8;

	private final List<Line> lines;

	/** For each line that may be a cell, the end of the run of cells it stands in. */
	private final int[] runEnd;

	/** The number of cells, and of figures among them, before each line. */
	private final int[] cells;

	private final int[] figures;

	BareCells(List<Line> lines, boolean[] skip) {
		int size = lines.size();
		this.lines = lines;
		this.runEnd = new int[size + 2];
		this.cells = new int[size + 1];
		this.figures = new int[size + 1];
		for (int i = 0; i < size; i++) {
			boolean cell = !lines.get(i).isBlank();
			this.cells[i + 1] = this.cells[i] + (cell ? 1 : 0);
			this.figures[i + 1] = this.figures[i] + ((cell && isFigure(lines.get(i).text())) ? 1 : 0);
		}
		for (int i = size - 1; i >= 0; i--) {
			if (!skip[i] && isCell(lines.get(i))) {
				int next = (i + 1 < size && lines.get(i + 1).isBlank()) ? i + 2 : i + 1;
				this.runEnd[i] = (next < size && this.runEnd[next] > 0) ? this.runEnd[next] : i + 1;
			}
		}
	}

	private static boolean isCell(Line line) {
		return !line.isBlank() && line.text().length() <= LONGEST_CELL && "。；：，、,;:".indexOf(line.last()) < 0
				&& TableFinder.tabs(line) == 0 && !line.startsWithTab();
	}

	/**
	 * {@return the table that begins at the line, if one does}
	 */
	Optional<TableFinder.Found> at(int from) {
		int end = this.runEnd[from];
		if (end == 0 || isFigure(this.lines.get(from).text())) {
			return Optional.empty();
		}
		int count = this.cells[end] - this.cells[from];
		int figureCount = this.figures[end] - this.figures[from];
		int share = isRowNumber(this.lines.get(from).text()) ? 8 : 4;
		if (count < FEWEST_CELLS || figureCount * share < count) {
			return Optional.empty();
		}
		return table(from, end);
	}

	private Optional<TableFinder.Found> table(int from, int runEnd) {
		List<Passage> row = new ArrayList<>();
		int end = from;
		int last = from;
		for (int i = from; i < runEnd; i++) {
			Passage text = this.lines.get(i).text();
			if (text.isEmpty()) {
				continue;
			}
			if (isRowNumber(text) && row.size() >= FEWEST_BEFORE_NEXT) {
				// a second table: its caption, the line before, was taken for a cell
				if (row.get(row.size() - 1).length() > 8) {
					row.remove(row.size() - 1);
					end = last;
				}
				break;
			}
			row.add(text);
			last = end;
			end = i + 1;
		}
		end = withoutHeadings(from, end, row);
		return (row.size() < FEWEST_CELLS) ? Optional.empty()
				: Optional.of(new TableFinder.Found(from, end, new Block.Table(List.of(row))));
	}

	/**
	 * Headings that follow the table are as short as its cells: they begin behind the
	 * last figure or attribute.
	 */
	private int withoutHeadings(int from, int to, List<Passage> row) {
		int last = to;
		while (last > from && !closesRow(this.lines.get(last - 1).text())) {
			last--;
		}
		for (int i = last; last > from && i < to; i++) {
			Passage text = this.lines.get(i).text();
			if (PageFurniture.isPageNumber(text)
					|| this.lines.get(i).number().map((number) -> number.textFrom() < text.length()).orElse(false)) {
				int left = this.cells[i] - this.cells[from];
				row.subList(Math.min(left, row.size()), row.size()).clear();
				return i;
			}
		}
		return to;
	}

	private static boolean closesRow(Passage cell) {
		return !cell.isEmpty() && (isFigure(cell) || cell.length() <= 5 && cell.toString().endsWith("性"));
	}

	private static boolean isRowNumber(Passage cell) {
		return cell.length() <= 4 && cell.toString().replace(" ", "").matches("序号|编号");
	}

	private static boolean isFigure(Passage cell) {
		return cell.chars().allMatch((c) -> "0123456789.-—–/[]〔〕()（）%％<>≥≤".indexOf(c) >= 0);
	}

}
