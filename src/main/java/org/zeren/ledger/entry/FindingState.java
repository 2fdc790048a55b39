package org.zeren.ledger.entry;

import java.util.Set;

/**
 * How far people have come with a finding, and what may come next.
 */
public enum FindingState {

	/** Nobody has ruled on it. */
	OPEN,

	/** 属实: it is as the rule found it. */
	CONFIRMED,

	/** 不属实: it is not, with the reason. */
	DISMISSED,

	/** 交办: a unit is to set it right by a day, and somebody accepts that. */
	ASSIGNED,

	/** 已整改: it was set right, with proof. */
	RECTIFIED,

	/** 销号: whoever accepts has accepted it. */
	CLOSED,

	/** 重新打开: it is not done with after all. */
	REOPENED;

	/**
	 * {@return the rulings that may follow}
	 */
	public Set<FindingState> next() {
		return switch (this) {
			case OPEN -> Set.of(CONFIRMED, DISMISSED);
			case CONFIRMED -> Set.of(ASSIGNED, DISMISSED);
			case ASSIGNED -> Set.of(RECTIFIED);
			case RECTIFIED -> Set.of(CLOSED, REOPENED);
			case DISMISSED, CLOSED -> Set.of(REOPENED);
			case REOPENED -> Set.of(CONFIRMED, ASSIGNED, DISMISSED);
		};
	}

}
