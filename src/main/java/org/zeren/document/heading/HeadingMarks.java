package org.zeren.document.heading;

import java.util.List;

import org.zeren.document.Block;
import org.zeren.document.Block.Heading;

/**
 * One mark is a document's title. Word processors and web pages give it to chapters too
 * (heading 1, h1): where several headings without a number bear one, they are chapters,
 * and all marks count from two on. # 总则 and # 任务 become two chapters with two marks each.
 */
public final class HeadingMarks {

	private static final int DEEPEST = 7;

	private HeadingMarks() {
	}

	/**
	 * {@return the blocks, their marks counted below a title}
	 */
	public static List<Block> belowTitle(List<Block> blocks) {
		long first = blocks.stream().filter((block) -> isMarked(block, 1) && isBare(block)).count();
		long bare = blocks.stream().filter((block) -> isMarked(block, 2) && isBare(block)).count();
		long numbered = blocks.stream().filter((block) -> isMarked(block, 2) && !isBare(block)).count();
		boolean chapters = first > 1 && numbered <= first + bare;
		return chapters ? blocks.stream().map(HeadingMarks::below).toList() : blocks;
	}

	private static boolean isMarked(Block block, int marks) {
		return block instanceof Heading heading && heading.marks() == marks;
	}

	private static boolean isBare(Block block) {
		return block instanceof Heading heading && heading.numbering() == null;
	}

	private static Block below(Block block) {
		return (block instanceof Heading heading && heading.marks() > 0)
				? new Heading(heading.numbering(), Math.min(heading.marks() + 1, DEEPEST), heading.title()) : block;
	}

}
