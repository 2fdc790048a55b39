package org.zeren.document.words;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.zeren.text.Digits;
import org.zeren.vocabulary.Words;

/**
 * The forms of numbers before headings, paragraphs and rows, as pieces of regular
 * expressions: 第三章, （二）, 二、.
 */
public final class NumberForms {

	/** The figures of such numbers, to stand in a class of characters. */
	public static final String FIGURES = Digits.COUNTING;

	private NumberForms() {
	}

	/**
	 * {@return 第 and a number in Chinese or Arabic figures, and one of the words that it
	 * counts: 第三章}
	 */
	public static String ordinal(Words... counted) {
		return "第[" + FIGURES + "百\\d]{1,4}" + one(counted);
	}

	/**
	 * {@return one of the words of several lists}
	 */
	public static String one(Words... words) {
		return Arrays.stream(words).map(Words::pattern).collect(Collectors.joining("|", "(?:", ")"));
	}

	/**
	 * {@return a number in Chinese figures before the name of a group of rows: （一）, 二、}
	 */
	public static String group() {
		return "(?:[（(][" + FIGURES + "]{1,3}[）)]|[" + FIGURES + "]{1,3}、)";
	}

	/**
	 * {@return what opens a chapter, a section, an article or a paragraph of the upper
	 * levels: 第三条, （一）, 二、}
	 */
	public static String opening() {
		LayoutWords.Numbers numbers = LayoutWords.vocabulary().numbers();
		return "(?:" + ordinal(numbers.articles(), numbers.chapters(), numbers.sections()) + "|" + group() + ")";
	}

}
