package org.zeren.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.extract.language.Clause;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.language.DueDate.Use;
import org.zeren.extract.language.DueDate;
import org.zeren.extract.language.DueDates;
import org.zeren.extract.language.Numeral;
import org.zeren.extract.language.Numerals;
import org.zeren.extract.language.Period;
import org.zeren.extract.language.Speech;

/**
 * The dates and the numbers of a text, by their places: of 数量2023年达到90家、2025年达到150家 the
 * dates 2023 and 2025, and 90家 and 150家 behind them.
 */
final class Timeline {

	/** 全部完成, 建成投运, 投入运行. */
	private static final Pattern DONE = Pattern.compile(
			Commitments.vocabulary().degree.pattern() + "?" + Commitments.vocabulary().done.pattern() + "[^，；。]{0,8}");

	private final String text;

	private final Speech speech;

	private final List<DueDate> dates;

	private final List<Numeral> numerals;

	Timeline(String text, Speech speech, Period period) {
		this.text = text;
		this.speech = speech;
		this.dates = DueDates.in(text, period);
		this.numerals = Numerals.in(text).stream().filter((numeral) -> {
			int next = first(this.dates, DueDate::start, numeral.start() + 1);
			return next == 0 || this.dates.get(next - 1).end() <= numeral.start();
		}).toList();
	}

	/**
	 * {@return the dates in {@code clause} that are the plan's own words}
	 */
	List<DueDate> datesIn(Clause clause) {
		return between(this.dates, DueDate::start, clause.start(), clause.end()).stream()
			.filter((date) -> this.speech.own(date.end() - 1))
			.toList();
	}

	/**
	 * {@return the numbers in {@code clause} that are no part of a date}
	 */
	List<Numeral> numbersIn(Clause clause) {
		return between(this.numerals, Numeral::start, clause.start(), clause.end());
	}

	/**
	 * {@return the parts of {@code clause} that each have a deadline and a number of
	 * their own}: 数量2023年达到90家、2025年达到150家
	 */
	List<Clause> pieces(Clause clause) {
		List<Clause> pieces = new ArrayList<>();
		int from = clause.start();
		int last = -1;
		for (DueDate date : datesIn(clause)) {
			if (date.use() != Use.DEADLINE) {
				continue;
			}
			if (last >= 0 && !between(this.numerals, Numeral::start, last, date.start()).isEmpty()) {
				pieces.add(new Clause(from, date.start()));
				from = date.start();
			}
			last = date.end();
		}
		pieces.add(new Clause(from, clause.end()));
		return pieces;
	}

	/**
	 * {@return whether {@code clause} says only that what stands before it is done by
	 * {@code date}}: 2026年底前全部建成
	 */
	boolean closes(Clause clause, DueDate date) {
		return date.use() == Use.DEADLINE && date.start() - clause.start() <= 2
				&& DONE.matcher(this.text).region(date.end(), clause.end()).matches();
	}

	/**
	 * {@return whether the clause behind {@code clause} dates it}:
	 * 甲、乙等11家企业搬迁改造，2024年底前完成
	 */
	boolean datedBehind(Clause clause) {
		int next = first(this.dates, DueDate::start, clause.end());
		if (next == this.dates.size() || this.dates.get(next).start() - clause.end() > 2) {
			return false;
		}
		DueDate date = this.dates.get(next);
		Matcher done = DONE.matcher(this.text).region(date.end(), Math.min(this.text.length(), date.end() + 20));
		return date.use() == Use.DEADLINE && done.lookingAt();
	}

	/**
	 * {@return the first deadline in {@code note}, in a list of at most one}:
	 * （2024年12月底前完成，…牵头） dates the sentence before it; behind a label (完成时限：2024年12月) a
	 * date is the task's
	 */
	List<DueDate> deadlineIn(Clause note) {
		return between(this.dates, DueDate::start, note.start(), note.end()).stream()
			.limit(1)
			.filter((date) -> date.use() == Use.DEADLINE && !isLabelled(date))
			.toList();
	}

	private boolean isLabelled(DueDate date) {
		return date.start() > 0 && "：:".indexOf(this.text.charAt(date.start() - 1)) >= 0;
	}

	/**
	 * {@return whether {@code date} is a clause of its own}, which governs its whole
	 * sentence: 到2025年，…
	 */
	boolean alone(DueDate date) {
		return date.start() < 0 || (date.end() < this.text.length() && "，,".indexOf(this.text.charAt(date.end())) >= 0);
	}

	private static <T> List<T> between(List<T> items, ToIntFunction<T> start, int from, int to) {
		return items.subList(first(items, start, from), first(items, start, to));
	}

	/**
	 * The index of the first of {@code items}, which are in order, at or behind
	 * {@code place}.
	 */
	private static <T> int first(List<T> items, ToIntFunction<T> start, int place) {
		int low = 0;
		int high = items.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (start.applyAsInt(items.get(middle)) < place) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
