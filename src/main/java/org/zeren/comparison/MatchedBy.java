package org.zeren.comparison;

/**
 * By what two measures were found to be about the same.
 */
public enum MatchedBy {

	/** Their titles, but for blanks and marks. */
	TITLE,

	/** A target of the same indicator. */
	INDICATOR,

	/** The same water. */
	WATER,

	/** The same cited document. */
	POLICY

}
