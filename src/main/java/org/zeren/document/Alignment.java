package org.zeren.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Gives the cells of a row of plain text, some of which may be missing, their columns: of
 * all ways that keep their order, the likeliest by what each column's header says and by
 * what stands in the column in other rows.
 */
final class Alignment {

	/** How much the header counts, in rows. */
	private static final double PRIOR = 2;

	private static final double BLANK = Math.log(0.02);

	private static final double BROKEN = Math.log(0.1);

	private static final double REPEATED = Math.log(6);

	private static final double NEVER = -1e6;

	private final List<ColumnKind> kinds;

	/** For each column and look, how many cells of it were seen. */
	private final double[][] seen;

	private final List<Map<String, Integer>> words = new ArrayList<>();

	Alignment(List<ColumnKind> kinds) {
		this.kinds = kinds;
		this.seen = new double[kinds.size()][ColumnKind.Look.values().length];
		for (int column = 0; column < kinds.size(); column++) {
			this.words.add(new HashMap<>());
		}
	}

	/**
	 * A row in columns.
	 *
	 * @param cells for each column its cell; null where the row has none
	 * @param score how likely it is, as a logarithm
	 */
	record Row(List<@Nullable Passage> cells, double score) {
	}

	/**
	 * Learns from a row whose cells stand in their columns.
	 */
	void learn(List<? extends @Nullable Passage> row) {
		for (int column = 0; column < Math.min(row.size(), this.kinds.size()); column++) {
			Passage cell = row.get(column);
			if (cell != null && !cell.isEmpty()) {
				this.seen[column][ColumnKind.Look.of(cell).ordinal()]++;
				this.words.get(column).merge(cell.toString(), 1, Integer::sum);
			}
		}
	}

	/**
	 * {@return how likely the row is with each cell in the column where it stands}
	 */
	double score(List<Passage> row) {
		double score = 0;
		for (int column = 0; column < this.kinds.size(); column++) {
			score += (column < row.size() && !row.get(column).isEmpty()) ? score(row.get(column), column)
					: missing(column);
		}
		return score;
	}

	/**
	 * {@return the likeliest columns of the cells}
	 * @param row the cells; an empty one stands in a column that says nothing
	 * @param broken whether two texts that follow one another may be one cell that a line
	 * break cut
	 */
	Row align(List<Passage> row, boolean broken) {
		int width = this.kinds.size();
		double[][] best = new double[width + 1][row.size() + 1];
		int[][] taken = new int[width + 1][row.size() + 1];
		for (double[] line : best) {
			Arrays.fill(line, NEVER);
		}
		best[0][0] = 0;
		for (int column = 0; column < width; column++) {
			for (int used = 0; used <= row.size(); used++) {
				if (best[column][used] <= NEVER) {
					continue;
				}
				for (int take = 0; take <= (broken ? 2 : 1) && used + take <= row.size(); take++) {
					double score = best[column][used] + step(row, used, take, column);
					if (score > best[column + 1][used + take]) {
						best[column + 1][used + take] = score;
						taken[column + 1][used + take] = take;
					}
				}
			}
		}
		List<@Nullable Passage> cells = new ArrayList<>(Collections.nCopies(width, null));
		int used = row.size();
		for (int column = width; column > 0 && best[width][row.size()] > NEVER; column--) {
			int take = taken[column][used];
			if (take > 0) {
				Passage cell = row.get(used - take);
				cells.set(column - 1, (take == 2) ? cell.append(row.get(used - 1)) : cell);
			}
			used -= take;
		}
		return new Row(cells, best[width][row.size()]);
	}

	private double step(List<Passage> row, int from, int take, int column) {
		if (take == 0) {
			return missing(column);
		}
		Passage cell = row.get(from);
		if (take == 1) {
			return cell.isEmpty() ? BLANK + missing(column) : score(cell, column);
		}
		Passage next = row.get(from + 1);
		boolean texts = Typography.hasHan(cell) && isText(cell) && isText(next) && cell.length() >= next.length()
				&& this.kinds.get(column).mayBreak() && !isRepeated(cell, column);
		return texts ? BROKEN + score(cell.append(next), column) : NEVER;
	}

	private boolean isRepeated(Passage cell, int column) {
		return this.words.get(column).getOrDefault(cell.toString(), 0) > 1;
	}

	private static boolean isText(Passage cell) {
		ColumnKind.Look look = ColumnKind.Look.of(cell);
		return look == ColumnKind.Look.SHORT || look == ColumnKind.Look.LONG;
	}

	private double missing(int column) {
		return Math.log(this.kinds.get(column).missing());
	}

	private double score(Passage cell, int column) {
		ColumnKind kind = this.kinds.get(column);
		int look = ColumnKind.Look.of(cell).ordinal();
		double rows = Arrays.stream(this.seen[column]).sum();
		double likely = (this.seen[column][look] + PRIOR * kind.looks(ColumnKind.Look.values()[look])) / (rows + PRIOR);
		double repeated = (this.words.get(column).getOrDefault(cell.toString(), 0) > 1) ? REPEATED : 0;
		return Math.log(Math.max(likely, 0.0005)) + Math.log(1 - kind.missing()) + repeated;
	}

}
