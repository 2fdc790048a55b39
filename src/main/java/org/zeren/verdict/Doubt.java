package org.zeren.verdict;

/**
 * Why a verdict cannot be decided, or what is to be said beside it.
 */
public enum Doubt {

	/** The goal is in words (稳中向好), and no value was handed down. */
	GOAL_IN_WORDS("the goal is in words that no number can meet, and no value was handed down for it"),

	/** The target has no goal at all. */
	NO_GOAL("the plan prints no goal, and no value was handed down for it"),

	/** The unit of the value handed down is of another kind than the target's. */
	ASSIGNMENT_IN_ANOTHER_UNIT("the value handed down is in a unit that cannot be converted to the target's"),

	/** Nothing was observed up to the day. */
	NO_OBSERVATION("nothing was reported up to this day"),

	/** All that was observed is of the baseline's year or before. */
	OBSERVED_BEFORE_THE_START("what was reported is of the baseline's year or before"),

	/** The unit of the observation is of another kind than the target's. */
	OBSERVED_IN_ANOTHER_UNIT("what was reported is in a unit that cannot be converted to the target's"),

	/** A level was reported as a sum. */
	A_LEVEL_DOES_NOT_ADD_UP("what was reported is a sum, and the target is a level: report it as of a day or a period"),

	/** The change within one year was reported, and the target counts from the start. */
	A_CHANGE_WITHIN_A_YEAR(
			"what was reported is the change within one year, and the target counts from the start: report the level, or the change since the start"),

	/** The amounts of some years are missing, so that their sum is unknown. */
	A_YEAR_IS_MISSING("the amount of a whole year between the start and this day was not reported"),

	/** Progress needs the value at the start. */
	NO_BASELINE("the plan gives no value at the start, so that progress has no measure until the goal is met"),

	/** What is to be kept needs the value at the start. */
	NOTHING_TO_KEEP("the value at the start is to be kept, and the plan gives none"),

	/** Neither the baseline's year nor the plan's period is known. */
	NO_START("neither the year of the baseline nor the period of the plan is known"),

	/** Neither a deadline nor the plan's period is known. */
	NO_DEADLINE("neither a deadline nor the period of the plan is known"),

	/** The target says exactly, and nothing says which side is the better one. */
	NO_BETTER_SIDE("nothing says whether more or less is better"),

	/** A verdict stands: met only after the deadline. */
	MET_LATE("it was met only after the deadline"),

	/** A verdict stands: nothing was reported since the deadline. */
	NOT_REPORTED_SINCE_THE_DEADLINE("nothing was reported since the deadline");

	private final String words;

	Doubt(String words) {
		this.words = words;
	}

	/**
	 * {@return the reason in words}
	 */
	public String words() {
		return this.words;
	}

}
