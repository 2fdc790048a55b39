package org.zeren.ledger;

import java.util.List;

/**
 * What became of one of several reports that are made together.
 *
 * @param outcome what became of it
 * @param errors what is to be mended; empty for what was entered or is there already
 */
public record ReportedRow(Outcome outcome, List<UserError> errors) {

	public ReportedRow {
		errors = List.copyOf(errors);
	}

	/** What can become of it. */
	public enum Outcome {

		/** It is an entry now, where the others are. */
		ENTERED,

		/** What counts for that day says the same, so there is nothing to enter. */
		THERE_ALREADY,

		/** Something is wrong with it. */
		MISTAKEN,

		/** Something else counts for that day, and no reason to correct it is given. */
		TAKEN,

		/** The writer may not report on this. */
		FORBIDDEN

	}

	/**
	 * {@return whether it keeps the others from being entered}
	 */
	public boolean isRefused() {
		return this.outcome != Outcome.ENTERED && this.outcome != Outcome.THERE_ALREADY;
	}

}
