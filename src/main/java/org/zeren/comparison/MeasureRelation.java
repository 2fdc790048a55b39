package org.zeren.comparison;

/**
 * What the right plan makes of a measure of the left one.
 */
public enum MeasureRelation {

	/** It has such a measure. */
	TAKEN_UP,

	/**
	 * No measure was found that has its title, or an indicator, water or policy of it.
	 */
	NOT_TAKEN_UP,

	/** It has such a measure, and other lines of work lead it. */
	OTHER_LEAD_SECTOR,

	/** It has such a measure, and a line of work has another role in it. */
	ROLE_CHANGED,

	/** A measure that the left plan has not. */
	ADDED

}
