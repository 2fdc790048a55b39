package org.zeren.plan.target;

/**
 * Whether a target binds.
 */
public enum Binding {

	/** 约束性. */
	BINDING,

	/** 预期性. */
	EXPECTED

}
