package org.zeren.extract.structure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block.Heading;
import org.zeren.document.Block.Paragraph;
import org.zeren.document.Block;
import org.zeren.document.NumberStyle;
import org.zeren.document.Numbering;
import org.zeren.document.Passage;
import org.zeren.extract.language.PrintedDay;
import org.zeren.extract.table.TaskTable;
import org.zeren.text.Forms;

/**
 * The blocks of the plan itself, without the announcement before it and the explanations
 * after it: what stands between 现印发给你们 and 附件1 from 一、总体要求 on.
 *
 * @param head what stands before the first chapter: announcement, title, preface
 * @param blocks the plan from its first chapter on
 * @param tail what stands behind it: attachments, explanations
 */
public record PlanBody(List<Block> head, List<Block> blocks, List<Block> tail) {

	private static final Pattern BRACKETS = Pattern.compile("^\\(|\\)$");

	private static final Pattern SENTENCE = Pattern.compile("[。；：:，,（(]");

	/** A body and the blanks behind it. */
	private static final Pattern BODY = Pattern.compile("^\\p{IsHan}{4,30} +(?=[2二])");

	private static final int LONGEST_BODY = 30;

	private static final int LONGEST_SIGNATURE = 60;

	/**
	 * {@return the blocks of the tail from the first line on that names an attachment}
	 */
	public List<Block> attached() {
		for (int i = 0; i < this.tail.size(); i++) {
			if (opensAttachment(this.tail.get(i))) {
				return this.tail.subList(i, this.tail.size());
			}
		}
		return List.of();
	}

	/**
	 * {@return whether the block is the line that opens an attachment: 附件1}
	 */
	public static boolean opensAttachment(Block block) {
		Passage line = bareLine(block);
		return line != null && Attachments.isLine(line) && Attachments.opens(line);
	}

	/**
	 * {@return the plan of the document and what stands around it}
	 * @param blocks all blocks of the document
	 */
	public static PlanBody of(List<Block> blocks) {
		if (isMarked(blocks)) {
			return marked(blocks);
		}
		Optional<NumberStyle> top = topStyle(blocks);
		if (top.isEmpty()) {
			return ofTables(blocks);
		}
		int from = 0;
		int to = blocks.size();
		int longest = -1;
		List<Integer> starts = starts(blocks, top.get());
		for (int i = 0; i < starts.size(); i++) {
			int end = (i + 1 < starts.size()) ? starts.get(i + 1) : blocks.size();
			int length = length(blocks.subList(starts.get(i), end));
			if (length > longest) {
				longest = length;
				from = starts.get(i);
				to = end;
			}
		}
		to = end(blocks, from, to, top.get());
		return new PlanBody(blocks.subList(0, from), blocks.subList(from, to), blocks.subList(to, blocks.size()));
	}

