package org.zeren.ledger.entry;

/**
 * How far an observation was verified.
 */
public enum Stage {

	/** 自报: whoever is responsible says so. */
	SELF_REPORTED,

	/** 已核实: an auditor has checked it. */
	VERIFIED

}
