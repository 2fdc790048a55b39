package org.zeren.extract.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block.Paragraph;
import org.zeren.document.Block;
import org.zeren.document.Numbering;
import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.extract.duty.Deadlines;
import org.zeren.extract.duty.Notes;
import org.zeren.extract.duty.PrintedDuty;
import org.zeren.extract.language.Period;
import org.zeren.extract.structure.body.Attachments;
import org.zeren.extract.structure.body.Headings;
import org.zeren.extract.table.TaskTable;
import org.zeren.text.Forms;

/**
 * Turns the tree of a plan into sections and measures. A measure is the smallest titled
 * unit of action; chapters before the plan says what will be done hold none. 二、重点任务 with
 * 1.疏浚河道。… below it is a section with one measure, 一、发展现状 one without.
 */
public final class SectionReader {

	private final MeasureReader measures;

	private final UnnumberedTitles unnumbered;

	public SectionReader(Item root, MeasureReader measures) {
		this.measures = measures;
		this.unnumbered = UnnumberedTitles
			.of(root.children.stream().filter((chapter) -> !isPreamble(chapter)).toList());
	}

	public List<Draft.Section> read(Item root) {
		List<Draft.Section> chapters = new ArrayList<>();
		boolean begun = false;
		for (Item chapter : root.children) {
			begun = begun || !isPreamble(chapter) && !isAims(chapter);
			boolean action = begun && !isWorks(chapter);
			chapters.add(chapter(chapter, String.valueOf(chapters.size() + 1), action));
		}
		return chapters;
	}

	/** 一、工作要求 before the tasks; behind them it may hold some. */
	private static boolean isAims(Item chapter) {
		return chapter.children.isEmpty() && !hasNotes(chapter) && Headings.vocabulary().isAims(chapter.name());
	}

	/** A chapter of the look back, the situation, the principles or the goals. */
	private static boolean isPreamble(Item chapter) {
		if (hasNotes(chapter)) {
			return false;
		}
		if (Headings.vocabulary().isPreamble(chapter.name())
				|| chapter.children.isEmpty() && Headings.vocabulary().isGoalsAndTasks(chapter.name())) {
			return true;
		}
		long situation = chapter.children.stream()
			.filter((child) -> Headings.vocabulary().isSituation(child.name()))
			.count();
		return situation > 0 && situation * 2 >= chapter.children.size();
	}

	private static boolean isWorks(Item item) {
		return Headings.vocabulary().isWorks(item.name()) && !hasNotes(item);
	}

	private static boolean hasNotes(Item item) {
		return item.texts().stream().anyMatch(Notes::has) || item.children.stream().anyMatch(SectionReader::hasNotes);
	}

	private Draft.Section chapter(Item chapter, String path, boolean action) {
		Draft.Section section = new Draft.Section(path, chapter.number(), chapter.title);
		if (action && isMeasure(chapter)) {
			section.content().add(this.measures.read(path + ".1", chapter));
		}
		else {
			fill(section, chapter, action, false);
		}
		return section;
	}

	/**
	 * A note such as 以上任务由市水利局牵头 stands in the text of the last measure and gives its
	 * units to those before it, too, that have none.
	 */
	private static void spread(Draft.Section section) {
		List<Draft.Measure> before = new ArrayList<>();
		for (Draft child : section.content()) {
			if (!(child instanceof Draft.Measure measure)) {
				before.clear();
				continue;
			}
			List<Passage> forAll = measure.texts().stream().filter(Notes::isForAll).toList();
			for (Passage note : forAll) {
				List<PrintedDuty> bearers = Notes.in(note).get(0).bearers();
				before.stream().filter(Draft.Measure::bearsNobody).forEach((one) -> one.inherit(bearers));
				before.clear();
			}
			if (forAll.isEmpty()) {
				before.add(measure);
			}
		}
	}

	/**
	 * {@return the measures of the section and of those in it}
	 */
	private static Stream<Draft.Measure> measures(Draft.Section section) {
		return section.content()
			.stream()
			.flatMap((child) -> (child instanceof Draft.Section below) ? measures(below)
					: Stream.of((Draft.Measure) child));
	}

	/**
	 * @param stating whether a section above is one on goals
	 */
	private void fill(Draft.Section section, Item item, boolean action, boolean stating) {
		if (action) {
			unnumbered(section, item);
			tasks(section, item);
		}
		else {
			section.goals().addAll(Goals.statedBy(item, stating));
		}
		boolean onGoals = stating || Goals.isAbout(item);
		for (Item child : item.children) {
			String path = section.path() + "." + (section.content().size() + 1);
			boolean acts = action && !Headings.vocabulary().isPlainPreamble(child.name()) && !isWorks(child);
			if (acts && isMeasure(child)) {
				section.content().add(this.measures.read(path, child));
			}
			else if (child.heading || !child.children.isEmpty()) {
				Draft.Section below = new Draft.Section(path, child.number(), child.title);
				section.content().add(below);
				fill(below, child, acts, onGoals);
			}
			else if (!acts && Goals.isAbout(child)) {
				Draft.Section below = new Draft.Section(path, child.number(), child.title);
				section.content().add(below);
				fill(below, child, false, false);
			}
			else if (!action) {
				section.goals().addAll(Goals.statedBy(child, onGoals));
			}
		}
		spread(section);
		List<PrintedDuty> onHeading = onHeading(item);
		measures(section).forEach((measure) -> measure.inheritFromHeading(onHeading));
	}

