package org.zeren.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Typography;
import org.zeren.extract.language.DueDate.Use;
import org.zeren.text.Digits;
import org.zeren.text.FiveYears;

/**
 * Finds the dates of a text: 2025年年底前, 到2023年, 2023年6月30日前, 2023年、2025年年底, “十四五”末.
 */
public final class DueDates {

	/** 2025, 二〇二五. */
	private static final String YEAR = "(?:(?<![0-9])20[0-9]{2}(?![0-9])|二[" + Digits.NOUGHTS + "][" + Digits.NOUGHTS
			+ "一二三四五六][" + Digits.NOUGHTS + Digits.ONES + "])";

	/** 2023年、2025年 or 2021—2024年: years before the last, six at most. */
	private static final String EARLIER = "(?<earlier>(?:" + YEAR + "年?(?:年?[底末])?(?:[、和及]|[-—–－~～至]{1,2})){0,6})";

	private static final Pattern ONE_YEAR = Pattern.compile(YEAR);

	/** 年, then as far as printed 6月, 30日. */
	private static final String DAY = "(?<year>" + YEAR
			+ ")\\s?年度?(?:(?<month>1[0-2]|0?[1-9])月份?(?:(?<day>[0-3]?[0-9])日)?)?";

	/** 年底前, 末, 采暖季前, 前: when in the year. */
	private static final String WITHIN = "(?:年?(?:底|末|终|初|中)|上半年|下半年|[一二三四]季度末?|[采供]暖[季期]|汛期)?(?:之前|以前|前|止)?";

	private static final Pattern DATE = Pattern.compile(EARLIER + DAY + WITHIN);

	/** “十四五”末, “十四五”期间. */
	private static final Pattern FIVE_YEARS = Pattern
		.compile("[“\"]?(?<period>" + FiveYears.NAME + ")[”\"]?(?:规划)?(?<part>期末|末期|末|期间|时期)");

	private static final String BASELINES_BEFORE = "较比与";

	private static final Pattern BASELINE_BEHIND = Pattern.compile("(?:的?基础上|相比|现状|基数|的?水平|为基)");

	private static final Pattern PAST_BEFORE = Pattern.compile("(?:截至|截止到?|于|早在)$");

	private static final Pattern PAST_BEHIND = Pattern.compile("以来");

	/** 2021年印发的方案, but not 2023年底前印发. */
	private static final Pattern ISSUED = Pattern.compile("(?:印发|发布|出台)");

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
		return new DueDates(Typography.fold(text), period).read();
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
			boolean last = five.group("part").contains("末");
			int year = FiveYears.called(five.group("period")).last();
			Use use = fiveYears(five.start(), year, last);
			found.add(new DueDate(five.start(), five.end(), List.of(Integer.toString(year)), use));
		}
		found.sort((one, other) -> Integer.compare(one.start(), other.start()));
		return found;
	}

	/** 较“十四五”末, “十三五”期间, “十四五”末. */
	private Use fiveYears(int start, int year, boolean last) {
		if (start > 0 && BASELINES_BEFORE.indexOf(this.text.charAt(start - 1)) >= 0) {
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
		if (days.size() == 1 && !date.group("earlier").matches(".*[、和及]")) {
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
		char before = (start > 0) ? this.text.charAt(start - 1) : ' ';
		boolean compared = BASELINES_BEFORE.indexOf(before) >= 0 && !(before == '比' && shares(start));
		if (compared || matchesAt(BASELINE_BEHIND, end)) {
			return Use.BASELINE;
		}
		boolean from = "自从由".indexOf(before) >= 0;
		if (from && end < this.text.length() && this.text.charAt(end) == '的') {
			return Use.BASELINE;
		}
		if ("自从".indexOf(before) >= 0 && !(end < this.text.length() && this.text.charAt(end) == '起')) {
			return Use.PERIOD;
		}
		Matcher past = PAST_BEFORE.matcher(this.text).region(Math.max(0, start - 3), start);
		boolean ahead = "前底末".indexOf(this.text.charAt(end - 1)) >= 0;
		if ((past.find() && !(ahead && this.text.charAt(start - 1) == '于')) || matchesAt(PAST_BEHIND, end)
				|| (!ahead && matchesAt(ISSUED, end)) || this.period.isPast(year)) {
			return Use.PAST;
		}
		return Use.DEADLINE;
	}

	/** 占比2025年达到60%: 比 belongs to the word before the date. */
	private boolean shares(int start) {
		return start > 1 && "占配".indexOf(this.text.charAt(start - 2)) >= 0;
	}

	private boolean matchesAt(Pattern pattern, int from) {
		return pattern.matcher(this.text).region(from, this.text.length()).lookingAt();
	}

	private static String day(int year, @Nullable String month, @Nullable String day) {
		if (month == null) {
			return Integer.toString(year);
		}
		String precise = String.format(Locale.ROOT, "%d-%02d", year, Integer.parseInt(month));
		return (day != null) ? precise + String.format(Locale.ROOT, "-%02d", Integer.parseInt(day)) : precise;
	}

}
