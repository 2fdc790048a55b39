package org.zeren.verdict;

/**
 * What an observed value covers.
 */
public enum ObservationBasis {

	/** As of the day: a level then, or what has come together up to then. */
	POINT,

	/**
	 * From the beginning of the day's year to the day, unless it says from which day: an
	 * annual mean, or the amount of the year so far.
	 */
	PERIOD,

	/** From the start of the target to the day, unless it says from which, summed up. */
	CUMULATIVE

}
