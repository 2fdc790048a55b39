package org.zeren.verdict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.zeren.term.GoalWords;

/**
 * From what is promised, handed down and observed to the verdict of a day. 50 μg/m³ in
 * 2020, 40 by 2025, 45 at the end of 2023: half of the way after three of five years, so
 * R is 0.83, {@link VerdictKind#BEHIND}.
 */
public final class Verdicts {

	private Verdicts() {
	}

	/**
	 * {@return the verdict of a day}
	 * @param promised what the plan commits to
	 * @param assigned the values handed down, those that were superseded left out
	 * @param observed what was observed, likewise; what is of later than the day is not
	 * looked at
	 * @param on the day asked about
	 */
	public static Verdict of(Commitment promised, List<Assigned> assigned, List<Observed> observed, LocalDate on) {
		Yardstick yardstick = Yardstick.of(promised);
		Schedule schedule = Schedule.of(promised);
		Judgement judgement = new Judgement(promised, yardstick, on);
		Reached reached = Reached.of(observed, yardstick, schedule.start(), on);
		LocalDate day = reached.values().isEmpty() ? on : last(reached).day();
		Optional<Assigned> instead = instead(promised, assigned, schedule, day.getYear());
		Double goal;
		Doubt doubt;
		if (instead.isPresent()) {
			goal = yardstick.goal(instead.get().value());
			schedule = schedule.dueIn(instead.get().year());
			doubt = Doubt.ASSIGNMENT_IN_ANOTHER_UNIT;
		}
		else {
			goal = goal(promised, yardstick);
			doubt = doubtOfGoal(promised);
		}
		Integer year = instead.map(Assigned::year).orElse(null);
		if (goal == null) {
			return judgement.undecided(null, schedule, year, doubt);
		}
		return (reached.doubt() != null) ? judgement.undecided(goal, schedule, year, reached.doubt())
				: judgement.of(reached.values(), goal, schedule, year);
	}

	private static Reached.Value last(Reached reached) {
		return reached.values().get(reached.values().size() - 1);
	}

	/**
	 * The value handed down that stands before the plan's goal: that of the year; else
	 * that of the deadline's year; where the goal is in words, the next that is due.
	 */
	private static Optional<Assigned> instead(Commitment promised, List<Assigned> assigned, Schedule schedule,
			int year) {
		Integer due = (schedule.due() != null) ? schedule.due().getYear() : null;
		Optional<Assigned> ofYear = of(assigned, year);
		if (ofYear.isPresent()) {
			return ofYear;
		}
		if (promised.goal() == null) {
			Optional<Assigned> next = assigned.stream()
				.filter((each) -> each.year() > year)
				.min(Comparator.comparingInt(Assigned::year));
			return next.isPresent() ? next : assigned.stream().max(Comparator.comparingInt(Assigned::year));
		}
		return (due != null) ? of(assigned, due) : Optional.empty();
	}

	/** Of two for one year the later in the list. */
	private static Optional<Assigned> of(List<Assigned> assigned, int year) {
		return assigned.stream().filter((each) -> each.year() == year).reduce((one, other) -> other);
	}

	private static @Nullable Double goal(Commitment promised, Yardstick yardstick) {
		if (promised.goal() != null) {
			return yardstick.goal(promised.goal());
		}
		return switch (promised.words()) {
			case ELIMINATE -> Boolean.TRUE.equals(promised.lowerIsBetter()) ? Double.valueOf(0) : null;
			case NO_LESS, NO_MORE, NO_WORSE -> yardstick.baseline();
			case DELEGATED, OTHER -> null;
		};
	}

	private static Doubt doubtOfGoal(Commitment promised) {
		return switch (promised.words()) {
			case NO_LESS, NO_MORE, NO_WORSE -> Doubt.NOTHING_TO_KEEP;
			default -> promised.isWorded() ? Doubt.GOAL_IN_WORDS : Doubt.NO_GOAL;
		};
	}

}
