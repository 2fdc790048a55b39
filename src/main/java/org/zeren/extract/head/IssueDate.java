package org.zeren.extract.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Typography;

/**
 * The day on which a plan was issued, in the ways in which first pages print it:
 * 2022年3月8日 on a line of its own, also in brackets or in Chinese figures;
 * 发布日期：2022-03-08, 2021年1月27日市人民代表大会批准. A date in a sentence is that of another document.
 */
final class IssueDate {

	private static final Pattern DATE = Pattern
		.compile("(20\\d\\d|二[〇零○O]..)年([\\d一二三四五六七八九十]{1,3})月([\\d一二三四五六七八九十]{1,3})日");

	private static final Pattern LABELLED = Pattern.compile(
			HeadWords.any(HeadWords.vocabulary().dateLabels()) + "[:：]?(20\\d\\d)[-./年](\\d{1,2})[-./月](\\d{1,2})");

	/** Behind the date: what was done on it, and nothing else on the line. */
	private static final Pattern ISSUED = Pattern
		.compile("[^。，；]{0,30}" + HeadWords.any(HeadWords.vocabulary().issuing()) + "[)）]?");

	private static final Pattern BRACKETS = Pattern.compile("^[(（]|(?:公?开?发布|印发)?[)）]$");

	private static final int LONGEST_LINE = 80;

	private IssueDate() {
	}

	/**
	 * {@return whether the line is a date and nothing else}
	 */
	static boolean isDate(String line) {
		return DATE.matcher(line).matches();
	}

	/**
	 * {@return the day of issue that the lines tell, if they do}
	 * @param lines lines without blanks
	 * @param title the plan's title: 2021年12月30日，市政府印发《安岭市生态规划》 tells its day, not that
	 * of another document
	 */
	static @Nullable LocalDate in(List<String> lines, String title) {
		for (String line : lines) {
			Matcher date = DATE.matcher(BRACKETS.matcher(line).replaceAll(""));
			if (date.matches()) {
				return date(date);
			}
		}
		for (String line : lines) {
			Matcher date = DATE.matcher(line);
			if (date.find() && isIssue(line.substring(date.end()), title)) {
				return date(date);
			}
			Matcher labelled = LABELLED.matcher(Typography.fold(line));
			if (line.length() <= LONGEST_LINE && labelled.find()) {
				return date(labelled);
			}
		}
		return null;
	}

	private static boolean isIssue(String behind, String title) {
		int quoted = behind.indexOf("《" + title);
		return ISSUED.matcher((quoted > 0) ? behind.substring(0, quoted).replace("，", "") : behind).matches();
	}

	private static @Nullable LocalDate date(Matcher date) {
		try {
			return LocalDate.of(figures(date.group(1)), figures(date.group(2)), figures(date.group(3)));
		}
		catch (DateTimeException | NumberFormatException ex) {
			return null;
		}
	}

	/** 2022, 二〇二二, 十二, 二十一. */
	private static int figures(String text) {
		if (Character.isDigit(text.charAt(0))) {
			return Integer.parseInt(text);
		}
		String digits = "〇一二三四五六七八九";
		if (text.length() == 4) {
			int year = 0;
			for (char c : text.toCharArray()) {
				year = year * 10 + Math.max(0, digits.indexOf(c));
			}
			return year;
		}
		int ten = text.indexOf('十');
		int ones = (ten == text.length() - 1) ? 0 : digits.indexOf(text.charAt(text.length() - 1));
		int tens = (ten < 0) ? 0 : (ten == 0) ? 1 : digits.indexOf(text.charAt(0));
		return tens * 10 + ones;
	}

}
