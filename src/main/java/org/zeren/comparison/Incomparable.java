package org.zeren.comparison;

/**
 * Why two goals are not compared.
 */
public enum Incomparable {

	/** A goal is in words, and the other is not, or in others. */
	IN_WORDS("a goal is in words"),

	/** The left plan leaves the value to a superior. */
	LEFT_DELEGATED("the left plan leaves the value to a superior"),

	/** A goal is missing. */
	NO_GOAL("a goal is missing"),

	/** The deadlines are of different years. */
	OTHER_DEADLINE("the goals are due in different years"),

	/** The units are of different kinds. */
	OTHER_UNIT("the units are of different kinds"),

	/** One sets a level and the other a change, or they are met on different sides. */
	OTHER_COMPARATOR("the goals are met in different ways"),

	/** An amount depends on the size of the region. */
	AMOUNT("an amount depends on the size of the region"),

	/** A level depends on where the region starts. */
	OTHER_START(
			"a level depends on where the region starts: it starts from a better value, improves as much, or nobody knows its start");

	private final String words;

	Incomparable(String words) {
		this.words = words;
	}

	/**
	 * {@return the reason in words}
	 */
	public String words() {
		return this.words;
	}

}
