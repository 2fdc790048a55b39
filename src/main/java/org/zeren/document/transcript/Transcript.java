package org.zeren.document.transcript;

import java.util.List;

/**
 * The text of a document.
 *
 * @param text the text; offsets count from its beginning
 * @param pageStarts the offset at which each page begins, the first page first; empty
 * where the format knows no pages
 */
public record Transcript(String text, List<Integer> pageStarts) {

	public Transcript {
		pageStarts = List.copyOf(pageStarts);
	}

}
