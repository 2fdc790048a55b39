package org.zeren.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.extract.structure.body.Attachments;
import org.zeren.extract.structure.body.Headings;
import org.zeren.extract.structure.body.PlanBody;
import org.zeren.text.Forms;

/**
 * A list of tasks that is attached to a plan, each with its note: 附件, below it 重点任务清单,
 * below that 1. 建成备用水源地。（责任单位：市水利局；完成时限：2027年6月） and others.
 *
 * @param caption what the list is called
 * @param blocks the blocks below its name
 */
record TaskList(Passage caption, List<Block> blocks) {

	private static final int LONGEST_CAPTION = 60;

	/**
	 * {@return the lists of tasks behind a plan, in order; a list of projects is none}
	 * @param tail the blocks behind the plan
	 */
	static List<TaskList> in(List<Block> tail) {
		List<TaskList> lists = new ArrayList<>();
		for (int i = 0; i < tail.size(); i++) {
			if (PlanBody.opensAttachment(tail.get(i))) {
				int end = i + 1;
				while (end < tail.size() && !PlanBody.endsPlan(tail.get(end))) {
					end++;
				}
				TaskList list = of(tail.subList(i, end));
				if (list != null) {
					lists.add(list);
				}
				i = end - 1;
			}
		}
		return lists;
	}

	private static @Nullable TaskList of(List<Block> attachment) {
		Passage caption = name(Objects.requireNonNull(PlanBody.bareLine(attachment.get(0))));
		int from = 1;
		if (caption == null && attachment.size() > 1) {
			Passage line = PlanBody.bareLine(attachment.get(1));
			caption = (line != null && !line.isEmpty() && line.length() <= LONGEST_CAPTION) ? line : null;
			from = 2;
		}
		List<Block> blocks = attachment.subList(Math.min(from, attachment.size()), attachment.size())
			.stream()
			.filter((block) -> !(block instanceof Block.Table))
			.toList();
		if (caption == null || Headings.vocabulary().isWorks(caption.toString()) || !TaskItems.of(blocks).handOut()) {
			return null;
		}
		return new TaskList(caption, blocks);
	}

	/** 重点任务清单 of 附件2：重点任务清单; null where the line only counts. */
	private static @Nullable Passage name(Passage line) {
		if (Attachments.isBare(line)) {
			return null;
		}
		int from = Math.max(Forms.halfWidth(line).indexOf(':'), line.toString().indexOf(' '));
		return (from >= 0) ? line.strip(from + 1, line.length()) : null;
	}

}
