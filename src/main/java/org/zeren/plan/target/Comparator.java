package org.zeren.plan.target;

/**
 * How a target's value is to be met.
 */
public enum Comparator {

	/** 达到、不低于、以上. */
	AT_LEAST,

	/** 控制在…以内、不高于. */
	AT_MOST,

	/** 为、等于: exactly. */
	EQUAL,

	/** 下降、削减、减少. */
	REDUCE_BY,

	/** 增长、新增、提高. */
	INCREASE_BY,

	/** Wording only: 稳中向好, 全面消除. */
	QUALITATIVE

}
