package org.zeren.extract.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.language.PrintedDay;
import org.zeren.text.Forms;
import org.zeren.vocabulary.Words;

/**
 * The day on which a plan was issued, in the ways in which first pages print it:
 * 2022年3月8日 on a line of its own, also in brackets or in Chinese figures;
 * 发布日期：2022-03-08, 2021年1月27日市人民代表大会批准. Where no day is printed, a month on a line of its
 * own: 2021年9月 under the issuer is 2021-09. A date in a sentence is that of another
 * document.
 */
final class IssueDate {

	private static final Pattern LABELLED = Pattern
		.compile(Words.one(HeadWords.vocabulary().dateLabels()) + "[:：]?(20\\d\\d)[-./年](\\d{1,2})[-./月](\\d{1,2})");

	/** Behind the date: what was done on it, and nothing else on the line. */
	private static final Pattern ISSUED = Pattern
		.compile("[^。，；]{0,30}" + Words.one(HeadWords.vocabulary().issuing()) + "[)）]?");

	private static final Pattern BRACKETS = Pattern
		.compile("^[(（]|" + Words.one(HeadWords.vocabulary().issuing()) + "?[)）]$");

	private static final int LONGEST_LINE = 80;

	private IssueDate() {
	}

	/**
	 * {@return the day of issue that the lines tell, if they do}
	 * @param lines lines without blanks
	 * @param title the plan's title: 2021年12月30日，市政府印发《安岭市生态规划》 tells its day, not that
	 * of another document
	 */
	static @Nullable String day(List<String> lines, String title) {
		String published = null;
		for (int i = 0; i < lines.size(); i++) {
			String bare = BRACKETS.matcher(lines.get(i)).replaceAll("");
			if (PrintedDay.is(bare)) {
				String day = PrintedDay.in(bare).flatMap(PrintedDay::date).map(Object::toString).orElse(null);
				// the day on which a site published it stands behind a label
				if (i == 0 || !HeadWords.vocabulary().dateLabels().contains(lines.get(i - 1).replaceAll("[:：]", ""))) {
					return day;
				}
				published = (published == null) ? day : published;
			}
		}
		if (published != null) {
			return published;
		}
		for (String line : lines) {
			Optional<PrintedDay> day = PrintedDay.in(line);
			if (day.isPresent() && isIssue(line.substring(day.get().end()), title)) {
				return day.get().date().map(Object::toString).orElse(null);
			}
			Matcher labelled = LABELLED.matcher(Forms.halfWidth(line));
			if (line.length() <= LONGEST_LINE && labelled.find()) {
				return PrintedDay.of(labelled.group(1), labelled.group(2), labelled.group(3))
					.map(Object::toString)
					.orElse(null);
			}
		}
		return null;
	}

	/**
	 * {@return the first month on a line of its own, if there is one}
	 * @param lines lines without blanks
	 */
	static @Nullable String month(List<String> lines) {
		return lines.stream()
			.flatMap((line) -> PrintedDay.month(BRACKETS.matcher(line).replaceAll("")).stream())
			.findFirst()
			.map(Object::toString)
			.orElse(null);
	}

	private static boolean isIssue(String behind, String title) {
		int quoted = behind.indexOf("《" + title);
		return ISSUED.matcher((quoted > 0) ? behind.substring(0, quoted).replace("，", "") : behind).matches();
	}

}
