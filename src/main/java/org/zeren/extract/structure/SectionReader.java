package org.zeren.extract.structure;

import java.util.ArrayList;
import java.util.List;

import org.zeren.document.Block;
import org.zeren.document.NumberStyle;
import org.zeren.document.Passage;
import org.zeren.extract.duty.Notes;
import org.zeren.extract.duty.PrintedDuty;
import org.zeren.extract.structure.body.Headings;

/**
 * Turns the tree of a plan into sections and measures. A measure is the smallest titled
 * piece of action; chapters before the plan says what will be done hold none. 二、重点任务 with
 * 1.疏浚河道。… below it is a section with one measure, 一、发展现状 one without.
 */
public final class SectionReader {

	private final MeasureReader measures;

	private final TaskRows rows;

	private final UnnumberedTitles unnumbered;

	public SectionReader(Item root, MeasureReader measures) {
		this.measures = measures;
		this.rows = new TaskRows(measures);
		this.unnumbered = UnnumberedTitles
			.of(root.children.stream().filter((chapter) -> !Chapters.isPreamble(chapter)).toList());
	}

	/**
	 * {@return the chapters, behind what states goals before the first of them}
	 * @param root the tree of the plan
	 * @param head what stands before its first chapter
	 */
	public List<Draft.Section> read(Item root, List<Block> head) {
		List<Draft.Section> chapters = new ArrayList<>(Goals.inPreface(head));
		boolean begun = false;
		for (Item chapter : root.children) {
			begun = begun || !Chapters.isPreamble(chapter) && !Chapters.isAims(chapter);
			boolean action = begun && !Chapters.isWorks(chapter);
			chapters.add(chapter(chapter, String.valueOf(chapters.size() + 1), action));
		}
		return chapters;
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
	 * agencies to those before it, too, that have none.
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
	 * Adds the sections and measures below the item to the section.
	 * @param action whether it hands out tasks
	 * @param stating whether a section above is one on goals
	 */
	void fill(Draft.Section section, Item item, boolean action, boolean stating) {
		if (action) {
			unnumbered(section, item);
			this.rows.addTablesOf(item, section);
		}
		else {
			section.goals().addAll(Goals.statedBy(item, stating));
		}
		boolean onGoals = stating || Goals.isAbout(item);
		for (Item child : item.children) {
			String path = section.path() + "." + (section.content().size() + 1);
			boolean acts = action && !Headings.vocabulary().isPlainPreamble(child.name()) && !Chapters.isWorks(child);
			if (acts && isMeasure(child)) {
				section.content().add(this.measures.read(path, child));
			}
			else if (acts && isDivided(child, item)) {
				section.content()
					.add(this.measures.read(path, child.number(), child.title, true,
							child.children.stream().flatMap((part) -> part.texts().stream()).toList()));
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
		section.measures().forEach((measure) -> measure.inheritFromHeading(onHeading));
	}

	/**
	 * The agencies of the note that a heading prints, or the line below it:
	 * （二）网络强基行动（牵头单位：市通信管理局）.
	 */
	private List<PrintedDuty> onHeading(Item item) {
		List<PrintedDuty> bearers = new ArrayList<>(this.measures.bearers(item.rest));
		if (item.heading && !item.children.isEmpty()) {
			item.texts()
				.stream()
				.skip(item.rest.isEmpty() ? 0 : 1)
				.filter((text) -> Notes.isNote(text) && !Notes.isForAll(text))
				.forEach((text) -> bearers.addAll(this.measures.bearers(text)));
		}
		return bearers;
	}

	private void unnumbered(Draft.Section section, Item item) {
		for (UnnumberedTitles.Unit unit : this.unnumbered.in(item)) {
			String path = section.path() + "." + (section.content().size() + 1);
			section.content().add(this.measures.read(path, null, unit.title(), true, unit.texts()));
		}
	}

	/**
	 * Whether the heading is a measure whose parts stand on lines of their own: （六）做强菌种繁育
	 * over ①建设种质资源库。 and ②改造生产线。, beside （七）推进精深加工。引进企业8家。
	 */
	private boolean isDivided(Item item, Item parent) {
		return item.heading && item.content.isEmpty() && item.numbering != null && !item.children.isEmpty()
				&& item.children.stream()
					.allMatch((part) -> part.numbering != null && part.numbering.style() == NumberStyle.CIRCLED
							&& !part.heading && !part.titled && part.children.isEmpty())
				&& parent.children.stream()
					.anyMatch((other) -> other.numbering != null && other.numbering.style() == item.numbering.style()
							&& isMeasure(other));
	}

	/** Whether the piece is itself a measure: it has text and no titled piece below. */
	private boolean isMeasure(Item item) {
		if (!item.children.isEmpty()) {
			return false;
		}
		if (!item.heading) {
			return true;
		}
		return this.unnumbered.in(item).isEmpty() && !item.texts().isEmpty() && !TaskRows.hasTasks(item);
	}

}
