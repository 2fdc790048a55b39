package org.zeren.extract.entity.project;

import java.util.regex.Pattern;

import org.zeren.text.Digits;

/**
 * A line or part of a line below a heading for projects, such as 1.甲河治理工程；, which names
 * 甲河治理工程.
 */
final class ProjectItem {

	private static final int LONGEST = 60;

	private static final int SHORTEST_TITLE = 4;

	private static final int LONGEST_TITLE = 30;

	private static final Pattern NUMBER = Pattern
		.compile("^[（(]?[0-9" + Digits.COUNTING + "]{1,3}(?:[.．、）)][0-9]{0,2})++");

	private static final Pattern MARKS = Pattern.compile("[；。;，]+$");

	/** 甲工程（一期）. */
	private static final Pattern PHASE = Pattern.compile("[(（][" + Digits.ONES + "]期[)）]$");

	private static final ProjectWords WORDS = ProjectWords.vocabulary();

	private ProjectItem() {
	}

	/**
	 * {@return {@code printed} without its number and the mark at its end}
	 */
	static String plain(String printed) {
		String behind = NUMBER.matcher(printed.strip()).replaceFirst("");
		return MARKS.matcher(behind).replaceFirst("").strip();
	}

	/**
	 * {@return whether {@code plain} is the name of a project}
	 */
	static boolean names(String plain) {
		String name = PHASE.matcher(plain).replaceFirst("");
		return name.length() > 6 && name.length() <= LONGEST && WORDS.works.before(name, 0, name.length()) > 0
				&& !WORDS.isKind(name) && name.indexOf('，') < 0 && !WORDS.tells(name);
	}

	/**
	 * {@return whether the sentence that a numbered item of a box opens with is its
	 * title}
	 */
	static boolean isTitle(String sentence) {
		return sentence.length() >= SHORTEST_TITLE && sentence.length() <= LONGEST_TITLE && sentence.indexOf('，') < 0
				&& !WORDS.isKind(sentence);
	}

	/**
	 * {@return whether {@code plain} may be the name of a group of projects}
	 */
	static boolean groups(String plain) {
		return WORDS.group.matcher(plain).matches();
	}

}
