package org.zeren.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.document.words.LayoutWords;
import org.zeren.extract.language.Period;
import org.zeren.extract.table.IndicatorColumns.Column;
import org.zeren.plan.target.Binding;
import org.zeren.plan.target.Quantity;
import org.zeren.plan.target.TableTarget;
import org.zeren.plan.target.TableTargetBuilder;
import org.zeren.text.Digits;
import org.zeren.text.Han;
import org.zeren.vocabulary.Words;

/**
 * Reads the table of main indicators (主要指标): below 指标, 2020年, 2025年, 属性 the row
 * 1.森林覆盖率（%）, 16.8, 17.5, 约束性 is a binding target of 17.5 %.
 */
public final class IndicatorTable {

	/** （一） and 一、. */
	private static final Pattern CATEGORY_NUMBER = Pattern
		.compile("^(?:[(（][" + Digits.COUNTING + "]+[)）]|[" + Digits.COUNTING + "]+[、.．])\\s*");

	/** 注：括号内为五年累计值. */
	private static final Pattern SUMS_IN_BRACKETS = Pattern
		.compile(LayoutWords.vocabulary().tables().remarks().pattern() + ".*(?:"
				+ Words.one(TableWords.vocabulary().brackets()) + "|[(（] ?[)）]).*"
				+ Words.one(TableWords.vocabulary().indicators().getOrDefault(Column.CUMULATIVE, List.of())) + ".*");

	private static final int FEWEST_ROWS = 2;

	/** Two tables of goals with no more between them are one: 约束性指标, 预期性指标. */
	private static final int NEAR = 3;

	private final IndicatorColumns columns;

	private final boolean brackets;

	private final List<TableTarget> targets = new ArrayList<>();

	private @Nullable String group;

	private Block.@Nullable Cell last;

	private IndicatorTable(IndicatorColumns columns, boolean brackets) {
		this.columns = columns;
		this.brackets = brackets;
	}

	/**
	 * A table that was read.
	 *
	 * @param block its place among the blocks
	 * @param targets its rows
	 * @param current whether it speaks of the plan's own period and looks ahead
	 * @param deadline the year of its goals; null where it is unknown
	 */
	private record Read(int block, List<TableTarget> targets, boolean current, @Nullable String deadline) {
	}

	/**
	 * {@return the rows of the table of main indicators, or none}
	 * @param blocks the blocks of the whole document
	 * @param plan the years that the plan is for
	 */
	public static List<TableTarget> read(List<Block> blocks, Period plan) {
		return best(tables(blocks, plan)).stream()
			.flatMap((table) -> table.targets().stream())
			.collect(ArrayList::new, (all, target) -> all.add(keyed(target, all.size() + 1)), List::addAll);
	}

	/**
	 * {@return the tables of indicators among the blocks, also those that are a look back
	 * and give no target}
	 * @param blocks the blocks of the whole document
	 */
	public static List<Block.Table> among(List<Block> blocks) {
		return tables(blocks, Period.UNKNOWN).stream().map((table) -> (Block.Table) blocks.get(table.block())).toList();
	}

