package org.zeren.extract.duty;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A responsibility note (责任标注) in a passage: （牵头单位：市水利局；完成时限：2025年6月底前） has one bearer
 * and the deadline 2025-06.
 *
 * @param start where it begins in the passage, its bracket included
 * @param end where it ends, its bracket included
 * @param bearers the agencies it names, in order; none where it tells a deadline only
 * @param opens whether it stands before the text that it speaks of
 * @param deadline when the task is due, as precise as printed: 2025, 2025-06, 2025-06-30,
 * or --06 and --06-30 where the year is left to the plan (see
 * {@link Deadlines#inYear(String, org.zeren.extract.language.Period)}); null without one,
 * also where the note says 长期坚持
 * @param doubts what in the note the reader is not sure of
 */
public record Note(int start, int end, List<PrintedDuty> bearers, boolean opens, @Nullable String deadline,
		List<Doubt> doubts) {

	public Note {
		bearers = List.copyOf(bearers);
		doubts = List.copyOf(doubts);
	}

}
