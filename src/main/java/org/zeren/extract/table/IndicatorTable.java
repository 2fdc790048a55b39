package org.zeren.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.extract.table.IndicatorColumns.Column;
import org.zeren.plan.TableTarget;

/**
 * Reads the table of main indicators (主要指标): row by row it finds the category and the
 * name, and moves cells back that lost the cells before them.
 */
public final class IndicatorTable {

	private static final Pattern CATEGORY_NUMBER = Pattern.compile("^(?:[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+[、.．])\\s*");

	private final IndicatorColumns columns;

	private final boolean brackets;

	private final List<TableTarget> targets = new ArrayList<>();

	private @Nullable String group;

	private IndicatorTable(IndicatorColumns columns, boolean brackets) {
		this.columns = columns;
		this.brackets = brackets;
	}

	/**
	 * {@return the rows of the first table of main indicators, or none}
	 * @param blocks the blocks of the whole document
	 * @param start the first year of the plan; 0 where it is unknown
	 * @param period the last year of the plan; 0 where it is unknown
	 */
	public static List<TableTarget> read(List<Block> blocks, int start, int period) {
		List<TableTarget> best = List.of();
		boolean current = false;
		for (int i = 0; i < blocks.size(); i++) {
			if (!(blocks.get(i) instanceof Block.Table)) {
				continue;
			}
			List<List<Passage>> rows = IndicatorHeader.joined(IndicatorRows.shaped(blocks, i));
			for (int header = 0; header < Math.min(3, rows.size()); header++) {
				Optional<IndicatorColumns> columns = IndicatorColumns.of(rows, header, start, period);
				if (columns.isPresent()) {
					IndicatorTable reader = new IndicatorTable(columns.get(), roundBrackets(blocks, i));
					rows.subList(header + 1, rows.size()).forEach(reader::row);
					boolean now = !isLookBack(rows.get(header)) && columns.get().isOfPeriod(start);
					boolean better = (now == current) ? reader.targets.size() > best.size() : now;
					if (better && reader.targets.size() >= 2) {
						best = List.copyOf(reader.targets);
						current = now;
					}
					break;
				}
			}
		}
		return best;
	}

	/** A look back (完成情况) is taken only where there is no other table. */
	private static boolean isLookBack(List<Passage> header) {
		return header.stream().anyMatch((cell) -> cell.toString().contains("完成"));
	}

	/**
	 * Whether a remark below the table says that round brackets hold sums over the
	 * period.
	 */
	private static boolean roundBrackets(List<Block> blocks, int table) {
		return table + 1 < blocks.size() && blocks.get(table + 1) instanceof Block.Paragraph paragraph
				&& paragraph.text().toString().matches("注.*(?:括号|[(（] ?[)）]).*累计.*");
	}

	private void row(List<Passage> cells) {
		List<Integer> filled = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			if (!cells.get(i).isEmpty()) {
				filled.add(i);
			}
		}
		if (filled.size() == 1) {
			this.group = category(cells.get(filled.get(0)));
		}
		else if (!filled.isEmpty()) {
			int at = nameAt(cells, filled);
			if (at >= 0) {
				target(cells.get(at), new IndicatorCells(cells, this.columns, at - this.columns.of(Column.NAME)));
			}
		}
	}

	private static String category(Passage cell) {
		return CATEGORY_NUMBER.matcher(cell.toString().replace(" ", "")).replaceFirst("");
	}

	/**
	 * The cell with the name: the first with words that is no category. A row that shares
	 * the cells before it with the row above begins earlier than the header says.
	 */
	private int nameAt(List<Passage> cells, List<Integer> filled) {
		int category = this.columns.of(Column.CATEGORY);
		int name = this.columns.of(Column.NAME);
		if (isWhole(cells)) {
			if (category >= 0 && !cells.get(category).isEmpty()) {
				this.group = category(cells.get(category));
			}
			return name;
		}
		int at = 0;
		if (category >= 0 && category < name && filled.get(at) == category && cells.size() >= this.columns.width() - 1
				&& filled.size() > 2 && startsCategory(cells, filled)) {
			this.group = category(cells.get(filled.get(at)));
			at++;
		}
		while (at < filled.size() && IndicatorName.isNumber(cells.get(filled.get(at)))) {
			at++;
		}
		return (at < filled.size() && Typography.hasHan(cells.get(filled.get(at)))) ? filled.get(at) : -1;
	}

	/**
	 * Whether each cell stands in its column: the row's number and the name are where the
	 * header has them.
	 */
	private boolean isWhole(List<Passage> cells) {
		int number = this.columns.of(Column.NUMBER);
		int name = this.columns.of(Column.NAME);
		return number >= 0 && number < name && cells.size() == this.columns.width()
				&& IndicatorName.isNumber(cells.get(number)) && Typography.hasHan(cells.get(name));
	}

	/**
	 * Behind a category comes the row's number, or the name in a table without numbers. A
	 * cell with a number of its own before one without is the name: 3.某河水质类别, Ⅳ类.
	 */
	private boolean startsCategory(List<Passage> cells, List<Integer> filled) {
		Passage first = cells.get(filled.get(0));
		Passage second = cells.get(filled.get(1));
		if (this.columns.of(Column.NUMBER) >= 0) {
			return IndicatorName.isNumber(second);
		}
		return filled.get(1) == this.columns.of(Column.NAME) && Typography.hasHan(second)
				&& (IndicatorName.behindNumber(Typography.fold(first)) == 0
						|| IndicatorName.behindNumber(Typography.fold(second)) > 0);
	}

	private void target(Passage cell, IndicatorCells cells) {
		IndicatorName name = IndicatorName.of(cell);
		if (name.text().isEmpty()) {
			return;
		}
		TableTarget above = this.targets.isEmpty() ? null : this.targets.get(this.targets.size() - 1);
		IndicatorGoal goal = IndicatorGoal.of(cells, (above != null) ? above.goal() : null, this.brackets);
		String unit = cells.in(Column.UNIT)
			.map(Passage::toString)
			.filter((text) -> !IndicatorGoal.isDash(text))
			.orElse(name.unit());
		String printed = name.text().toString();
		this.targets.add(new TableTarget("T" + (this.targets.size() + 1), printed, printed, this.group, unit,
				cells.quantity(Column.BASELINE), null, goal.quantity(), goal.comparator(printed),
				this.columns.deadline(), cells.binding((above != null) ? above.binding() : null), goal.cumulative(),
				name.text().locator()));
	}

}
