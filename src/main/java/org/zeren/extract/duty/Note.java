package org.zeren.extract.duty;

import java.util.List;

/**
 * A responsibility note (责任标注) in a passage.
 *
 * @param start where it begins in the passage, its bracket included
 * @param end where it ends, its bracket included
 * @param bearers the units it names, in order
 * @param opens whether it stands before the text that it speaks of
 */
public record Note(int start, int end, List<PrintedDuty> bearers, boolean opens) {

	public Note {
		bearers = List.copyOf(bearers);
	}

	Note(int start, int end, List<PrintedDuty> bearers) {
		this(start, end, bearers, false);
	}

}
