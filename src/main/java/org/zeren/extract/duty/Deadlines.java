package org.zeren.extract.duty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.language.DateWords;
import org.zeren.extract.language.DueDate;
import org.zeren.extract.language.DueDates;
import org.zeren.extract.language.Period;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * When a task is due (完成时限), as notes and cells of tables print it: 完成时限：2025年6月底前 gives
 * 2025-06, 6月底完成 gives --06, 长期坚持 gives none (vocabulary/deadlines.yaml).
 */
public final class Deadlines {

	private static final Deadlines VOCABULARY = new Deadlines(Vocabulary.read("deadlines", File.class));

	/** 6月底, 6月30日, without a year. */
	private static final Pattern MONTH = Pattern
		.compile("(?<![0-9年])(1[0-2]|0?[1-9])月份?(?:([0-3]?[0-9])日|" + DateWords.vocabulary().ends.pattern() + ")?");

	private static final Pattern YEAR = Pattern.compile("20\\d\\d");

	/** The length of 2026-03. */
	private static final int TO_MONTH = 7;

	/** 年底, without a year. */
	private static final String YEAR_END = "--";

	private final Words labels;

	private final Words heads;

	private final Words open;

	private final Words around;

	private final Words yearEnds;

	/**
	 * The file as it is written.
	 *
	 * @param labels labels before a deadline
	 * @param heads what heads a column of deadlines besides
	 * @param open ways to say that a task has no end
	 * @param around words beside the date in a clause that says nothing but a deadline
	 * @param yearEnds the end of a year that is not named
	 */
	record File(List<String> labels, List<String> heads, List<String> open, List<String> around,
			List<String> yearEnds) {
	}

	private Deadlines(File file) {
		this.labels = new Words(file.labels());
		this.heads = new Words(file.heads());
		this.open = new Words(file.open());
		this.around = new Words(file.around());
		this.yearEnds = new Words(file.yearEnds());
	}

	public static Deadlines vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return the date that the words print as a deadline, as precise as printed, the
	 * last where they print several; null where they print none}
	 * @param words the words behind 完成时限：, or a cell of that column
	 */
	public @Nullable String date(CharSequence words) {
		List<DueDate> dates = DueDates.in(words, Period.UNKNOWN);
		if (!dates.isEmpty()) {
			return dates.get(dates.size() - 1).day();
		}
		if (words.toString().indexOf('月') < 0) {
			int end = this.yearEnds.at(words, 0);
			return (end > 0 && saysNothingElse(words.toString().substring(end).replace(" ", ""))) ? YEAR_END : null;
		}
		Matcher month = MONTH.matcher(words);
		String date = null;
		while (month.find()) {
			date = String.format(Locale.ROOT, "--%02d", Integer.parseInt(month.group(1)));
			if (month.group(2) != null) {
				date += String.format(Locale.ROOT, "-%02d", Integer.parseInt(month.group(2)));
			}
		}
		return date;
	}

	/**
	 * {@return the deadline with the plan's year where it prints none: --06 is 2022-06 in
	 * a plan of 2022, and 年底 (--) is 2022; null where the plan has more than one year or
	 * none}
	 * @param deadline as {@link Note#deadline()} has it
	 * @param period the years of the plan
	 */
	public static @Nullable String inYear(@Nullable String deadline, Period period) {
		if (deadline == null || !deadline.startsWith("--")) {
			return deadline;
		}
		Integer year = period.only();
		return (year == null) ? null : deadline.equals(YEAR_END) ? year.toString() : year + deadline.substring(1);
	}

	/**
	 * {@return the same; a plan that names no years means the year in which it was
	 * issued, where the month still lay ahead: 6月底前 of an opinion of 2026-03 is 2026-06}
	 * @param issuedOn the day or month of issue; null where unknown
	 */
	public static @Nullable String inYear(@Nullable String deadline, Period period, @Nullable String issuedOn) {
		boolean unnamed = period.start() == null && period.end() == null;
		if (!unnamed || issuedOn == null || issuedOn.length() < TO_MONTH) {
			return inYear(deadline, period);
		}
		Integer year = Integer.valueOf(issuedOn.substring(0, 4));
		String due = inYear(deadline, new Period(year, year));
		boolean ahead = due == null || due.length() < TO_MONTH
				|| due.substring(0, TO_MONTH).compareTo(issuedOn.substring(0, TO_MONTH)) >= 0;
		return ahead ? due : null;
	}

	/**
	 * {@return the year that the title of a list names for all of it (2026年重点任务清单); no
	 * year where it names none or several}
	 */
	public static Period yearOf(CharSequence title) {
		List<String> years = YEAR.matcher(title).results().map(MatchResult::group).distinct().toList();
		Integer year = (years.size() == 1) ? Integer.valueOf(years.get(0)) : null;
		return new Period(year, year);
	}

	/**
	 * {@return whether the words say that a task has no end, or nothing: 长期坚持, —}
	 */
	public boolean isOpenEnd(String words) {
		String bare = words.replace(" ", "");
		return bare.chars().noneMatch(Character::isLetterOrDigit) || isOpen(bare)
				|| this.open.at(bare, 0) == bare.length();
	}

	/**
	 * {@return the length of the label before a deadline that the clause begins with, its
	 * colon included; 0 for none}
	 * @param clause a clause with half-width signs
	 */
	int label(String clause) {
		int length = this.labels.at(clause, 0);
		return (length > 0 && clause.startsWith(":", length)) ? length + 1 : 0;
	}

	/**
	 * {@return whether the text heads a column of deadlines: 计划完成时间, 时限}
	 */
	public boolean isHead(String text) {
		return this.labels.in(text) || this.heads.contains(text);
	}

	/**
	 * {@return whether the label of a deadline ends at the place: behind 完成时限}
	 */
	public boolean labelEnds(CharSequence text, int end) {
		return this.labels.before(text, 0, end) > 0;
	}

	/**
	 * {@return whether the clause says when a task is due and nothing else: 2024年12月底前完成,
	 * 长期坚持}
	 * @param clause a clause with half-width signs
	 */
	boolean isDeadline(String clause) {
		String rest = clause.replace(" ", "");
		if (date(rest) == null) {
			return this.open.at(rest, 0) == rest.length() && !rest.isEmpty() || isOpen(rest);
		}
		for (DueDate date : DueDates.in(rest, Period.UNKNOWN)) {
			rest = blotted(rest, date.start(), date.end());
		}
		rest = MONTH.matcher(rest).replaceAll("");
		return saysNothingElse(rest.substring(this.yearEnds.at(rest, 0)));
	}

	private boolean isOpen(String clause) {
		return this.open.at(clause, 0) > 0 && saysNothingElse(clause);
	}

	private boolean saysNothingElse(String clause) {
		int i = 0;
		while (i < clause.length()) {
			int length = Math.max(this.around.at(clause, i), this.open.at(clause, i));
			if (length == 0 && clause.charAt(i) != '■') {
				return false;
			}
			i += Math.max(1, length);
		}
		return true;
	}

	private static String blotted(String text, int from, int to) {
		return text.substring(0, from) + "■".repeat(to - from) + text.substring(to);
	}

	/**
	 * {@return the one of two deadlines that a note keeps: the first that is printed}
	 */
	static @Nullable String first(@Nullable String one, @Nullable String other) {
		return Optional.ofNullable(one).orElse(other);
	}

}
