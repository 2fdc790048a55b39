package org.zeren.extract.structure.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.text.Digits;
import org.zeren.vocabulary.Words;

/**
 * Boxes of projects inside the text: what stands below 专栏1 大气污染防治重点工程.
 */
public final class Boxes {

	private static final String OPENING = Words.spaced(Headings.vocabulary().boxes()) + "\\s*[\\d" + Digits.COUNTING
			+ "]{0,3}";

	private static final Pattern TITLE = Pattern.compile(OPENING + ".{0,40}");

	/** 专栏1 管网互联工程. */
	private static final Pattern PROJECT = Pattern
		.compile(OPENING + "[:：\\s]*(?<name>[^，。；:：]{4,40}" + Words.one(Headings.vocabulary().boxedWorks()) + ")\\s*");

	private static final Words KINDS = new Words(Headings.vocabulary().boxedKinds());

	private static final int LONGEST = 50;

	private Boxes() {
	}

	/**
	 * {@return whether the block is the title of a box}
	 */
	public static boolean opens(Block block) {
		Passage line = line(block);
		return line != null && TITLE.matcher(line).matches();
	}

	/**
	 * {@return the one project that is the title of the box, and that the text in the box
	 * tells of: 管网互联工程 of 专栏1 管网互联工程; null where the title names a kind of projects}
	 */
	public static @Nullable Passage project(Block block) {
		Passage line = line(block);
		if (line == null) {
			return null;
		}
		Matcher title = PROJECT.matcher(line);
		return (title.matches() && !KINDS.in(title.group("name"))) ? line.strip(title.start("name"), title.end("name"))
				: null;
	}

	private static @Nullable Passage line(Block block) {
		Passage line = PlanBody.bareLine(block);
		return (line != null && line.length() <= LONGEST) ? line : null;
	}

}
