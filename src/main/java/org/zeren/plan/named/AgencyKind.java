package org.zeren.plan.named;

/**
 * What kind of unit an agency is.
 */
public enum AgencyKind {

	/** 局、厅、办公室: a department of government or its branch. */
	DEPARTMENT,

	/** 委员会、委: a commission of government. */
	COMMITTEE,

	/** 党委部门: an organ of the Party. */
	PARTY,

	/** 法院. */
	COURT,

	/** 检察院. */
	PROCURATORATE,

	/** 总工会、团委、妇联: a mass organisation. */
	MASS_ORGANISATION,

	/** 中心、支队、站: a public institution. */
	PUBLIC_INSTITUTION,

	/** 公司: an enterprise that bears a duty as a unit. */
	ENTERPRISE,

	/** 各镇（街道）人民政府: a group of local governments. */
	LOCAL_GOVERNMENT_GROUP,

	/** None of the others. */
	OTHER

}
