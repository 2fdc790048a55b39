package org.zeren.extract;

import java.util.List;

/**
 * A responsibility note (责任标注) in a passage.
 *
 * @param start where it begins in the passage, its bracket included
 * @param end where it ends, its bracket included
 * @param bearers the units it names, in order
 * @param opens whether it stands before the text that it speaks of
 */
record Note(int start, int end, List<Bearer> bearers, boolean opens) {

	Note {
		bearers = List.copyOf(bearers);
	}

	Note(int start, int end, List<Bearer> bearers) {
		this(start, end, bearers, false);
	}

}
