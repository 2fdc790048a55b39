package org.zeren.extract.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Block.Table;
import org.zeren.document.Passage;
import org.zeren.extract.duty.Deadlines;
import org.zeren.extract.duty.role.Roles;
import org.zeren.extract.table.TableWords;
import org.zeren.extract.table.TaskTable;
import org.zeren.plan.target.Quantity;
import org.zeren.plan.target.TableTarget;
import org.zeren.text.FiveYears;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Cells of tables that were read of which nothing is in the record: a column of
 * attributes or baselines under a header that nobody knows, a unit in brackets that is
 * none of the known ones, a numbered row that opened no task of its own.
 */
final class UnreadCells {

	/** From so many rows on the table as a whole was misunderstood. */
	private static final int MANY = 3;

	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

	private static final Pattern YEAR = Pattern.compile("20\\d\\d");

	private static final Pattern DASH = Pattern.compile("[-—–－/\\\\*＊\\s]*");

	/** 排放量（吨）, but not 浓度（PM2.5） or 指数（EQI）. */
	private static final Pattern BRACKET = Pattern.compile("\\([^()]*(?:[\\p{IsHan}/]|[%‰])[^()]*\\)$");

	private static final int LONGEST_UNIT = 8;

	private static final int LONGEST_DATE = 12;

	private final List<List<Block.@Nullable Cell>> grid;

	private final Places places;

	private UnreadCells(Table table, Places places) {
		this.grid = table.grid();
		this.places = places;
	}

	/**
	 * {@return the remarks on a table of which rows are in the record}
	 */
	static List<Remark> of(Table table, Places places) {
		UnreadCells reader = new UnreadCells(table, places);
		List<Remark> remarks = new ArrayList<>();
		remarks.addAll(reader.columns());
		remarks.addAll(reader.withoutAttribute());
		remarks.addAll(reader.rows());
		remarks.addAll(reader.tasks());
		if (repeat(reader.named((cell) -> places.row(cell).isPresent()))
				|| repeat(reader.named((cell) -> !cell.isEmpty() && places.isMeasure(cell)))) {
			remarks.add(Remark.over(passages(reader.grid),
					"a table whose rows were read under the same few names: another column may name them"));
		}
		return remarks;
	}

	/** The cells that name rows, without a cell over several rows. */
	private List<String> named(Predicate<Passage> names) {
		return this.grid.stream()
			.flatMap(List::stream)
			.filter(Objects::nonNull)
			.distinct()
			.map(Block.Cell::text)
			.filter(names)
			.map(UnreadCells::bare)
			.toList();
	}

	private static boolean repeat(List<String> names) {
		return names.size() >= MANY && names.stream().distinct().count() * 2 <= names.size();
	}

	private List<Remark> columns() {
		Map<Integer, List<Passage>> unread = new TreeMap<>();
		List<Remark> remarks = new ArrayList<>();
		int first = -1;
		for (int i = 0; i < this.grid.size(); i++) {
			TableTarget target = target(i);
			if (target == null) {
				continue;
			}
			first = (first < 0) ? i : first;
			if (target.unit() == null && hidesUnit(target)) {
				remarks.add(new Remark(target.at(),
						"words in brackets behind the name of an indicator that may be its unit", target.name()));
			}
			for (int column = 0; column < this.grid.get(i).size(); column++) {
				Block.Cell cell = this.grid.get(i).get(column);
				if (cell != null && !isKnown(cell.text(), target) && !isAside(column, first)) {
					unread.computeIfAbsent(column, (key) -> new ArrayList<>()).add(cell.text());
				}
			}
		}
		for (List<Passage> cells : unread.values()) {
			String reason = "a column of a table of indicators of which nothing was read";
			if (cells.size() >= MANY) {
				return List.of(Remark.over(passages(this.grid), reason));
			}
			cells.forEach((cell) -> remarks.add(Remark.on(cell, reason)));
		}
		return remarks;
	}

	private @Nullable TableTarget target(int row) {
		return this.grid.get(row)
			.stream()
			.filter(Objects::nonNull)
			.flatMap((cell) -> this.places.row(cell.text()).stream())
			.findFirst()
			.orElse(null);
	}

	private static boolean hidesUnit(TableTarget target) {
		String name = Forms.halfWidth(target.name());
		return BRACKET.matcher(name).find() && name.length() - name.lastIndexOf('(') - 2 <= LONGEST_UNIT;
	}

	private boolean isKnown(Passage cell, TableTarget target) {
		String words = bare(cell);
		return DASH.matcher(words).matches()
				|| NUMBER.matcher(words).matches() && cell.locator().start() < target.at().start()
				|| this.places.holdsRow(cell) || TableWords.isAttribute(words) || isSame(words, target.unit())
				|| isSame(words, target.category()) || isSame(words, printed(target.baseline()))
				|| isSame(words, printed(target.goal()));
	}

