package org.zeren.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.zeren.document.Passage;
import org.zeren.document.furniture.PageFurniture;
import org.zeren.document.line.Line;
import org.zeren.document.words.LayoutWords;

/**
 * Finds tables that lost their lines: a run of short lines without any sign of a
 * sentence, a good part of them figures or dashes. Where the words of its header are not
 * known, such a table comes as one row. Runs are counted once, so that time stays linear.
 * 序号, 指标, 2025年, 1, 甲比率, 81, 2, 乙比率, 86 …, a line each, is a table.
 */
final class BareCells {

	private static final LayoutWords.Tables WORDS = LayoutWords.vocabulary().tables();

	private static final int LONGEST_CELL = 34;

	private static final int FEWEST_CELLS = 16;

	private static final int FEWEST_BEFORE_NEXT = 8;

	/** One cell in so many is a figure at least. */
	private static final int FEWEST_FIGURES = 8;

	private static final int MOST_CAPTIONS = 3;

	/** How likely a line above a header is none of its cells, as a logarithm. */
	private static final double CAPTION = Math.log(0.1);

	private static final double NEVER = -1e6;

	private final List<Line> lines;

	/** For each line that may be a cell, the end of the run of cells it stands in. */
	private final int[] runEnd;

	/** The number of cells, and of figures among them, before each line. */
	private final int[] cells;

	private final int[] figures;

	/** So many cells are divided into rows, so that a damaged document ends in time. */
	private int budget = 12_000;

	/** Behind a run that could not be divided, so that it is tried once. */
	private int searched;

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
				&& line.tabs() == 0 && !line.startsWithTab();
	}

	/**
	 * {@return the table that begins at the line, if one does}
	 */
	Optional<TableFinder.Found> at(int from) {
		int end = this.runEnd[from];
		if (end == 0 || from < this.searched || isFigure(this.lines.get(from).text())) {
			return Optional.empty();
		}
		int count = this.cells[end] - this.cells[from];
		int figureCount = this.figures[end] - this.figures[from];
		if (count < FEWEST_CELLS || figureCount * FEWEST_FIGURES < count) {
			return Optional.empty();
		}
		boolean known = this.budget > 0 && CellRun.opens(texts(from, Math.min(end, from + 2 * FEWEST_CELLS)));
		int share = isRowNumber(this.lines.get(from).text()) ? FEWEST_FIGURES : 4;
		return (known || figureCount * share >= count) ? table(from, end, known) : Optional.empty();
	}

	private List<Passage> texts(int from, int to) {
		return this.lines.subList(from, to).stream().map(Line::text).filter((text) -> !text.isEmpty()).toList();
	}

	private Optional<TableFinder.Found> table(int from, int runEnd, boolean known) {
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
			if (row.size() == CellRun.MOST_CELLS) {
				break;
			}
			row.add(text);
			last = end;
			end = i + 1;
		}
		int to = withoutHeadings(from, end, row);
		if (row.size() < FEWEST_CELLS) {
			return Optional.empty();
		}
		if (headerAhead(row, known)) {
			return Optional.empty();
		}
		Optional<CellRun.Rows> rows = known ? rows(row) : Optional.empty();
		if (known && rows.isEmpty()) {
			this.searched = to;
		}
		return Optional
			.of(new TableFinder.Found(from, to, rows.map((found) -> PlainTable.of(found.header(), found.rows()))
				.orElseGet(() -> PlainTable.of(List.of(row)))));
	}

	/**
	 * Whether the header begins some lines further down: what stands here is a caption,
	 * which may hold words of headers, too.
	 */
	private boolean headerAhead(List<Passage> row, boolean known) {
		double here = known ? rows(row).map(CellRun.Rows::score).orElse(NEVER) : NEVER;
		for (int skip = 1; skip <= Math.min(MOST_CAPTIONS, row.size() - 1); skip++) {
			List<Passage> rest = row.subList(skip, row.size());
			double ahead = CellRun.opens(rest) ? rows(rest).map(CellRun.Rows::score).orElse(NEVER) : NEVER;
			if (ahead > NEVER && ahead + skip * CAPTION > here) {
				return true;
			}
		}
		return false;
	}

	private Optional<CellRun.Rows> rows(List<Passage> row) {
		this.budget -= row.size();
		return (this.budget > 0) ? CellRun.rows(row) : Optional.empty();
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
		return !cell.isEmpty()
				&& (isFigure(cell) || cell.length() <= 5 && WORDS.attributes().before(cell, 0, cell.length()) > 0);
	}

	private static boolean isRowNumber(Passage cell) {
		return cell.length() <= 4 && WORDS.rowNumbers().contains(cell.toString().replace(" ", ""));
	}

	private static boolean isFigure(Passage cell) {
		return cell.chars().allMatch((c) -> "0123456789.-—–/[]〔〕()（）%％<>≥≤".indexOf(c) >= 0);
	}

}
