package org.zeren.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.language.DueDate.Use;
import org.zeren.text.Digits;
import org.zeren.text.FiveYears;
import org.zeren.text.Forms;
import org.zeren.vocabulary.Words;

/**
 * Finds the dates of a text and what each is there for: 2025年年底前, 到2023年, 2023年6月30日前 and
 * “十四五”末 are deadlines, 较2020年 is a baseline, 截至2020年 is past.
 */
public final class DueDates {

	private static final DateWords WORDS = DateWords.vocabulary();

	/** 2025, 二〇二五. */
	private static final String YEAR = "(?:(?<![0-9])20[0-9]{2}(?![0-9])|二[" + Digits.NOUGHTS + "][" + Digits.NOUGHTS
			+ "一二三四五六][" + Digits.NOUGHTS + Digits.ONES + "])";

	/** 2023年、2025年 or 2021—2024年: years before the last, six at most. */
	private static final String EARLIER = "(?<earlier>(?:" + YEAR + "年?(?:年?" + WORDS.ends.pattern() + ")?(?:"
			+ WORDS.and.pattern() + "|[" + Digits.RANGE + "]{1,2})){0,6})";

	private static final Pattern ONE_YEAR = Pattern.compile(YEAR);

	/** 年, then as far as printed 6月, 30日. */
	private static final String DAY = "(?<year>" + YEAR
			+ ")\\s?年度?(?:(?<month>1[0-2]|0?[1-9])月份?(?:(?<day>[0-3]?[0-9])日)?)?";

	/** 年底前, 末, 采暖季前, 前: when in the year. */
	private static final String WITHIN = "(?:年?" + WORDS.ends.pattern() + "|" + WORDS.parts.pattern() + "|[一二三四]"
			+ WORDS.quarters.pattern() + ")?" + WORDS.before.pattern() + "?";

	private static final Pattern DATE = Pattern.compile(EARLIER + DAY + WITHIN);

	/** “十四五”末, “十四五”期间. */
	private static final Pattern FIVE_YEARS = Pattern
		.compile("[“\"]?(?<period>" + FiveYears.NAME + ")[”\"]?" + WORDS.periodNouns.pattern() + "?(?:(?<end>"
				+ WORDS.periodEnds.pattern() + ")|" + WORDS.periodParts.pattern() + ")");

	/** 至12月31日 behind a day, and a day and 至 before one. */
	private static final Pattern TO_DAY = Pattern
		.compile("(?<=日)[" + Digits.RANGE + "](?:" + YEAR + "年)?[0-9]{1,2}月[0-9]{1,2}日");

	private static final Pattern FROM_DAY = Pattern.compile(YEAR + "年[0-9]{1,2}月[0-9]{1,2}日[" + Digits.RANGE + "]$");

	/** 起5年内 behind a year: how long something lasts. */
	private static final Pattern YEARS_ON = Pattern
		.compile(WORDS.onward.pattern() + "的?(?:[0-9]{1,2}|[" + Digits.COUNTING + "]{1,2})" + WORDS.lasting.pattern());

	private static final int LONGEST_DAY = 13;

	/** The first characters of years: a date begins with one. */
	private static final String YEARS_BEGIN = "2二";

	private static final char FIVE_YEARS_SIGN = '五';

	private final String text;

	private final Period period;

	private DueDates(String text, Period period) {
		this.text = text;
		this.period = period;
	}

	/**
	 * {@return the dates in {@code text}, in order}
	 */
	public static List<DueDate> in(CharSequence text, Period period) {
		return new DueDates(Forms.halfWidth(text), period).read();
	}

	/**
	 * {@return whether the sentence begins with the year as a whole: 全年完成投资86亿元}
	 */
	public static boolean isOfWholeYear(CharSequence sentence) {
		return WORDS.wholeYear.at(sentence.toString().strip(), 0) > 0;
	}