	/** A table of tasks that stands alone: what stands before it is the head. */
	private static PlanBody ofTables(List<Block> blocks) {
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof Block.Table table && !TaskTable.read(table).isEmpty()) {
				return new PlanBody(blocks.subList(0, i), List.of(), blocks.subList(i, blocks.size()));
			}
		}
		return new PlanBody(List.of(), blocks, List.of());
	}

	/**
	 * {@return whether marks alone tell the levels, since hardly any heading has a
	 * number}
	 */
	public static boolean isMarked(List<Block> blocks) {
		int numbered = 0;
		int marks = 0;
		for (Block block : blocks) {
			if (block instanceof Heading heading) {
				boolean number = heading.numbering() != null && (heading.marks() > 0
						|| heading.numbering().style().compareTo(NumberStyle.HAN_IN_BRACKETS) <= 0);
				numbered += number ? 1 : 0;
				marks += (!number && heading.marks() > 1) ? 1 : 0;
			}
		}
		return marks > numbered;
	}

	/** From the first marked heading below the title on: ## 基础与目标. */
	private static PlanBody marked(List<Block> blocks) {
		int from = -1;
		int last = -1;
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof Heading heading && heading.marks() > 1 && !endsPlan(heading)) {
				from = (from < 0) ? i : from;
				last = i;
			}
		}
		int to = last + 1;
		while (to < blocks.size() && !endsPlan(blocks.get(to))) {
			to++;
		}
		return new PlanBody(blocks.subList(0, from), blocks.subList(from, to), blocks.subList(to, blocks.size()));
	}

	/** The outermost style of number that two or more headings bear. */
	private static Optional<NumberStyle> topStyle(List<Block> blocks) {
		int[] counts = new int[NumberStyle.values().length];
		for (Block block : blocks) {
			if (block instanceof Heading heading && heading.numbering() != null) {
				counts[heading.numbering().style().ordinal()]++;
			}
			else if (block instanceof Paragraph paragraph && paragraph.numbering() != null) {
				counts[paragraph.numbering().style().ordinal()]++;
			}
		}
		for (NumberStyle style : NumberStyle.values()) {
			if (counts[style.ordinal()] >= 2) {
				return Optional.of(style);
			}
		}
		return Optional.empty();
	}

	/** Where the numbers of the outermost style begin at one. */
	private static List<Integer> starts(List<Block> blocks, NumberStyle top) {
		List<Integer> starts = new ArrayList<>();
		int first = -1;
		for (int i = 0; i < blocks.size(); i++) {
			Numbering numbering = numbering(blocks.get(i));
			if (numbering != null && numbering.style() == top) {
				first = (first < 0) ? i : first;
				if (numbering.value() == 1) {
					starts.add(i);
				}
			}
		}
		return starts.isEmpty() ? List.of(Math.max(0, first)) : starts;
	}

	/**
	 * {@return the number of the heading or paragraph; null for none}
	 */
	public static @Nullable Numbering numbering(Block block) {
		if (block instanceof Heading heading) {
			return heading.numbering();
		}
		return (block instanceof Paragraph paragraph) ? paragraph.numbering() : null;
	}

	private static int length(List<Block> blocks) {
		int length = 0;
		for (Block block : blocks) {
			length += (block instanceof Paragraph paragraph) ? paragraph.text().length() : 10;
		}
		return length;
	}

	/** The first line that ends the plan and has no further chapter behind it. */
	private static int end(List<Block> blocks, int from, int to, NumberStyle top) {
		int last = from;
		for (int i = from; i < to; i++) {
			Numbering numbering = numbering(blocks.get(i));
			if (numbering != null && numbering.style() == top) {
				last = i;
			}
		}
		for (int i = last + 1; i < to; i++) {
			if (endsPlan(blocks.get(i))) {
				return i;
			}
			if (isDate(blocks.get(i))) {
				return signature(blocks, last, i);
			}
		}
		return to;
	}

	/** Where the lines begin that a date closes: the bodies that sign. */
	private static int signature(List<Block> blocks, int after, int date) {
		int from = date;
		while (from - 1 > after && blocks.get(from - 1) instanceof Paragraph line && line.numbering() == null
				&& line.text().length() <= LONGEST_BODY && !SENTENCE.matcher(line.text()).find()) {
			from--;
		}
		return from;
	}

	/**
	 * 2024年5月6日 on a line of its own, also in brackets or behind the body that signs
	 * (安岭市人民政府 2024年5月6日), signs what stands above.
	 */
	private static boolean isDate(Block block) {
		if (!(block instanceof Paragraph line) || line.numbering() != null
				|| line.text().length() > LONGEST_SIGNATURE) {
			return false;
		}
		String text = Forms.halfWidth(line.text()).strip();
		return PrintedDay.is(BRACKETS.matcher(text.replace(" ", "")).replaceAll(""))
				|| PrintedDay.is(BODY.matcher(text).replaceFirst("").replace(" ", ""));
	}

	/**
	 * {@return whether the line ends the plan, or an attachment before it}
	 */
	public static boolean endsPlan(Block block) {
		Passage line = bareLine(block);
		return line != null && (Attachments.isLine(line)
				|| line.length() <= 60 && Headings.vocabulary().isExplanation(line.toString()));
	}

	/**
	 * {@return what a heading or paragraph without a number says; null for other blocks}
	 */
	public static @Nullable Passage bareLine(Block block) {
		Passage line = null;
		if (block instanceof Paragraph paragraph && paragraph.numbering() == null) {
			line = paragraph.text();
		}
		else if (block instanceof Heading heading && heading.numbering() == null) {
			line = heading.title();
		}
		return line;
	}

}
