package org.zeren.extract.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.zeren.document.Block.Heading;
import org.zeren.document.Block.Paragraph;
import org.zeren.document.Block;
import org.zeren.document.NumberStyle;
import org.zeren.document.Numbering;
import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.extract.duty.Notes;
import org.zeren.extract.structure.body.Boxes;
import org.zeren.extract.structure.body.PlanBody;

/**
 * Builds the tree of numbered pieces out of the blocks of a plan: 1.疏浚河道。… stands below
 * （一）水系治理, that below 二、重点任务.
 */
public final class PlanTree {

	private static final Set<NumberStyle> IN_BOXES = EnumSet.of(NumberStyle.ARABIC, NumberStyle.ARABIC_IN_BRACKETS,
			NumberStyle.CIRCLED);

	private final Source source;

	private final boolean marked;

	private final Item root;

	private final Deque<Item> open = new ArrayDeque<>();

	private final TaskItems tasks;

	private boolean box;

	/** Whether the box is one project, whose text says more of the measure above it. */
	private boolean project;

	/** The last number inside the box; 0 where it has counted nothing yet. */
	private int lastInBox;

	/** The numbered items in boxes. */
	private final List<Passage> boxed = new ArrayList<>();

	private final List<Block> blocks;

	/** The place of the block that is added. */
	private int at;

	private PlanTree(Source source, List<Block> blocks) {
		this.source = source;
		this.root = new Item(null, -1, true, empty(), empty(), false);
		this.marked = PlanBody.isMarked(blocks);
		this.tasks = TaskItems.of(blocks);
		this.open.push(this.root);
		this.blocks = blocks;
		for (this.at = 0; this.at < blocks.size(); this.at++) {
			add(blocks.get(this.at));
		}
	}

	/**
	 * {@return the tree of the blocks}
	 */
	public static PlanTree of(Source source, List<Block> blocks) {
		return new PlanTree(source, blocks);
	}

	/**
	 * {@return the root, which has no title; its children are the chapters}
	 */
	public Item root() {
		return this.root;
	}

	/**
	 * {@return what the numbered items in boxes say: projects, not measures}
	 */
	public List<Passage> boxed() {
		return this.boxed;
	}

	private Passage empty() {
		return new Passage(this.source, "", new int[0]);
	}

	private void add(Block block) {
		if (block instanceof Heading heading) {
			heading(heading);
		}
		else if (block instanceof Paragraph paragraph) {
			paragraph(paragraph);
		}
		else if (!this.box) {
			this.open.element().content.add(block);
		}
	}

	private void heading(Heading heading) {
		Numbering numbering = heading.numbering();
		if (heading.title().isEmpty()) {
			return;
		}
		if (numbering == null) {
			if (Boxes.opens(heading)) {
				openBox(heading);
			}
			else if (this.marked && heading.marks() > 1) {
				push(new Item(null, heading.marks() - 2, true, heading.title(), empty(), true));
			}
			return;
		}
		if (isSentence(numbering, heading.title())) {
			paragraph(new Paragraph(numbering, heading.title()));
		}
		else if (!inBox(numbering, heading.title())) {
			int end = Titles.beforeNote(heading.title());
			Passage title = heading.title();
			int level = (this.marked && heading.marks() > 1) ? heading.marks() - 2 : level(numbering);
			push(new Item(numbering, level, true, title.strip(0, end), title.strip(end, title.length()), true));
		}
	}

	/** An item that lacks its full stop and bears a note looks like a heading. */
	private boolean isSentence(Numbering numbering, Passage title) {
		return this.tasks.bearsNotes(numbering) && Notes.has(title)
				&& (this.tasks.isUntitled(numbering) || Titles.numbered(title).isEmpty());
	}

	private void paragraph(Paragraph paragraph) {
		Numbering numbering = paragraph.numbering();
		Passage text = paragraph.text();
		if (numbering == null) {
			if (Boxes.opens(paragraph)) {
				openBox(paragraph);
			}
			if (!this.box || this.project && !Boxes.opens(paragraph)) {
				this.open.element().content.add(paragraph);
			}
			return;
		}
		if (inBox(numbering, text)) {
			this.boxed.add(text);
			return;
		}
		Optional<Integer> title = Titles.numbered(text).filter((end) -> !text.strip(0, end).isEmpty());
		if (isTask(numbering, text, title.isPresent())) {
			push(new Item(numbering, level(numbering), false, TaskItems.opening(text), text, false));
		}
		else if (title.isEmpty() || isListItem(numbering, text, title.get())) {
			this.open.element().content.add(paragraph);
		}
		else {
			int rest = Titles.afterStop(text, title.get());
			push(new Item(numbering, level(numbering), false, text.strip(0, title.get()),
					text.part(rest, text.length()), true));
		}
	}