	private static @Nullable String printed(@Nullable Quantity quantity) {
		return (quantity != null) ? quantity.printed() : null;
	}

	private static boolean isSame(String words, @Nullable String known) {
		String other = (known != null) ? bare(known) : "";
		return !other.isEmpty() && (words.contains(other) || other.contains(words));
	}

	private static String bare(CharSequence words) {
		return Forms.halfWidth(words).replace(" ", "");
	}

	/** What the column's header says is not missed, or was for another year. */
	private boolean isAside(int column, int firstRow) {
		String words = header(column, firstRow);
		return YEAR.matcher(words).find() || FiveYears.in(words).isPresent() || TableWords.isAside(words)
				|| Roles.vocabulary().label(words + ":").isPresent();
	}

	/** Rows that neither bind nor are expected, where nearly all others say so. */
	private List<Remark> withoutAttribute() {
		List<TableTarget> targets = IntStream.range(0, this.grid.size())
			.mapToObj(this::target)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		List<TableTarget> without = targets.stream().filter((target) -> target.binding() == null).toList();
		return (without.size() * 3 > targets.size()) ? List.of() : without.stream()
			.map((target) -> new Remark(target.at(),
					"a row of a table of indicators that says neither 约束性 nor 预期性, where most rows do", target.name()))
			.toList();
	}

	private String header(int column, int firstRow) {
		StringBuilder header = new StringBuilder();
		for (List<Block.@Nullable Cell> row : this.grid.subList(0, firstRow)) {
			Block.Cell cell = (column < row.size()) ? row.get(column) : null;
			header.append((cell != null) ? bare(cell.text()) : "");
		}
		return header.toString();
	}

	/**
	 * A column of words that no rule knows in a table of tasks, and a date or a heading
	 * that became the title of a task: then the cells were put together wrongly.
	 */
	private List<Remark> tasks() {
		Map<Integer, Integer> unknown = new TreeMap<>();
		int first = -1;
		for (int i = 0; i < this.grid.size(); i++) {
			List<Block.@Nullable Cell> row = this.grid.get(i);
			for (Block.Cell cell : row) {
				if (cell != null && !cell.text().isEmpty() && this.places.isMeasure(cell.text())) {
					first = (first < 0) ? i : first;
					if (isNoTitle(bare(cell.text()))) {
						return List.of(Remark.over(passages(this.grid),
								"a table of tasks in which a date or a number became the title of a task"));
					}
				}
			}
			for (int column = 0; first > 0 && column < row.size(); column++) {
				Block.Cell cell = row.get(column);
				if (cell != null && Han.in(cell.text()) && !this.places.isTitled(cell.text())
						&& !this.places.bearsDuty(cell.text(), 0, cell.text().length())
						&& !TaskTable.knows(header(column, first))) {
					unknown.merge(column, 1, Integer::sum);
				}
			}
		}
		return unknown.values().stream().noneMatch((rows) -> rows >= MANY) ? List.of() : List
			.of(Remark.over(passages(this.grid), "a table of tasks with a column of words that nobody knows"));
	}

	private static boolean isNoTitle(String title) {
		return title.length() <= LONGEST_DATE && Character.isDigit(title.charAt(0))
				&& Deadlines.vocabulary().date(title) != null;
	}

	/** A row with a number of its own, among others that are tasks, that is none. */
	private List<Remark> rows() {
		List<List<Passage>> unread = new ArrayList<>();
		boolean tasks = false;
		Block.Cell number = null;
		for (List<Block.@Nullable Cell> row : this.grid) {
			List<Passage> cells = passages(List.of(row));
			boolean measure = cells.stream().anyMatch(this.places::isMeasure);
			tasks |= measure;
			Block.Cell first = row.isEmpty() ? null : row.get(0);
			if (first != null && first != number && NUMBER.matcher(bare(first.text())).matches() && cells.size() > 2
					&& cells.stream().anyMatch(Han::in) && cells.stream().noneMatch(this.places::isTitled)) {
				unread.add(cells);
			}
			number = first;
		}
		if (!tasks) {
			return List.of();
		}
		if (unread.size() >= MANY) {
			return List
				.of(Remark.over(passages(this.grid), "a table of tasks with numbered rows that became no measures"));
		}
		return unread.stream()
			.map((row) -> Remark.over(row, "a numbered row of a table of tasks that became no measure"))
			.toList();
	}

	private static List<Passage> passages(List<? extends List<Block.@Nullable Cell>> rows) {
		return rows.stream()
			.flatMap(List::stream)
			.filter(Objects::nonNull)
			.distinct()
			.map(Block.Cell::text)
			.filter((text) -> !text.isEmpty())
			.toList();
	}

}
