package org.zeren.extract.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.text.Digits;
import org.zeren.text.Forms;

/**
 * A whole day as documents sign it: 2024年5月6日, ２０２４年５月６日 and 二〇二四年五月六日 are 2024-05-06.
 *
 * @param date the day; empty where there is no such day
 * @param end behind its last character
 */
public record PrintedDay(Optional<LocalDate> date, int end) {

	private static final String FIGURES = "([\\d" + Digits.COUNTING + "]{1,3})";

	private static final String MONTH = "(20\\d\\d|二[" + Digits.NOUGHTS + "][" + Digits.NOUGHTS + Digits.ONES + "]{2})年"
			+ FIGURES + "月";

	private static final Pattern WITHOUT_DAY = Pattern.compile(MONTH);

	private static final Pattern DAY = Pattern.compile(MONTH + FIGURES + "日");

	/**
	 * {@return whether the line is a day and nothing else}
	 * @param line a line without blanks
	 */
	public static boolean is(CharSequence line) {
		return DAY.matcher(Forms.halfWidth(line)).matches();
	}

	/**
	 * {@return whether the line is a month and nothing else: 2022年6月}
	 * @param line a line without blanks
	 */
	public static boolean isMonth(CharSequence line) {
		return WITHOUT_DAY.matcher(Forms.halfWidth(line)).matches();
	}

	/**
	 * {@return the month where the line is a month and nothing else: 2022年6月 is 2022-06}
	 * @param line a line without blanks
	 */
	public static Optional<YearMonth> month(CharSequence line) {
		Matcher month = WITHOUT_DAY.matcher(Forms.halfWidth(line));
		try {
			return month.matches()
					? Optional.of(YearMonth.of(Digits.whole(month.group(1)), Digits.whole(month.group(2))))
					: Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * {@return the first day in the line, if one is printed}
	 * @param line a line without blanks
	 */
	public static Optional<PrintedDay> in(CharSequence line) {
		Matcher day = DAY.matcher(Forms.halfWidth(line));
		return day.find() ? Optional.of(new PrintedDay(of(day.group(1), day.group(2), day.group(3)), day.end()))
				: Optional.empty();
	}

	/**
	 * {@return the day of these figures in any script, if there is such a day}
	 */
	public static Optional<LocalDate> of(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Digits.whole(year), Digits.whole(month), Digits.whole(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
