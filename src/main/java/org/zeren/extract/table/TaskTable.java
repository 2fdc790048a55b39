package org.zeren.extract.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.duty.Deadlines;
import org.zeren.extract.duty.PrintedDuty;
import org.zeren.extract.duty.role.RoleLabels;
import org.zeren.extract.duty.role.Roles;
import org.zeren.extract.language.Period;
import org.zeren.plan.measure.Role;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Reads tables of tasks (任务分工表): below 工作任务, 牵头单位, 完成时限 the row 改造管网, 市水务局, 2025年底 is a
 * task that 市水务局 leads and that is due in 2025. Tables of engineering projects look alike
 * and are none, unless a column says what each project's task is: 项目名称, 年度目标任务, 牵头单位.
 */
public final class TaskTable {

	private final Map<Column, List<Integer>> places = new EnumMap<>(Column.class);

	private final Map<Integer, Role> roles = new LinkedHashMap<>();

	private int title = -1;

	/** The column of what a group of tasks is about; -1 for none. */
	private int category = -1;

	private @Nullable Passage group;

	/**
	 * What a column holds, besides agencies.
	 */
	enum Column {

		NONE, PROJECT, DUE, NUMBER, CATEGORY, TASK, MEASURE, CONTENT, TEXT

	}

	/**
	 * A row of the table.
	 *
	 * @param number the number of the row; null where the table has none
	 * @param title the cell that names the task, sentences behind its title included
	 * @param texts what else the row says, when it is due last
	 * @param bearers who answers
	 * @param due when it is due, as printed; null where the row does not say
	 * @param category the group of tasks that it stands in; null for none
	 */
	public record Task(@Nullable Passage number, Passage title, List<Passage> texts, List<PrintedDuty> bearers,
			@Nullable Passage due, @Nullable Passage category) {

		/**
		 * {@return the same task under another title, with other texts}
		 */
		public Task titled(Passage newTitle, List<Passage> newTexts) {
			return new Task(this.number, newTitle, newTexts, this.bearers, this.due, this.category);
		}

	}

	private TaskTable() {
	}

	/**
	 * {@return the tasks, or none if this is no table of tasks}
	 */
	public static List<Task> read(Block.Table table) {
		for (TableGrid grid : TableGrid.of(table)) {
			TaskTable reader = new TaskTable();
			if (reader.header(grid.headers())) {
				reader.divide(grid.rows());
				return reader.tasks(grid.rows());
			}
		}
		return List.of();
	}

	/**
	 * {@return whether a rule knows what stands below the header in a table of tasks}
	 * @param header the header's words with half-width signs
	 */
	public static boolean knows(String header) {
		return column(header).isPresent() || TableWords.isAside(header)
				|| Roles.vocabulary().label(header + ":").isPresent();
	}

	private boolean header(List<String> headers) {
		List<Integer> unknown = new ArrayList<>();
		for (int i = 0; i < headers.size(); i++) {
			int at = i;
			String header = headers.get(i);
			Optional<Column> column = column(header);
			Optional<RoleLabels.Label> label = Roles.vocabulary().label(header + ":");
			if (column.isPresent() && column.get() == Column.NONE) {
				return false;
			}
			Role role = label.map(RoleLabels.Label::role).orElse(null);
			if (role != null) {
				this.roles.put(at, role);
			}
			else if (column.isEmpty() && label.isEmpty() && !header.isEmpty() && !TableWords.isAside(header)) {
				unknown.add(at);
			}
			else {
				column.ifPresent((of) -> this.places.computeIfAbsent(of, (key) -> new ArrayList<>()).add(at));
			}
		}
		if (!places(Column.PROJECT).isEmpty() && places(Column.TASK).isEmpty()) {
			return false;
		}
		List<Integer> titles = titles();
		this.title = !titles.isEmpty() ? titles.get(0) : namesTasks(unknown) ? unknown.get(0) : -1;
		this.category = places(Column.CATEGORY).stream().findFirst().orElse(-1);
		return this.title >= 0 && !this.roles.isEmpty() && !isOfIndicators(headers);
	}

	/**
	 * Between numbers and units, the one column whose header nobody knows says what the
	 * tasks are called: 序号, 民生实事, 责任单位, 完成时限.
	 */
	private boolean namesTasks(List<Integer> unknown) {
		return unknown.size() == 1 && places(Column.NUMBER).equals(List.of(unknown.get(0) - 1))
				&& this.roles.containsKey(unknown.get(0) + 1);
	}

	private static Optional<Column> column(String header) {
		Optional<Column> column = TableWords.first(TableWords.vocabulary().tasks(), header);
		boolean due = Deadlines.vocabulary().isHead(header) && column.filter(Column.NONE::equals).isEmpty();
		return due ? Optional.of(Column.DUE) : column;
	}

