package org.zeren.extract.structure;

import java.util.regex.Pattern;

import org.zeren.document.Block;
import org.zeren.document.Block.Heading;
import org.zeren.document.Block.Paragraph;
import org.zeren.document.Passage;
import org.zeren.text.Digits;
import org.zeren.vocabulary.Words;

/**
 * Boxes of projects inside the text: what stands below 专栏1 大气污染防治重点工程.
 */
public final class Boxes {

	private static final Pattern TITLE = Pattern
		.compile(Words.spaced(Headings.vocabulary().boxes()) + "\\s*[\\d" + Digits.COUNTING + "]{0,3}.{0,40}");

	private static final int LONGEST = 50;

	private Boxes() {
	}

	/**
	 * {@return whether the block is the title of a box}
	 */
	public static boolean opens(Block block) {
		Passage line = null;
		if (block instanceof Heading heading && heading.numbering() == null) {
			line = heading.title();
		}
		else if (block instanceof Paragraph paragraph && paragraph.numbering() == null) {
			line = paragraph.text();
		}
		return line != null && line.length() <= LONGEST && TITLE.matcher(line).matches();
	}

}
