package org.zeren.audit;

/**
 * How much a finding weighs.
 */
public enum Severity {

	/** Accountability is missing, or a value cannot be right. */
	HIGH,

	/** Accountability or assessment is doubtful. */
	MEDIUM,

	/** A matter of form, or worth a look. */
	LOW

}
