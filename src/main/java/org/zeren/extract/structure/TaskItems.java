package org.zeren.extract.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.zeren.document.Block;
import org.zeren.document.Block.Paragraph;
import org.zeren.document.NumberStyle;
import org.zeren.document.Numbering;
import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.extract.duty.Notes;

/**
 * Numbered items that hand out a task without a title of their own: of
 * 3．依托企业信用平台，做好信息归集。（10月底完成，牵头单位：市科技局） the measure 3 is called by its opening clause. A
 * plan hands out its tasks at the level whose numbered paragraphs bear the notes; whether
 * these print titles is the habit of most of them, so that a short first sentence of one
 * is no title where its neighbours have none.
 */
final class TaskItems {

	/** The longest cell of a table of tasks that is a title (GUIDE of annotation). */
	static final int LONGEST_TITLE_IN_TABLE = 30;

	/** An opening clause says enough to be known by. */
	private static final int SHORTEST_OPENING = 12;

	private static final int LONGEST_OPENING = 60;

	/** A sentence that is all there is of an item may be a title up to this length. */
	private static final int LONGEST_LONE_TITLE = 20;

	private final Set<NumberStyle> bearing = EnumSet.noneOf(NumberStyle.class);

	private final Set<NumberStyle> untitled = EnumSet.noneOf(NumberStyle.class);

	private TaskItems(List<Block> blocks) {
		int styles = NumberStyle.values().length;
		int[] all = new int[styles];
		int[] noted = new int[styles];
		int[] titled = new int[styles];
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof Paragraph paragraph && paragraph.numbering() != null) {
				int style = paragraph.numbering().style().ordinal();
				all[style]++;
				noted[style] += bearsNote(blocks, i) ? 1 : 0;
				titled[style] += opensWithTitle(paragraph.text()) ? 1 : 0;
			}
		}
		for (NumberStyle style : NumberStyle.values()) {
			int at = style.ordinal();
			if (noted[at] >= 2 && noted[at] * 2 >= all[at]) {
				this.bearing.add(style);
				if (titled[at] * 2 < all[at]) {
					this.untitled.add(style);
				}
			}
		}
	}

	/**
	 * {@return the items of a plan with these blocks}
	 */
	static TaskItems of(List<Block> blocks) {
		return new TaskItems(blocks);
	}

	/**
	 * {@return whether numbered items of some style bear the notes}
	 */
	boolean handOut() {
		return !this.bearing.isEmpty();
	}

	/**
	 * {@return whether items with this number hand out tasks and print no titles}
	 */
	boolean isUntitled(Numbering numbering) {
		return this.untitled.contains(numbering.style());
	}

	/**
	 * {@return whether items with this number bear the notes of the plan}
	 */
	boolean bearsNotes(Numbering numbering) {
		return this.bearing.contains(numbering.style());
	}

	/** Whether a note stands in the paragraph or is the one behind it. */
	private static boolean bearsNote(List<Block> blocks, int at) {
		return Notes.has(((Paragraph) blocks.get(at)).text())
				|| at + 1 < blocks.size() && blocks.get(at + 1) instanceof Paragraph behind
						&& behind.numbering() == null && Notes.has(behind.text());
	}

	/** 提高再生水利用水平。优先…: a short sentence without a second clause, before others. */
	private static boolean opensWithTitle(Passage text) {
		int stop = Titles.numbered(text).orElse(-1);
		if (stop < 0 || stop > Titles.LONGEST || Titles.commas(text, stop) > 1) {
			return false;
		}
		int next = Titles.afterStop(text, stop);
		boolean alone = next + 4 >= text.length() || Titles.opensNote(text, next);
		return !alone || stop <= LONGEST_LONE_TITLE && Titles.commas(text, stop) == 0;
	}

	/**
	 * {@return the first clauses, which stand for a title: 按照上级要求，加快梳理清单 of
	 * 按照上级要求，加快梳理清单，完成挂载。}
	 */
	static Passage opening(Passage text) {
		int end = 0;
		while (end < text.length() && end < LONGEST_OPENING && !closes(text, end)) {
			end++;
		}
		return text.strip(0, end);
	}

	private static boolean closes(Passage text, int at) {
		char c = text.charAt(at);
		boolean sentence = "。；;！".indexOf(c) >= 0 || at > 2 && Titles.opensNote(text, at);
		return sentence && at > 2 || at >= SHORTEST_OPENING && ("，,：:".indexOf(c) >= 0 || Typography.isStop(text, at));
	}

}