	/** Indicators, too, may name who answers: 指标, 2025年目标, 牵头单位. */
	private boolean isOfIndicators(List<String> headers) {
		return places(Column.TASK).isEmpty() && IndicatorColumns.of(headers, Period.UNKNOWN).isPresent();
	}

	private List<Integer> places(Column column) {
		return this.places.getOrDefault(column, List.of());
	}

	/** The columns that may name the task, the likeliest first. */
	private List<Integer> titles() {
		List<Integer> titles = new ArrayList<>(places(Column.PROJECT));
		titles.addAll(places(Column.TASK));
		titles.addAll(places(Column.MEASURE));
		titles.addAll(places(Column.CONTENT));
		return titles;
	}

	/**
	 * A task over several rows, each with words and agencies of its own, is a group: the
	 * rows are the tasks.
	 */
	private void divide(List<List<Block.@Nullable Cell>> rows) {
		List<Integer> titles = titles();
		for (int finer = 1; finer < titles.size(); finer++) {
			int next = titles.get(finer);
			boolean divided = false;
			for (int row = 1; row < rows.size(); row++) {
				List<Block.@Nullable Cell> above = rows.get(row - 1);
				List<Block.@Nullable Cell> here = rows.get(row);
				Block.Cell cell = here.get(this.title);
				divided |= cell != null && cell == above.get(this.title) && TableGrid.group(here) == null
						&& here.get(next) != above.get(next) && TableGrid.at(here, next) != null;
			}
			if (divided) {
				this.category = this.title;
				this.title = next;
			}
		}
	}

	private List<Task> tasks(List<List<Block.@Nullable Cell>> rows) {
		List<Task> tasks = new ArrayList<>();
		Block.Cell last = null;
		for (List<Block.@Nullable Cell> row : rows) {
			Passage whole = TableGrid.group(row);
			if (whole != null) {
				this.group = whole;
				continue;
			}
			Block.Cell cell = row.get(this.title);
			Passage task = TableGrid.at(row, this.title);
			if (task != null && Han.in(task) && cell != last) {
				last = cell;
				tasks.add(task(task, row));
			}
			else if (task != null && cell == last && !tasks.isEmpty()) {
				tasks.set(tasks.size() - 1, longer(tasks.get(tasks.size() - 1), row));
			}
		}
		return tasks.stream().filter((task) -> !task.title().isEmpty()).toList();
	}

	private Task task(Passage cell, List<Block.@Nullable Cell> row) {
		int from = IndicatorName.behindNumber(Forms.halfWidth(cell));
		Passage due = places(Column.DUE).stream()
			.map((column) -> TableGrid.at(row, column))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		Passage number = places(Column.NUMBER).stream()
			.map((column) -> TableGrid.at(row, column))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		Passage category = TableGrid.at(row, this.category);
		return new Task(number, cell.strip(from, cell.length()), texts(row), bearers(row), due,
				(category != null) ? category : this.group);
	}

	private List<Passage> texts(List<Block.@Nullable Cell> row) {
		List<Passage> texts = new ArrayList<>();
		List<Integer> columns = titles();
		columns.addAll(places(Column.TEXT));
		for (int column : columns) {
			Passage text = (column != this.title && column != this.category) ? TableGrid.at(row, column) : null;
			if (text != null && row.get(column) != row.get(this.title)) {
				texts.add(text);
			}
		}
		places(Column.DUE).stream()
			.map((column) -> TableGrid.at(row, column))
			.filter(Objects::nonNull)
			.forEach(texts::add);
		return texts;
	}

	private List<PrintedDuty> bearers(List<Block.@Nullable Cell> row) {
		List<PrintedDuty> bearers = new ArrayList<>();
		Set<Block.Cell> read = new HashSet<>();
		this.roles.forEach((column, role) -> {
			Block.Cell cell = row.get(column);
			if (cell != null && read.add(cell)) {
				AgencyWords.vocabulary().split(cell.text()).forEach((name) -> bearers.add(new PrintedDuty(role, name)));
			}
		});
		return bearers;
	}

	/** A task that goes on in the next row with further texts and agencies. */
	private Task longer(Task task, List<Block.@Nullable Cell> row) {
		List<Passage> texts = new ArrayList<>(task.texts());
		texts(row).stream().filter((text) -> !task.texts().contains(text)).forEach(texts::add);
		List<PrintedDuty> bearers = new ArrayList<>(task.bearers());
		for (PrintedDuty more : bearers(row)) {
			boolean known = bearers.stream()
				.anyMatch((one) -> one.role() == more.role() && one.name().toString().equals(more.name().toString()));
			if (!known) {
				bearers.add(more);
			}
		}
		return new Task(task.number(), task.title(), texts, bearers, task.due(), task.category());
	}

}
