package org.zeren.verdict;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.term.GoalWords;

/**
 * Weighs what was reached against a goal.
 *
 * @param promised what the plan commits to
 * @param yardstick in what it is measured
 * @param on the day asked about
 */
record Judgement(Commitment promised, Yardstick yardstick, LocalDate on) {

	/** What is closer than this is equal: values come from conversions of units. */
	private static final double EQUAL = 1e-9;

	Verdict of(List<Reached.Value> values, double goal, Schedule schedule, @Nullable Integer year) {
		Reached.Value last = values.get(values.size() - 1);
		Sense sense = sense(goal);
		if (sense == null && Math.abs(last.x() - goal) < EQUAL) {
			sense = Sense.MORE;
		}
		if (sense == null) {
			return verdict(VerdictKind.UNDECIDED, goal, last, null, schedule, year, Doubt.NO_BETTER_SIDE);
		}
		boolean met = sense.meets(last.x(), goal);
		LocalDate due = schedule.due();
		boolean over = due != null && this.on.isAfter(due);
		boolean silent = over && last.day().isBefore(due);
		if (isKept(sense, goal)) {
			return kept(met, over, silent, last, goal, schedule, year);
		}
		Double ratio = ratio(last, goal, schedule);
		if (met) {
			LocalDate since = since(values, sense, goal);
			boolean ahead = due != null && since.isBefore(due);
			Doubt doubt = silent ? Doubt.NOT_REPORTED_SINCE_THE_DEADLINE
					: isLate(values, since, due) ? Doubt.MET_LATE : null;
			return verdict(ahead ? VerdictKind.AHEAD_OF_TIME : VerdictKind.MET, goal, last, ratio, schedule, year,
					doubt);
		}
		if (over) {
			return verdict(VerdictKind.OVERDUE, goal, last, ratio, schedule, year,
					silent ? Doubt.NOT_REPORTED_SINCE_THE_DEADLINE : null);
		}
		Doubt doubt = (ratio == null) ? withoutRatio(schedule) : null;
		VerdictKind kind = (doubt != null) ? VerdictKind.UNDECIDED
				: (ratio != null) ? kind(ratio) : VerdictKind.REGRESSED;
		return verdict(kind, goal, last, ratio, schedule, year, doubt);
	}

	/** A sum below 0 where 0 is the goal has no ratio, and is no doubt either. */
	private @Nullable Doubt withoutRatio(Schedule schedule) {
		if (this.yardstick.start() == null) {
			return Doubt.NO_BASELINE;
		}
		return (schedule.start() == null) ? Doubt.NO_START : (schedule.due() == null) ? Doubt.NO_DEADLINE : null;
	}

	Verdict undecided(@Nullable Double goal, Schedule schedule, @Nullable Integer year, Doubt doubt) {
		return new Verdict(VerdictKind.UNDECIDED, this.yardstick.baseline(), goal, null, null, null,
				this.yardstick.unit(), null, schedule.due(), year, doubt);
	}

	/** The start meets the goal already, or a sum may not exceed it: met or not. */
	private boolean isKept(Sense sense, double goal) {
		Double start = this.yardstick.baseline();
		return this.yardstick.sum() ? sense == Sense.LESS : start != null && sense.meets(start, goal);
	}

	private Verdict kept(boolean met, boolean over, boolean silent, Reached.Value last, double goal, Schedule schedule,
			@Nullable Integer year) {
		if (met && silent) {
			return verdict(VerdictKind.UNDECIDED, goal, last, null, schedule, year,
					Doubt.NOT_REPORTED_SINCE_THE_DEADLINE);
		}
		boolean atDeadline = schedule.due() != null && !last.day().isBefore(schedule.due());
		VerdictKind kind = met ? (atDeadline ? VerdictKind.MET : VerdictKind.ON_SCHEDULE)
				: (over ? VerdictKind.OVERDUE : VerdictKind.REGRESSED);
		return verdict(kind, goal, last, null, schedule, year,
				(!met && silent) ? Doubt.NOT_REPORTED_SINCE_THE_DEADLINE : null);
	}

	private static VerdictKind kind(double ratio) {
		if (ratio >= 1.05 - EQUAL) {
			return VerdictKind.FASTER;
		}
		if (ratio >= 1 - EQUAL) {
			return VerdictKind.ON_SCHEDULE;
		}
		if (ratio >= 0.95 - EQUAL) {
			return VerdictKind.NEARLY;
		}
		if (ratio >= 0.6 - EQUAL) {
			return VerdictKind.BEHIND;
		}
		return (ratio >= -EQUAL) ? VerdictKind.FAR_BEHIND : VerdictKind.REGRESSED;
	}

	/** R = p / e; null where start or time have no measure. */
	private @Nullable Double ratio(Reached.Value last, double goal, Schedule schedule) {
		Double start = this.yardstick.start();
		Double elapsed = schedule.elapsed(last.day());
		return (start == null || elapsed == null || Math.abs(goal - start) < EQUAL) ? null
				: (last.x() - start) / (goal - start) / elapsed;
	}

	/** The first day of those up to the last on which the goal was met throughout. */
	private static LocalDate since(List<Reached.Value> values, Sense sense, double goal) {
		int at = values.size() - 1;
		while (at > 0 && sense.meets(values.get(at - 1).x(), goal)) {
			at--;
		}
		return values.get(at).day();
	}

	/** It was seen not to be met at the deadline or later. */
	private static boolean isLate(List<Reached.Value> values, LocalDate since, @Nullable LocalDate due) {
		return due != null
				&& values.stream().anyMatch((value) -> value.day().isBefore(since) && !value.day().isBefore(due));
	}

	private @Nullable Sense sense(double goal) {
		return switch (this.promised.comparator()) {
			case AT_LEAST -> Sense.MORE;
			case AT_MOST -> Sense.LESS;
			case REDUCE_BY -> this.yardstick.sum() ? Sense.MORE : Sense.LESS;
			case INCREASE_BY -> Sense.MORE;
			case EQUAL, QUALITATIVE -> unsaid(goal);
		};
	}

	private @Nullable Sense unsaid(double goal) {
		if (this.yardstick.sum() || this.promised.words() == GoalWords.NO_LESS) {
			return Sense.MORE;
		}
		if (this.promised.words() == GoalWords.NO_MORE) {
			return Sense.LESS;
		}
		if (this.promised.lowerIsBetter() != null) {
			return this.promised.lowerIsBetter() ? Sense.LESS : Sense.MORE;
		}
		Double start = this.yardstick.baseline();
		if (start == null || Math.abs(start - goal) < EQUAL) {
			return null;
		}
		return (start < goal) ? Sense.MORE : Sense.LESS;
	}

	private Verdict verdict(VerdictKind kind, double goal, Reached.Value last, @Nullable Double ratio,
			Schedule schedule, @Nullable Integer year, @Nullable Doubt doubt) {
		return new Verdict(kind, this.yardstick.baseline(), goal, last.x(), schedule.elapsed(last.day()), ratio,
				this.yardstick.unit(), last.day(), schedule.due(), year, doubt);
	}

	/**
	 * Which side is the better one.
	 */
	private enum Sense {

		MORE, LESS;

		boolean meets(double x, double goal) {
			double tolerance = EQUAL * Math.max(1, Math.abs(goal));
			return (this == MORE) ? x >= goal - tolerance : x <= goal + tolerance;
		}

	}

}
