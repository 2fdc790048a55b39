package org.zeren.document.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.text.Han;

/**
 * Gives the cells of a row of plain text, some of which may be missing, their columns: of
 * all ways that keep their order, the likeliest by what each column's header says and by
 * what stands in the column in other rows. Below 指标, 单位, 2025年 the row 甲比率, 81 has its
 * cells in the first and the third column.
 */
final class Alignment {

	/** How much the header counts, in rows. */
	private static final double PRIOR = 2;

	private static final double BLANK = Math.log(0.02);

	private static final double BROKEN = Math.log(0.1);

	private static final double REPEATED = Math.log(6);

	private static final double LEAST = 0.0005;

	private static final double NEVER = -1e6;

	private static final int MOST_UNITS = 4;

	private final List<ColumnKind> kinds;

	/** For each column and look, how many cells of it were seen. */
	private final double[][] seen;

	private final List<Map<String, Integer>> words = new ArrayList<>();

	private final Map<String, Weight> weights = new HashMap<>();

	private final int required;

	private final boolean several;

	/**
	 * @param kinds what the header says of each column
	 */
	Alignment(List<ColumnKind> kinds) {
		this(kinds, -1);
	}

	/**
	 * @param kinds what the header says of each column
	 * @param required the column that every row has; -1 for none
	 */
	Alignment(List<ColumnKind> kinds, int required) {
		this(kinds, required, false);
	}

	private Alignment(List<ColumnKind> kinds, int required, boolean several) {
		this.kinds = kinds;
		this.required = required;
		this.several = several;
		this.seen = new double[kinds.size()][ColumnKind.Look.values().length];
		for (int column = 0; column < kinds.size(); column++) {
			this.words.add(new HashMap<>());
		}
	}

	/**
	 * {@return the alignment of a table of tasks, in which a cell may hold several units,
	 * each as a text of its own: 县水务局, 县住建局 below 责任单位}
	 */
	static Alignment ofTasks(List<ColumnKind> kinds) {
		return new Alignment(kinds, -1, true);
	}

	/**
	 * How likely a text stands in each column; it is weighed once.
	 */
	private record Weight(boolean text, double[] columns) {
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
		this.weights.clear();
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
		int[][] taken = new int[width + 1][row.size() + 1];
		double[][] best = best(row, broken, taken);
		List<@Nullable Passage> cells = new ArrayList<>(Collections.nCopies(width, null));
		int used = row.size();
		for (int column = width; column > 0 && best[width][row.size()] > NEVER; column--) {
			int take = taken[column][used];
			if (take > 0) {
				cells.set(column - 1, joined(row.subList(used - take, used), column - 1));
			}
			used -= take;
		}
		return new Row(cells, best[width][row.size()]);
	}

	/**
	 * {@return for each number of cells how likely so many of them, from the first on,
	 * are a row}
	 * @param cells cells one after the other
	 */
	double[] rows(List<Passage> cells) {
		return best(cells, true, new int[this.kinds.size() + 1][cells.size() + 1])[this.kinds.size()];
	}

	private double[][] best(List<Passage> row, boolean broken, int[][] taken) {
		int width = this.kinds.size();
		double[][] best = new double[width + 1][row.size() + 1];
		for (double[] line : best) {
			Arrays.fill(line, NEVER);
		}
		best[0][0] = 0;
		for (int column = 0; column < width; column++) {
			for (int used = 0; used <= row.size(); used++) {
				if (best[column][used] <= NEVER) {
					continue;
				}
				for (int take = 0; take <= most(column, broken) && used + take <= row.size(); take++) {
					double score = best[column][used] + step(row, used, take, column);
					if (score > best[column + 1][used + take]) {
						best[column + 1][used + take] = score;
						taken[column + 1][used + take] = take;
					}
				}
			}
		}
		return best;
	}

	private int most(int column, boolean broken) {
		return isOfUnits(column) ? MOST_UNITS : broken ? 2 : 1;
	}

	private boolean isOfUnits(int column) {
		return this.several && this.kinds.get(column) == ColumnKind.BEARER;
	}

	/** Units that stand below one another are told apart by what their names end with. */
	private Passage joined(List<Passage> texts, int column) {
		Passage cell = texts.get(0);
		for (Passage next : texts.subList(1, texts.size())) {
			boolean parted = isOfUnits(column) && ColumnKind.isUnit(cell);
			cell = parted ? cell.append(next.part(0, 1).spelled("、")).append(next) : cell.append(next);
		}
		return cell;
	}

	private double step(List<Passage> row, int from, int take, int column) {
		if (take == 0) {
			return missing(column);
		}
		Passage cell = row.get(from);
		if (take == 1) {
			return cell.isEmpty() ? BLANK + missing(column) : score(cell, column);
		}
		if (isOfUnits(column)) {
			List<Passage> units = row.subList(from, from + take);
			return units.stream().allMatch(this::isText)
					? (take - 1) * BROKEN + units.stream().mapToDouble((unit) -> score(unit, column)).sum()
					: 10 * NEVER;
		}
		Passage next = row.get(from + 1);
		boolean texts = this.kinds.get(column).mayBreak() && cell.length() >= next.length() && Han.in(cell)
				&& !isRepeated(cell, column) && isText(cell) && isText(next)
				&& !(this.several && (isWhole(cell) || ColumnKind.isUnit(next)));
		return texts ? BROKEN + score(cell.toString() + next, column) : 10 * NEVER;
	}

	/** What a task is ends there, and no line break cuts it. */
	private static boolean isWhole(Passage cell) {
		char last = cell.charAt(cell.length() - 1);
		return last == '。' || last == '；' || last == ';';
	}

	private boolean isRepeated(Passage cell, int column) {
		return this.words.get(column).getOrDefault(cell.toString(), 0) > 1;
	}

	private boolean isText(Passage cell) {
		return weight(cell).text();
	}

	private double missing(int column) {
		return (column == this.required) ? 10 * NEVER : Math.log(this.kinds.get(column).missing());
	}

	private double score(CharSequence cell, int column) {
		return weight(cell).columns()[column];
	}

	private Weight weight(CharSequence cell) {
		return this.weights.computeIfAbsent(cell.toString(), this::weigh);
	}

	private Weight weigh(String cell) {
		ColumnKind.Look look = ColumnKind.Look.of(cell);
		double[] columns = new double[this.kinds.size()];
		for (int column = 0; column < columns.length; column++) {
			ColumnKind kind = this.kinds.get(column);
			double rows = Arrays.stream(this.seen[column]).sum();
			double likely = (this.seen[column][look.ordinal()] + PRIOR * kind.looks(look)) / (rows + PRIOR);
			double repeated = (this.words.get(column).getOrDefault(cell, 0) > 1) ? REPEATED : 0;
			columns[column] = Math.log(Math.max(likely, LEAST)) + Math.log(1 - kind.missing()) + repeated;
		}
		return new Weight(look == ColumnKind.Look.SHORT || look == ColumnKind.Look.LONG, columns);
	}

}
