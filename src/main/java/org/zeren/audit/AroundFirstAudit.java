package org.zeren.audit;

/**
 * What is done in the background around the first audit after a start, in the audit's own
 * thread.
 */
public interface AroundFirstAudit {

	/** Comes before the audit, which looks at what it writes. */
	void before();

	/** Comes after it, when findings are there. */
	void after();

}
