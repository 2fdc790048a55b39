package org.zeren.document.transcript;

import java.util.List;

import org.zeren.document.TableLayout;

/**
 * The text of a document.
 *
 * @param text the text; offsets count from its beginning
 * @param pageStarts the offset at which each page begins, the first page first; empty
 * where the format knows no pages
 * @param tables the tables that the format told of, in the order of the text
 */
public record Transcript(String text, List<Integer> pageStarts, List<TableLayout> tables) {

	public Transcript {
		pageStarts = List.copyOf(pageStarts);
		tables = List.copyOf(tables);
	}

}
