package org.zeren.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A five-year period of planning: 十四五 and 十四个五 are 2021 to 2025.
 *
 * @param number the number behind 十 in its name
 */
public record FiveYears(int number) {

	/** Its name, as a part of a pattern. */
	public static final String NAME = "十[" + Digits.ONES + "]个?五";

	private static final Pattern NAMED = Pattern.compile(NAME);

	/** The last year of the period that is called 十五. */
	private static final int END_OF_THE_TENTH = 2005;

	private static final int LENGTH = 5;

	/**
	 * {@return the period that the text names first, if it names one}
	 */
	public static Optional<FiveYears> in(CharSequence text) {
		Matcher name = NAMED.matcher(text);
		return name.find() ? Optional.of(called(name.group())) : Optional.empty();
	}

	/**
	 * {@return the period of a name that {@link #NAME} fits}
	 */
	public static FiveYears called(String name) {
		return new FiveYears(Digits.digit(name.charAt(1)));
	}

	/**
	 * {@return the period in which the year lies, if it has such a name}
	 */
	public static Optional<FiveYears> of(int year) {
		int number = Math.floorDiv(year - END_OF_THE_TENTH + LENGTH - 1, LENGTH);
		return (number >= 1 && number < 10) ? Optional.of(new FiveYears(number)) : Optional.empty();
	}

	/**
	 * {@return its first year}
	 */
	public int first() {
		return last() - LENGTH + 1;
	}

	/**
	 * {@return its last year}
	 */
	public int last() {
		return END_OF_THE_TENTH + LENGTH * this.number;
	}

}
