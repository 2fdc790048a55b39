package org.zeren.extract.structure;

import java.util.List;
import java.util.Optional;

import org.zeren.document.Block;
import org.zeren.document.Numbering;
import org.zeren.document.Passage;
import org.zeren.extract.duty.Deadlines;
import org.zeren.extract.language.Period;
import org.zeren.extract.table.TaskTable;

/**
 * Makes measures out of the rows of tables of tasks: a row 疏浚河道 | 市水利局 | 2027年 is a
 * measure with one agency, and rows of one group (水环境) stand in a section of their own.
 */
final class TaskRows {

	private final MeasureReader measures;

	TaskRows(MeasureReader measures) {
		this.measures = measures;
	}

	/**
	 * Adds the rows of the tables that stand in the item itself.
	 */
	void addTablesOf(Item item, Draft.Section section) {
		for (Block block : item.content) {
			if (block instanceof Block.Table table) {
				Passage caption = table.caption();
				add(tasks(table), section, Deadlines.yearOf((caption != null) ? caption : item.name()));
			}
		}
	}

	/**
	 * Adds the rows to the section, each group of them in a section below it.
	 * @param year the year that the table names for all of them
	 */
	void add(List<TaskTable.Task> tasks, Draft.Section section, Period year) {
		Draft.Section open = section;
		String group = "";
		for (TaskTable.Task task : tasks) {
			Passage category = task.category();
			String name = (category != null) ? category.toString() : "";
			if (category != null && !name.equals(group)) {
				Optional<Numbering.Found> number = Numbering.at(category);
				open = new Draft.Section(section.path() + "." + (section.content().size() + 1),
						number.map((found) -> found.numbering().printed().toString().replaceAll("\\s", ""))
							.orElse(null),
						number.map((found) -> category.strip(found.textFrom(), category.length())).orElse(category));
				section.content().add(open);
			}
			else if (category == null) {
				open = section;
			}
			group = name;
			open.content().add(this.measures.read(open.path() + "." + (open.content().size() + 1), task, year));
		}
	}

	/**
	 * {@return whether a table of tasks stands in the item itself}
	 */
	static boolean hasTasks(Item item) {
		return item.content.stream().anyMatch((block) -> block instanceof Block.Table table && !tasks(table).isEmpty());
	}

	/**
	 * {@return the tasks of the table, titles apart from their text; none where it is no
	 * table of tasks}
	 */
	static List<TaskTable.Task> tasks(Block.Table table) {
		return TaskTable.read(table).stream().map(Titles::apart).toList();
	}

}
