package org.zeren.document.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

import org.zeren.document.words.LayoutWords;

/**
 * Tells headings by their style: the built-in ones and those based on them, and any style
 * or paragraph that has an outline level.
 */
final class WordHeadings {

	private static final int DEEPEST_MARK = 6;

	/** The outline level of body text. */
	private static final int BODY = 9;

	/** The built-in names, in English in every file of Word and often not in WPS's. */
	private static final Pattern NAME = Pattern
		.compile("(?i)" + LayoutWords.vocabulary().headingStyles().pattern() + " ?([1-9])");

	private final WordStyles styles;

	WordHeadings(WordStyles styles) {
		this.styles = styles;
	}

	/**
	 * {@return the level of a heading, from 1 for the highest to 6; 0 if the paragraph is
	 * none}
	 */
	int level(Node paragraph) {
		int outline = WordXml.number(paragraph, -1, "pPr", "outlineLvl");
		for (Node style : this.styles.ofParagraph(paragraph)) {
			outline = (outline < 0) ? outline(style) : outline;
		}
		return (outline < 0 || outline >= BODY) ? 0 : Math.min(outline + 1, DEEPEST_MARK);
	}

	private static int outline(Node style) {
		@Nullable String name = WordXml.value(style, "name");
		Matcher matcher = NAME.matcher((name != null) ? name.strip() : "");
		int own = WordXml.number(style, -1, "pPr", "outlineLvl");
		return (own >= 0 || !matcher.matches()) ? own : Integer.parseInt(matcher.group(1)) - 1;
	}

}
