package org.zeren.extract.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block.Heading;
import org.zeren.document.Block.Paragraph;
import org.zeren.document.Block;
import org.zeren.document.NumberStyle;
import org.zeren.document.Numbering;
import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.extract.duty.Notes;

/**
 * Builds the tree of numbered pieces out of the blocks of a plan.
 */
public final class PlanTree {

	/** 专栏1 大气污染防治重点工程: a box of projects inside the text. */
	private static final Pattern BOX = Pattern.compile("专\\s*栏\\s*[\\d一二三四五六七八九十]{0,3}.{0,40}");

	private static final Set<NumberStyle> IN_BOXES = EnumSet.of(NumberStyle.ARABIC, NumberStyle.ARABIC_IN_BRACKETS,
			NumberStyle.CIRCLED);

	private final Source source;

	private final boolean marked;

	private final Item root;

	private final Deque<Item> open = new ArrayDeque<>();

	private boolean box;

	/** The block behind the one that is added. */
	private @Nullable Block next;

	private PlanTree(Source source, List<Block> blocks) {
		this.source = source;
		this.root = new Item(null, -1, true, empty(), empty(), false);
		this.marked = PlanBody.isMarked(blocks);
		this.open.push(this.root);
		for (int i = 0; i < blocks.size(); i++) {
			this.next = (i + 1 < blocks.size()) ? blocks.get(i + 1) : null;
			add(blocks.get(i));
		}
	}

	/**
	 * {@return the root, which has no title; its children are the chapters}
	 */
	public static Item of(Source source, List<Block> blocks) {
		return new PlanTree(source, blocks).root;
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
			if (BOX.matcher(heading.title()).matches()) {
				this.box = true;
			}
			else if (this.marked && heading.marks() > 1) {
				push(new Item(null, heading.marks() - 2, true, heading.title(), empty(), true));
			}
			return;
		}
		if (!inBox(numbering, heading.title())) {
			int end = Titles.beforeNote(heading.title());
			Passage title = heading.title();
			int level = (this.marked && heading.marks() > 1) ? heading.marks() - 2 : level(numbering);
			push(new Item(numbering, level, true, title.strip(0, end), title.strip(end, title.length()), true));
		}
	}

	private void paragraph(Paragraph paragraph) {
		Numbering numbering = paragraph.numbering();
		if (numbering == null) {
			this.box |= paragraph.text().length() <= 50 && BOX.matcher(paragraph.text()).matches();
			if (!this.box) {
				this.open.element().content.add(paragraph);
			}
			return;
		}
		if (inBox(numbering, paragraph.text())) {
			return;
		}
		Optional<Integer> title = Titles.numbered(paragraph.text());
		if (title.isEmpty() || paragraph.text().strip(0, title.get()).isEmpty()
				|| isListItem(numbering, paragraph.text(), title.get())) {
			this.open.element().content.add(paragraph);
			return;
		}
		Passage text = paragraph.text();
		int rest = Titles.afterStop(text, title.get());
		push(new Item(numbering, level(numbering), false, text.strip(0, title.get()), text.part(rest, text.length()),
				true));
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
		return alone && above.level < level(numbering) && above.texts().stream().anyMatch(Notes::has);
	}

	/** Whether a note stands in the paragraph or in the one behind it. */
	private boolean bearsNote(Passage text) {
		return Notes.has(text) || this.next instanceof Paragraph behind && Notes.isNote(behind.text());
	}

	/**
	 * A box counts its projects by 1., （1） or ①: it ends with the next heading of another
	 * style or with a paragraph that bears a note.
	 */
	private boolean inBox(Numbering numbering, Passage text) {
		if (this.box && (!IN_BOXES.contains(numbering.style()) || Notes.has(text))) {
			this.box = false;
		}
		return this.box;
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
