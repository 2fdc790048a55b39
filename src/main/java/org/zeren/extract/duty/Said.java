package org.zeren.extract.duty;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the inside of a note says: 牵头单位：市水利局；完成时限：2025年6月底前 names one agency and 2025-06.
 *
 * @param bearers the agencies
 * @param deadline when the task is due; null for none
 * @param doubts what is doubtful
 */
record Said(List<PrintedDuty> bearers, @Nullable String deadline, List<Doubt> doubts) {

	static final Said NOTHING = new Said(List.of(), null, List.of());

	/**
	 * {@return whether that is nothing, and the words are no note}
	 */
	boolean isNothing() {
		return this.bearers.isEmpty() && this.deadline == null;
	}

	/**
	 * {@return the note that says so}
	 * @param start where it begins in its passage
	 * @param end where it ends
	 * @param opens whether it stands before the text that it speaks of
	 */
	Note at(int start, int end, boolean opens) {
		return new Note(start, end, this.bearers, opens, this.deadline, this.doubts);
	}

}
