package org.zeren.extract.target;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.extract.language.Blanks;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.language.DueDate.Use;
import org.zeren.extract.language.DueDate;
import org.zeren.extract.language.DueDates;
import org.zeren.extract.language.Period;
import org.zeren.plan.target.TextTarget;

/**
 * Reads the quantified and dated commitments (文中目标) of a measure's text.
 *
 * @param targets the commitments, in order
 * @param unread the numbers that became no target
 */
public record TextTargets(List<TextTarget> targets, List<Unread> unread) {

	private static final Pattern AROUND = Pattern.compile(Commitments.vocabulary().aroundDate.pattern() + "|。");

	public TextTargets {
		targets = List.copyOf(targets);
		unread = List.copyOf(unread);
	}

	/**
	 * {@return what {@code passage} commits to}
	 * @param passage the text of one measure or part, its note included or not
	 * @param period the years that the plan is for
	 */
	public static TextTargets read(Passage passage, Period period) {
		return read(passage, period, null);
	}

	/**
	 * {@return what {@code passage} commits to}
	 * @param passage the text of one measure or part, its note included or not
	 * @param period the years that the plan is for
	 * @param due when all of it is due, as precise as printed, where the text does not
	 * say otherwise; null for no such date
	 */
	public static TextTargets read(Passage passage, Period period, @Nullable String due) {
		return new TargetReader(Blanks.without(passage), period, due, false).read();
	}

	/**
	 * {@return what a text of a section on goals commits to}: there 营业收入1200亿元 under a
	 * date is a goal without any verb
	 * @param passage the text
	 * @param period the years that the plan is for
	 * @param due when all of it is due, as precise as printed, where the text does not
	 * say otherwise; null for no such date
	 */
	static TextTargets goals(Passage passage, Period period, @Nullable String due) {
		return new TargetReader(Blanks.without(passage), period, due, true).read();
	}

	/**
	 * {@return the date, as precise as printed, where {@code passage} is nothing but a
	 * deadline, such as the cell 完成时限 of a table of tasks; null otherwise}
	 */
	public static @Nullable String due(Passage passage, Period period) {
		if (passage.length() > 20) {
			return null;
		}
		String text = Blanks.without(passage).toString();
		List<DueDate> dates = DueDates.in(text, period);
		if (dates.size() != 1 || dates.get(0).use() != Use.DEADLINE) {
			return null;
		}
		String rest = text.substring(0, dates.get(0).start()) + text.substring(dates.get(0).end());
		return AROUND.matcher(rest).replaceAll("").isBlank() ? dates.get(0).day() : null;
	}

}
