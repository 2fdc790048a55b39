package org.zeren.comparison;

/**
 * What the right plan makes of a target of the left one.
 */
public enum TargetRelation {

	/** The same goal. */
	SAME,

	/** A goal that asks for more. */
	STRICTER,

	/** A goal that asks for less, where that can be said fairly. */
	LOOSER,

	/** No target of this indicator. */
	MISSING,

	/** Its value is left to a superior (完成上级下达任务). */
	DELEGATED,

	/** A target whose indicator the left plan lacks. */
	ADDED,

	/** What binds in the left plan is only expected. */
	BINDING_DOWNGRADED,

	/** There are two goals, and it would not be fair to call one looser. */
	INCOMPARABLE

}
