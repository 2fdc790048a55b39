package org.zeren.text;

import java.util.regex.Pattern;

/**
 * The form in which titles are compared: 治水（城区） is 治水(城区), for neither blanks, width nor
 * marks matter.
 */
public final class ComparedTitle {

	private static final Pattern MARKS = Pattern.compile("[\\p{IsPunctuation}\\p{Punct}]");

	private ComparedTitle() {
	}

	/**
	 * {@return the title in that form}
	 */
	public static String of(String title) {
		return MARKS.matcher(Forms.compared(title)).replaceAll("");
	}

}
