package org.zeren.extract.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.duty.PrintedDuty;
import org.zeren.extract.duty.Roles;
import org.zeren.plan.Role;

/**
 * Reads tables of tasks (任务分工表): a row is a measure, the columns 牵头单位, 责任单位, 配合单位 hold
 * who answers. Tables of engineering projects look alike and are none.
 */
public final class TaskTable {

	private static final Pattern PROJECTS = Pattern.compile(".*(?:项目名称|工程名称|投资|建设内容|建设规模|建设地点|建设单位|建设性质).*");

	private static final Pattern TITLE = Pattern
		.compile("(?:序号)?(?:重点|工作|主要|具体|攻坚|年度|目标)*+任务(?:名称|事项)?|任务清单|工作事项|事项|(?:主要|重点|工作)?(?:举措|措施)");

	private static final Pattern TEXT = Pattern.compile(".*(?:内容|措施|要求|目标|举措|做法).*");

	/** 完成时限: when the task is due. */
	private static final Pattern DUE = Pattern.compile("(?:完成|实施|办结)?(?:时限|期限|时间|时间节点|时间要求)(?:要求)?");

	private static final Pattern LONG_TITLE = Pattern.compile("工作内容|主要内容|任务内容|内容");

	private final Map<Integer, Role> roles = new LinkedHashMap<>();

	private int title = -1;

	private int text = -1;

	private int due = -1;

	private final List<List<Passage>> rows;

	/**
	 * A row of the table.
	 *
	 * @param title the cell that names the task, sentences behind its title included
	 * @param texts what else the row says
	 * @param bearers who answers
	 */
	public record Task(Passage title, List<Passage> texts, List<PrintedDuty> bearers) {
	}

	private TaskTable(List<List<Passage>> rows) {
		this.rows = rows;
	}

	/**
	 * {@return the tasks, or none if this is no table of tasks}
	 */
	public static List<Task> read(Block.Table table) {
		List<List<Passage>> rows = IndicatorRows.shaped(table);
		for (int header = 0; header < Math.min(2, rows.size()); header++) {
			TaskTable reader = new TaskTable(rows);
			if (reader.header(rows.get(header))) {
				return reader.tasks(header + 1);
			}
		}
		return List.of();
	}

	private boolean header(List<Passage> cells) {
		int content = -1;
		for (int i = 0; i < cells.size(); i++) {
			String cell = Typography.fold(cells.get(i)).replace(" ", "");
			if (PROJECTS.matcher(cell).matches()) {
				return false;
			}
			Optional<Roles.Label> label = Roles.vocabulary().label(cell + ":");
			if (label.isPresent() && label.get().role() != null) {
				this.roles.put(i, label.get().role());
			}
			else if (this.title < 0 && TITLE.matcher(cell).matches()) {
				this.title = i;
			}
			else if (content < 0 && LONG_TITLE.matcher(cell).matches()) {
				content = i;
			}
			else if (DUE.matcher(cell).matches()) {
				this.due = i;
			}
			else if (TEXT.matcher(cell).matches()) {
				this.text = i;
			}
		}
		if (this.title < 0) {
			this.title = content;
		}
		else if (content >= 0) {
			this.text = content;
		}
		return this.title >= 0 && !this.roles.isEmpty();
	}

	private List<Task> tasks(int from) {
		List<Task> tasks = new ArrayList<>();
		for (List<Passage> row : this.rows.subList(from, this.rows.size())) {
			if (this.title < row.size() && row.stream().filter((cell) -> !cell.isEmpty()).count() >= 3
					&& !row.get(this.title).isEmpty()) {
				Task task = task(row);
				if (!task.title().isEmpty()) {
					tasks.add(task);
				}
			}
		}
		return tasks;
	}

	private Task task(List<Passage> row) {
		Passage cell = row.get(this.title);
		int from = IndicatorName.behindNumber(Typography.fold(cell));
		Passage named = cell.strip(from, cell.length());
		List<Passage> texts = new ArrayList<>();
		if (this.text >= 0 && this.text < row.size() && !row.get(this.text).isEmpty()) {
			texts.add(row.get(this.text));
		}
		if (this.due >= 0 && this.due < row.size() && !row.get(this.due).isEmpty()) {
			texts.add(row.get(this.due));
		}
		List<PrintedDuty> bearers = new ArrayList<>();
		this.roles.forEach((column, role) -> {
			if (column < row.size()) {
				AgencyWords.vocabulary()
					.split(row.get(column))
					.forEach((unit) -> bearers.add(new PrintedDuty(role, unit)));
			}
		});
		return new Task(named, texts, bearers);
	}

}
