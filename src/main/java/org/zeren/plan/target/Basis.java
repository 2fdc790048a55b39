package org.zeren.plan.target;

/**
 * Why a measure is said to aim at a target.
 */
public enum Basis {

	/** The measure's own text sets the value. */
	QUANTIFIED,

	/** The text names the indicator of a target in the plan's table. */
	NAMED

}
