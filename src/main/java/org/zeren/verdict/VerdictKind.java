package org.zeren.verdict;

/**
 * How far a target has come, the best first.
 */
public enum VerdictKind {

	/** 提前完成: met before the deadline. */
	AHEAD_OF_TIME,

	/** 完成: met at the deadline or after it. */
	MET,

	/** 快于序时: R is 1.05 or more. */
	FASTER,

	/** 达到序时: R is 1 or more; or what is to be kept is kept so far. */
	ON_SCHEDULE,

	/** 基本达到: R is 0.95 or more. */
	NEARLY,

	/** 滞后: R is 0.6 or more. */
	BEHIND,

	/** 严重滞后: R is 0 or more. */
	FAR_BEHIND,

	/** 倒退: worse than at the start; or what is to be kept is not. */
	REGRESSED,

	/** 逾期: not met, and the deadline is over. */
	OVERDUE,

	/** 无法判定: a number is missing; {@link Doubt} says which. */
	UNDECIDED

}