	/**
	 * 3．采取市级统筹的方式，推动统一运维。（市财政局负责）: an item that hands out a task without a title. （1） and
	 * ① below a paragraph are pieces of its text.
	 */
	private boolean isTask(Numbering numbering, Passage text, boolean titled) {
		Item above = above(level(numbering));
		boolean piece = numbering.style().compareTo(NumberStyle.ARABIC_IN_BRACKETS) >= 0 && !above.heading;
		boolean untitled = this.tasks.isUntitled(numbering)
				|| !titled && this.tasks.bearsNotes(numbering) && bearsNote(text);
		return untitled && !piece && !TaskItems.opening(text).isEmpty();
	}

	/** The open item under which one of this level would stand. */
	private Item above(int level) {
		return this.open.stream().filter((item) -> item.level < level).findFirst().orElse(this.root);
	}

	/**
	 * （1）, ① and, below a paragraph that runs on, a lone sentence: pieces of the text
	 * above, with no title of their own. Below a heading without text of its own, and
	 * where the first bears a note, （1） with a title is the smallest titled unit.
	 */
	private boolean isListItem(Numbering numbering, Passage text, int title) {
		Item above = this.open.element();
		if (numbering.style().compareTo(NumberStyle.ARABIC_IN_BRACKETS) >= 0) {
			boolean next = above.level == level(numbering) && !above.heading;
			boolean first = above.heading && above.level < level(numbering) && (above.content.isEmpty()
					|| numbering.value() == 1 && bearsNote(text) && above.texts().stream().noneMatch(Notes::has));
			boolean titled = title <= Titles.LONGEST && Titles.afterStop(text, title) + 4 < text.length();
			return !(next || first && titled);
		}
		boolean alone = Titles.afterStop(text, title) >= text.length();
		return (alone || isIntroduced(above)) && above.level < level(numbering)
				&& above.texts().stream().anyMatch(Notes::has);
	}

	/** 整改措施： on the line before: what follows lists how the item above is done. */
	private static boolean isIntroduced(Item above) {
		List<Passage> lines = above.content.stream()
			.filter((block) -> block instanceof Paragraph line && line.numbering() == null)
			.map((block) -> ((Paragraph) block).text())
			.toList();
		Passage last = lines.isEmpty() ? above.rest : lines.get(lines.size() - 1);
		return !last.isEmpty() && "：:".indexOf(last.charAt(last.length() - 1)) >= 0;
	}

	/** Whether a note stands in the paragraph or in the one behind it. */
	private boolean bearsNote(Passage text) {
		return Notes.has(text) || this.at + 1 < this.blocks.size()
				&& this.blocks.get(this.at + 1) instanceof Paragraph behind && Notes.isNote(behind.text());
	}

	private void openBox(Block title) {
		this.box = true;
		this.project = Boxes.project(title) != null;
		this.lastInBox = 0;
	}

	/**
	 * A box counts its projects by 1., （1） or ①, and the plan goes on behind it with the
	 * number after the last one before it, with a heading of another style, or with a
	 * paragraph that bears a note and does not go on with the numbers in the box.
	 */
	private boolean inBox(Numbering numbering, Passage text) {
		if (!this.box) {
			return false;
		}
		boolean goesOn = numbering.value() == this.lastInBox + 1;
		int before = lastBefore(numbering);
		boolean leaves = before > 0 && numbering.value() == before + 1 && !(goesOn && comesAgain(numbering));
		boolean note = bearsNote(text);
		boolean project = IN_BOXES.contains(numbering.style())
				&& (goesOn ? (this.lastInBox > 0 || before > 0) && !(leaves && note) || !note : !leaves && !note);
		if (project) {
			this.lastInBox = numbering.value();
		}
		this.box = project;
		return project;
	}

	/**
	 * Whether the number is printed once more before a heading of a higher level and
	 * before the next box, which counts anew.
	 */
	private boolean comesAgain(Numbering numbering) {
		for (Block block : this.blocks.subList(this.at + 1, this.blocks.size())) {
			Numbering later = PlanBody.numbering(block);
			if (later == null && Boxes.opens(block)) {
				return false;
			}
			if (later != null && later.style().compareTo(numbering.style()) < 0) {
				return false;
			}
			if (later != null && later.style() == numbering.style() && later.value() == numbering.value()) {
				return true;
			}
		}
		return false;
	}

	/** The last number of this style before the box, among the items still open. */
	private int lastBefore(Numbering numbering) {
		return this.open.stream()
			.filter((item) -> item.numbering != null && item.numbering.style() == numbering.style())
			.map((item) -> Objects.requireNonNull(item.numbering).value())
			.findFirst()
			.orElse(0);
	}

	private static int level(Numbering numbering) {
		return 10 + numbering.style().ordinal();
	}

	private void push(Item item) {
		while (this.open.element().level >= item.level) {
			this.open.pop();
		}
		this.open.element().children.add(item);
		this.open.push(item);
	}

}
