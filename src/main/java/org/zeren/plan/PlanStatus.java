package org.zeren.plan;

/**
 * Whether a plan is in force.
 */
public enum PlanStatus {

	/** 印发: issued. */
	PUBLISHED,

	/** 征求意见稿: put out for comment. */
	DRAFT

}
