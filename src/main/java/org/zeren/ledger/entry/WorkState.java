package org.zeren.ledger.entry;

/**
 * How far work has come where no number says it.
 */
public enum WorkState {

	/** 未启动. */
	NOT_STARTED,

	/** 推进中. */
	IN_PROGRESS,

	/** 已完成. */
	DONE,

	/** 停滞. */
	STALLED

}
