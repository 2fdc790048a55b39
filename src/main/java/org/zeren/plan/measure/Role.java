package org.zeren.plan.measure;

/**
 * What a duty asks of an agency.
 */
public enum Role {

	/** 牵头: answers for the measure. */
	LEAD,

	/** 责任单位, 按职责分工负责: answers together with others, nobody leads. */
	RESPONSIBLE,

	/** 配合, 参与: supports those who answer. */
	SUPPORT,

	/** 落实: carries out. */
	IMPLEMENT,

	/** 指导: guides those who carry out. */
	GUIDE,

	/** 督导, 监督, 验收: sees to it that the others do. */
	SUPERVISE

}