	/**
	 * The units of the note that a heading prints, or the line below it:
	 * （二）网络强基行动（牵头单位：市通信管理局）.
	 */
	private static List<PrintedDuty> onHeading(Item item) {
		List<PrintedDuty> bearers = new ArrayList<>();
		Notes.in(item.rest).forEach((note) -> bearers.addAll(note.bearers()));
		if (item.heading && !item.children.isEmpty()) {
			item.texts()
				.stream()
				.skip(item.rest.isEmpty() ? 0 : 1)
				.filter((text) -> Notes.isNote(text) && !Notes.isForAll(text))
				.forEach((text) -> Notes.in(text).forEach((note) -> bearers.addAll(note.bearers())));
		}
		return bearers;
	}

	private void unnumbered(Draft.Section section, Item item) {
		for (UnnumberedTitles.Unit unit : this.unnumbered.in(item)) {
			String path = section.path() + "." + (section.content().size() + 1);
			section.content().add(this.measures.read(path, null, unit.title(), true, unit.texts()));
		}
	}

	private void tasks(Draft.Section section, Item item) {
		for (Block block : item.content) {
			if (block instanceof Block.Table table) {
				Passage caption = table.caption();
				add(section, tasks(table), Deadlines.yearOf((caption != null) ? caption : item.name()));
			}
		}
	}

	/** The rows of a table as measures, in a section for each group of them. */
	private void add(Draft.Section section, List<TaskTable.Task> tasks, Period year) {
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

	private static boolean hasTasks(Item item) {
		return item.content.stream().anyMatch((block) -> block instanceof Block.Table table && !tasks(table).isEmpty());
	}

	private static List<TaskTable.Task> tasks(Block.Table table) {
		return TaskTable.read(table).stream().map(Titles::apart).toList();
	}

	/**
	 * Adds what tables and lists of tasks behind the plan say: units of measures that
	 * bear no note, or measures of their own.
	 * @param chapters the chapters so far, whose measures may gain units
	 * @param tail the blocks behind the plan
	 * @param source the document
	 */
	public void attach(List<Draft.Section> chapters, List<Block> tail, Source source) {
		Passage caption = null;
		for (TaskList list : TaskList.in(tail)) {
			attach(chapters, list, source);
		}
		for (Block block : tail) {
			if (block instanceof Block.Table table) {
				Passage own = table.caption();
				attach(chapters, (own != null && !Attachments.isBare(own)) ? own : caption, tasks(table));
			}
			else {
				Passage line = (block instanceof Paragraph paragraph) ? paragraph.text()
						: ((Block.Heading) block).title();
				caption = (line.length() <= 60 && !Attachments.isBare(line)) ? line : caption;
			}
		}
	}

	private void attach(List<Draft.Section> chapters, TaskList list, Source source) {
		Item root = PlanTree.of(source, list.blocks()).root();
		root.content.clear();
		Draft.Section section = new Draft.Section(String.valueOf(chapters.size() + 1), null, list.caption());
		new SectionReader(root, this.measures).fill(section, root, true, false);
		Map<String, Draft.Measure> titled = new HashMap<>();
		chapters.forEach((chapter) -> collect(chapter, titled));
		List<Draft.Measure> listed = measures(section).toList();
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

	private void attach(List<Draft.Section> chapters, @Nullable Passage caption, List<TaskTable.Task> tasks) {
		Map<String, Draft.Measure> titled = new HashMap<>();
		chapters.forEach((chapter) -> collect(chapter, titled));
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
			add(section, tasks, Deadlines.yearOf(caption));
			chapters.add(section);
		}
	}

	private static void collect(Draft draft, Map<String, Draft.Measure> titled) {
		if (draft instanceof Draft.Measure measure) {
			titled.putIfAbsent(key(measure.title()), measure);
		}
		else if (draft instanceof Draft.Section section) {
			section.content().forEach((child) -> collect(child, titled));
		}
	}

	private static String key(Passage title) {
		return Forms.halfWidth(title).replaceAll("[\\s\"“”。.,，、]", "");
	}

	/** Whether the piece is itself a measure: it has text and no titled piece below. */
	private boolean isMeasure(Item item) {
		if (!item.children.isEmpty()) {
			return false;
		}
		if (!item.heading) {
			return true;
		}
		return this.unnumbered.in(item).isEmpty() && !item.texts().isEmpty() && !hasTasks(item);
	}

}
