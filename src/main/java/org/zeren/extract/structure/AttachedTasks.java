package org.zeren.extract.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block.Paragraph;
import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.extract.duty.Deadlines;
import org.zeren.extract.structure.body.Attachments;
import org.zeren.extract.table.TaskTable;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Adds what tables and lists of tasks behind the plan say (附件：任务分工表): the agencies of
 * measures that bear no note, or measures of their own.
 */
public final class AttachedTasks {

	private static final int LONGEST_NAME = 60;

	private final MeasureReader measures;

	private final TaskRows rows;

	public AttachedTasks(MeasureReader measures) {
		this.measures = measures;
		this.rows = new TaskRows(measures);
	}

	/**
	 * Adds what tables and lists of tasks behind the plan say: agencies of measures that
	 * bear no note, or measures of their own.
	 * @param chapters the chapters so far, whose measures may gain agencies
	 * @param head the blocks before the plan, the last lines of which may name a table
	 * that the plan consists of
	 * @param tail the blocks behind the plan
	 * @param source the document
	 */
	public void addTo(List<Draft.Section> chapters, List<Block> head, List<Block> tail, Source source) {
		Passage caption = titled(chapters).isEmpty() ? nameAbove(head) : null;
		for (TaskList list : TaskList.in(tail)) {
			addList(chapters, list, source);
		}
		for (Block block : tail) {
			if (block instanceof Block.Table table) {
				Passage own = table.caption();
				addTable(chapters, (own != null && !Attachments.isBare(own)) ? own : caption, TaskRows.tasks(table));
			}
			else {
				Passage line = words(block);
				caption = (line.length() <= LONGEST_NAME && !Attachments.isBare(line)) ? line : caption;
			}
		}
	}

	/** 2025年重点工作清单 above a paragraph and the table: the last line that names anything. */
	private static @Nullable Passage nameAbove(List<Block> head) {
		Passage name = null;
		for (Block block : head) {
			Passage line = (block instanceof Block.Table) ? null : words(block);
			if (line != null && !line.isEmpty() && line.length() <= LONGEST_NAME && !Attachments.isBare(line)
					&& Han.is(line.charAt(line.length() - 1))) {
				name = line;
			}
		}
		return name;
	}

	private static Passage words(Block block) {
		return (block instanceof Paragraph paragraph) ? paragraph.text() : ((Block.Heading) block).title();
	}

	private void addList(List<Draft.Section> chapters, TaskList list, Source source) {
		Item root = PlanTree.of(source, list.blocks()).root();
		root.content.clear();
		Draft.Section section = new Draft.Section(String.valueOf(chapters.size() + 1), null, list.caption());
		new SectionReader(root, this.measures).fill(section, root, true, false);
		Map<String, Draft.Measure> titled = titled(chapters);

		List<Draft.Measure> listed = section.measures().toList();
		long known = listed.stream().filter((measure) -> titled.containsKey(key(measure.title()))).count();
		if (known * 2 < listed.size()) {
			chapters.add(section);
			return;
		}
		for (Draft.Measure measure : listed) {
			Draft.Measure same = titled.get(key(measure.title()));
			if (same != null && same.bearsNobody()) {
				same.own().bearers().addAll(measure.own().bearers());
			}
		}
	}

	private void addTable(List<Draft.Section> chapters, @Nullable Passage caption, List<TaskTable.Task> tasks) {
		Map<String, Draft.Measure> titled = titled(chapters);

		long known = tasks.stream().filter((task) -> titled.containsKey(key(task.title()))).count();
		if (known * 2 >= tasks.size() && known > 0) {
			for (TaskTable.Task task : tasks) {
				Draft.Measure measure = titled.get(key(task.title()));
				if (measure != null && measure.bearsNobody()) {
					measure.own().bearers().addAll(task.bearers());
				}
			}
		}
		else if (caption != null && !tasks.isEmpty()) {
			Draft.Section section = new Draft.Section(String.valueOf(chapters.size() + 1), null, caption);
			this.rows.add(tasks, section, Deadlines.yearOf(caption));
			chapters.add(section);
		}
	}

	private static Map<String, Draft.Measure> titled(List<Draft.Section> chapters) {
		Map<String, Draft.Measure> titled = new HashMap<>();
		chapters.stream()
			.flatMap(Draft.Section::measures)
			.forEach((measure) -> titled.putIfAbsent(key(measure.title()), measure));
		return titled;
	}

	private static String key(Passage title) {
		return Forms.halfWidth(title).replaceAll("[\\s\"“”。.,，、]", "");
	}

}
