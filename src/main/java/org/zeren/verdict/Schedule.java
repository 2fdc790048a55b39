package org.zeren.verdict;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * From when to when. A deadline of 2025 is 2025-12-31, one of 2025-06 is 2025-06-30.
 *
 * @param start t₀: the end of the baseline's year; null where nobody knows it
 * @param due t₁: the end of the deadline; null where nobody knows it
 */
record Schedule(@Nullable LocalDate start, @Nullable LocalDate due) {

	static Schedule of(Commitment promised) {
		LocalDate start = null;
		if (promised.baselineYear() != null) {
			start = endOf(promised.baselineYear());
		}
		else if (promised.periodStart() != null) {
			start = endOf(promised.periodStart() - 1);
		}
		LocalDate due = (promised.deadline() != null) ? end(promised.deadline()) : null;
		if (due == null && promised.periodEnd() != null) {
			due = endOf(promised.periodEnd());
		}
		return new Schedule(start, due);
	}

	/**
	 * {@return the same start, due at the end of a year}
	 */
	Schedule dueIn(int year) {
		return new Schedule(this.start, endOf(year));
	}

	/**
	 * {@return e: the part of the time that is over at the end of a day; null where start
	 * or deadline are unknown or the wrong way round}
	 */
	@Nullable Double elapsed(LocalDate day) {
		return (this.start == null || this.due == null || !this.due.isAfter(this.start)) ? null
				: (double) ChronoUnit.DAYS.between(this.start, day) / ChronoUnit.DAYS.between(this.start, this.due);
	}

	/**
	 * {@return the last day of a year, a month or a day; null where the text is none of
	 * them}
	 */
	static @Nullable LocalDate end(String printed) {
		try {
			return switch (printed.length()) {
				case 4 -> endOf(Integer.parseInt(printed));
				case 7 -> YearMonth.parse(printed).atEndOfMonth();
				default -> LocalDate.parse(printed);
			};
		}
		catch (DateTimeException | NumberFormatException ex) {
			return null;
		}
	}

	private static LocalDate endOf(int year) {
		return LocalDate.of(year, 12, 31);
	}

}
