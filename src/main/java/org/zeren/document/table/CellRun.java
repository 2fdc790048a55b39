package org.zeren.document.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Gives the cells of a table that come one after the other, without a sign where a row
 * ends, their rows back: of all divisions into rows the likeliest, by the words of the
 * header and by what cells in one column have in common. 指标, 2025年, 甲比率, 81, 乙比率, 86
 * comes out as three rows of two cells.
 */
final class CellRun {

	private static final int FEWEST_COLUMNS = 3;

	private static final int MOST_COLUMNS = 12;

	/** A table of tasks on twenty pages; a damaged document may hold more. */
	static final int MOST_CELLS = 1_500;

	/** A row may have so many cells more than columns: names that a line end cut. */
	private static final int MOST_BROKEN = 2;

	private static final double GROUP = Math.log(0.1);

	/** Where groups have a column of their own, one is seldom a row. */
	private static final double GROUP_BESIDE_COLUMN = Math.log(0.002);

	/** Words of a header are known, but seldom others. */
	private static final double KNOWN = Math.log(0.5);

	/** Words of a header that stand in its first row are no header's. */
	private static final double LEFT_OVER = Math.log(0.01);

	private static final double UNKNOWN = Math.log(0.0005);

	private static final double NEVER = -1e6;

	private final List<Passage> cells;

	private CellRun(List<Passage> cells) {
		this.cells = cells;
	}

	/**
	 * A division into rows.
	 *
	 * @param header the cells of the header
	 * @param rows for each row its cells in their columns, null where it has none, or a
	 * single cell that covers the row
	 * @param score how likely it is, as a logarithm
	 */
	record Rows(List<Passage> header, List<List<@Nullable Passage>> rows, double score) {
	}

	/**
	 * {@return whether the cells begin with a header whose columns are known: what a row
	 * is about, and a figure or a unit for it, or numbers before it}
	 */
	static boolean opens(List<Passage> cells) {
		return ends(cells).stream().anyMatch((end) -> isHeader(kinds(cells.subList(0, end))));
	}

	private static List<ColumnKind> kinds(List<Passage> header) {
		return header.stream().map(ColumnKind::of).toList();
	}

	private static boolean isHeader(List<ColumnKind> kinds) {
		int number = kinds.indexOf(ColumnKind.NUMBER);
		boolean numbered = number == 0 || number == 1 && kinds.get(0) == ColumnKind.CATEGORY;
		boolean closed = kinds.size() >= FEWEST_COLUMNS && kinds.stream()
			.anyMatch((kind) -> kind == ColumnKind.VALUE || kind == ColumnKind.BEARER || kind == ColumnKind.DUE);
		return kinds.stream().anyMatch(ColumnKind::isName) && (numbered || closed && number < 0);
	}

	/**
	 * Where the header may end: while its words are known, or before the first row's
	 * number or group.
	 */
	private static Set<Integer> ends(List<Passage> cells) {
		Set<Integer> ends = new TreeSet<>();
		int most = Math.min(cells.size(), MOST_COLUMNS);
		int known = known(cells);
		// a row's first cell may say a word of headers by chance
		ends.add(known);
		ends.add(known - 1);
		for (int i = 2; known > 0 && i < most; i++) {
			if (Forms.halfWidth(cells.get(i)).equals("1")) {
				ends.add(i);
				ends.add(i - 1);
				break;
			}
		}
		ends.removeIf((end) -> end < 2);
		return ends;
	}

	/** How many cells at the beginning say words of headers. */
	private static int known(List<Passage> cells) {
		int known = 0;
		while (known < Math.min(cells.size(), MOST_COLUMNS) && ColumnKind.of(cells.get(known)) != ColumnKind.OTHER) {
			known++;
		}
		return known;
	}

	/**
	 * {@return the rows, where the cells begin with a header}
	 */
	static Optional<Rows> rows(List<Passage> cells) {
		if (cells.size() > MOST_CELLS || !opens(cells)) {
			return Optional.empty();
		}
		CellRun run = new CellRun(cells);
		Rows best = null;
		for (int end : ends(cells)) {
			for (List<Passage> header : headers(cells.subList(0, end))) {
				if (isHeader(kinds(header))) {
					Rows rows = run.divided(header, kinds(header), end);
					best = (best == null || rows.score() > best.score()) ? rows : best;
				}
			}
		}
		return Optional.ofNullable(best).filter((rows) -> rows.score() > NEVER && rows.rows().size() >= 2);
	}

	/** The header as it stands, and with 2025年 and 目标 below it as one cell. */
	private static List<List<Passage>> headers(List<Passage> cells) {
		List<Passage> joined = new ArrayList<>();
		for (Passage cell : cells) {
			int last = joined.size() - 1;
			boolean value = last >= 0 && ColumnKind.of(cell) == ColumnKind.VALUE
					&& ColumnKind.of(joined.get(last)) == ColumnKind.VALUE && !hasDigit(cell)
					&& hasDigit(joined.get(last));
			if (value) {
				joined.set(last, joined.get(last).append(cell));
			}
			else {
				joined.add(cell);
			}
		}
		return (joined.size() == cells.size()) ? List.of(cells) : List.of(cells, joined);
	}

	private static boolean hasDigit(CharSequence cell) {
		return cell.chars().anyMatch(Character::isDigit);
	}

	private Rows divided(List<Passage> header, List<ColumnKind> kinds, int from) {
		Rows rows = divided(header, kinds, from, new Alignment(kinds, first(kinds)));
		Alignment learned = new Alignment(kinds, first(kinds));
		rows.rows().stream().filter((row) -> row.size() > 1).forEach(learned::learn);
		return divided(header, kinds, from, learned);
	}

	private Rows divided(List<Passage> header, List<ColumnKind> kinds, int from, Alignment alignment) {
		List<Passage> body = this.cells.subList(from, this.cells.size());
		double group = kinds.contains(ColumnKind.CATEGORY) ? GROUP_BESIDE_COLUMN : GROUP;
		double[] best = new double[body.size() + 1];
		int[] taken = new int[body.size() + 1];
		Arrays.fill(best, NEVER);
		best[0] = kinds.stream().mapToDouble((kind) -> (kind == ColumnKind.OTHER) ? UNKNOWN : KNOWN).sum()
				+ Math.max(known(this.cells) - from, 0) * LEFT_OVER;
		for (int start = 0; start < body.size(); start++) {
			int most = Math.min(kinds.size() + MOST_BROKEN, body.size() - start);
			if (best[start] <= NEVER) {
				continue;
			}
			double[] rows = alignment.rows(body.subList(start, start + most));
			rows[1] = Han.in(body.get(start)) ? group : NEVER;
			for (int take = 1; take <= most; take++) {
				if (best[start] + rows[take] > best[start + take]) {
					best[start + take] = best[start] + rows[take];
					taken[start + take] = take;
				}
			}
		}
		List<List<@Nullable Passage>> rows = new ArrayList<>();
		for (int end = body.size(); end > 0 && best[body.size()] > NEVER; end -= taken[end]) {
			List<Passage> row = body.subList(end - taken[end], end);
			rows.add(0, (row.size() == 1) ? List.of(row.get(0)) : alignment.align(row, true).cells());
		}
		return new Rows(header, rows, best[body.size()]);
	}

	private static int first(List<ColumnKind> kinds) {
		int first = 0;
		while (!kinds.get(first).isName()) {
			first++;
		}
		return first;
	}

}