	private List<DueDate> read() {
		List<DueDate> found = new ArrayList<>();
		Matcher date = DATE.matcher(this.text);
		date.useTransparentBounds(true);
		for (int i = 0; i < this.text.length(); i++) {
			boolean year = YEARS_BEGIN.indexOf(this.text.charAt(i)) >= 0;
			if (year && date.region(i, this.text.length()).lookingAt()) {
				found.add(of(date));
				i = date.end() - 1;
			}
		}
		Matcher five = FIVE_YEARS.matcher(this.text);
		while (this.text.indexOf(FIVE_YEARS_SIGN) >= 0 && five.find()) {
			boolean last = five.group("end") != null;
			int year = FiveYears.called(five.group("period")).last();
			Use use = fiveYears(five.start(), year, last);
			found.add(new DueDate(five.start(), five.end(), List.of(Integer.toString(year)), use));
		}
		found.sort((one, other) -> Integer.compare(one.start(), other.start()));
		return found;
	}

	/** 较“十四五”末, “十三五”期间, “十四五”末. */
	private Use fiveYears(int start, int year, boolean last) {
		if (stands(WORDS.comparing, start)) {
			return Use.BASELINE;
		}
		return this.period.isPast(year) ? Use.PAST : last ? Use.DEADLINE : Use.THROUGHOUT;
	}

	private DueDate of(Matcher date) {
		List<String> days = new ArrayList<>();
		int year = Digits.whole(date.group("year"));
		Matcher earlier = ONE_YEAR.matcher(date.group("earlier"));
		while (earlier.find()) {
			days.add(Integer.toString(Digits.whole(earlier.group())));
		}
		if (days.size() == 1 && WORDS.and.before(this.text, date.start("earlier"), date.end("earlier")) == 0) {
			fill(days, year);
		}
		days.add(day(year, date.group("month"), date.group("day")));
		return new DueDate(date.start(), date.end(), days, use(date.start(), date.end(), year));
	}

	/** 2022年至2025年: the years between the first and the last. */
	private static void fill(List<String> days, int last) {
		for (int year = Integer.parseInt(days.get(0)) + 1; year < Math.min(last, 2099); year++) {
			days.add(Integer.toString(year));
		}
	}

	private Use use(int start, int end, int year) {
		boolean compared = stands(WORDS.comparing, start) && !stands(WORDS.notComparing, start);
		if (compared || WORDS.baselines.at(this.text, end) > 0) {
			return Use.BASELINE;
		}
		if (stands(WORDS.from, start) && end < this.text.length() && this.text.charAt(end) == '的') {
			return Use.BASELINE;
		}
		if (isStretch(start, end) || YEARS_ON.matcher(this.text).region(end, this.text.length()).lookingAt()
				|| stands(WORDS.since, start) && WORDS.onward.at(this.text, end) == 0) {
			return Use.PERIOD;
		}
		boolean ahead = WORDS.ahead.before(this.text, start, end) > 0;
		boolean past = stands(WORDS.until, start) || !ahead && stands(WORDS.at, start);
		if (past || WORDS.past.at(this.text, end) > 0 || (!ahead && WORDS.issued.at(this.text, end) > 0)
				|| this.period.isPast(year)) {
			return Use.PAST;
		}
		return Use.DEADLINE;
	}

	/**
	 * 2026年1月1日至12月31日, 2026年1月1日至2027年12月31日: from when until when something holds,
	 * which says by when nothing.
	 */
	private boolean isStretch(int start, int end) {
		return TO_DAY.matcher(this.text).region(end, this.text.length()).useTransparentBounds(true).lookingAt()
				|| FROM_DAY.matcher(this.text.substring(Math.max(0, start - LONGEST_DAY), start)).find();
	}

	/** Whether one of the words stands before the place. */
	private boolean stands(Words words, int end) {
		return words.before(this.text, 0, end) > 0;
	}

	private static String day(int year, @Nullable String month, @Nullable String day) {
		if (month == null) {
			return Integer.toString(year);
		}
		String precise = String.format(Locale.ROOT, "%d-%02d", year, Integer.parseInt(month));
		return (day != null) ? precise + String.format(Locale.ROOT, "-%02d", Integer.parseInt(day)) : precise;
	}

}