	private static List<Read> tables(List<Block> blocks, Period plan) {
		List<Read> tables = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof Block.Table table) {
				boolean brackets = roundBrackets(blocks, i);
				int at = i;
				read(TableGrid.of(table), plan, brackets)
					.or(() -> read(List.of(TableGrid.of(table.transposed()).get(0)), plan, brackets))
					.ifPresent((read) -> tables.add(new Read(at, read.targets(), read.current(), read.deadline())));
			}
		}
		return tables;
	}

	private static Optional<Read> read(List<TableGrid> ways, Period plan, boolean brackets) {
		for (TableGrid grid : ways) {
			Optional<IndicatorColumns> columns = IndicatorColumns.of(grid.headers(), plan);
			if (columns.isPresent()) {
				IndicatorTable reader = new IndicatorTable(columns.get(), brackets);
				grid.rows().forEach(reader::row);
				boolean lookBack = grid.headers()
					.stream()
					.anyMatch((header) -> TableWords.says(TableWords.vocabulary().lookBack(), header));
				return (reader.targets.size() < FEWEST_ROWS) ? Optional.empty()
						: Optional.of(new Read(0, List.copyOf(reader.targets),
								!lookBack && columns.get().isOfPeriod(plan), columns.get().deadline()));
			}
		}
		return Optional.empty();
	}

	/**
	 * The longest table that looks ahead, with those near it that set other goals for the
	 * same year; a look back only where there is nothing else.
	 */
	private static List<Read> best(List<Read> tables) {
		boolean ahead = tables.stream().anyMatch(Read::current);
		Read best = null;
		for (Read table : tables) {
			boolean longer = best == null || table.targets().size() > best.targets().size();
			best = (table.current() == ahead && longer) ? table : best;
		}
		if (best == null) {
			return List.of();
		}
		List<Read> all = new ArrayList<>(List.of(best));
		for (Read table : tables) {
			boolean near = all.stream().anyMatch((other) -> Math.abs(other.block() - table.block()) <= NEAR);
			boolean others = table.targets()
				.stream()
				.noneMatch((target) -> all.stream()
					.flatMap((other) -> other.targets().stream())
					.anyMatch((other) -> other.name().equals(target.name())));
			if (table.current() == ahead && near && others && Objects.equals(table.deadline(), best.deadline())) {
				all.add(table);
			}
		}
		all.sort((one, other) -> Integer.compare(one.block(), other.block()));
		return all;
	}

	private static TableTarget keyed(TableTarget target, int number) {
		return TableTargetBuilder.builder(target).key("T" + number).build();
	}

	/**
	 * Whether a remark below the table says that round brackets hold sums over the
	 * period.
	 */
	private static boolean roundBrackets(List<Block> blocks, int table) {
		return table + 1 < blocks.size() && blocks.get(table + 1) instanceof Block.Paragraph paragraph
				&& SUMS_IN_BRACKETS.matcher(paragraph.text()).matches();
	}

	private void row(List<Block.@Nullable Cell> row) {
		Passage whole = TableGrid.group(row);
		int name = this.columns.of(Column.NAME);
		int category = this.columns.of(Column.CATEGORY);
		if (whole != null) {
			this.group = category(whole);
			return;
		}
		Passage above = TableGrid.at(row, category);
		Passage cell = TableGrid.at(row, name);
		if (above != null && above != cell) {
			this.group = category(above);
		}
		else if (above != null) {
			this.group = null;
		}
		if (cell != null && Han.in(cell) && row.get(name) != this.last) {
			this.last = row.get(name);
			target(cell, row);
		}
	}

	private static String category(Passage cell) {
		return CATEGORY_NUMBER.matcher(cell.toString().replace(" ", "")).replaceFirst("");
	}

	private void target(Passage cell, List<Block.@Nullable Cell> row) {
		IndicatorName name = IndicatorName.of(cell);
		if (name.text().isEmpty()) {
			return;
		}
		String printed = name.text().toString();
		IndicatorGoal goal = IndicatorGoal.of(in(row, Column.GOAL), in(row, Column.CUMULATIVE), this.brackets);
		Quantity baseline = IndicatorGoal.quantity(in(row, Column.BASELINE));
		Passage unit = in(row, Column.UNIT);
		this.targets.add(new TableTarget("T" + (this.targets.size() + 1), printed, printed, this.group,
				(unit != null && !IndicatorGoal.isDash(unit)) ? unit.toString() : name.unit(), baseline,
				(baseline != null) ? this.columns.baselineYear() : null, goal.quantity(), goal.comparator(printed),
				this.columns.deadline(), binding(row), goal.cumulative(), name.text().locator()));
	}

	private @Nullable Passage in(List<Block.@Nullable Cell> row, Column column) {
		return TableGrid.at(row, this.columns.of(column));
	}

	/**
	 * Whether the goal binds, by any cell behind the name or by its group (约束性指标); null
	 * where neither says.
	 */
	private @Nullable Binding binding(List<Block.@Nullable Cell> row) {
		for (int column = row.size() - 1; column > this.columns.of(Column.NAME); column--) {
			Passage cell = TableGrid.at(row, column);
			Optional<TableWords.Attribute> attribute = (cell != null) ? attribute(cell.toString()) : Optional.empty();
			if (attribute.isPresent()) {
				return binding(attribute.get());
			}
		}
		return (this.group != null) ? attribute(this.group).map(IndicatorTable::binding).orElse(null) : null;
	}

	private static Optional<TableWords.Attribute> attribute(String text) {
		return TableWords.first(TableWords.vocabulary().attributes(), text);
	}

	private static @Nullable Binding binding(TableWords.Attribute attribute) {
		return switch (attribute) {
			case BINDING -> Binding.BINDING;
			case EXPECTED -> Binding.EXPECTED;
			case NEITHER -> null;
		};
	}

}
