package org.zeren.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One piece of an outline, in the order of the document.
 */
public sealed interface Block {

	/**
	 * A heading: a short line of its own.
	 *
	 * @param numbering its number; null for a heading without one
	 * @param marks the number of # before it in Markdown, or 0
	 * @param title its text without number and full stop
	 */
	record Heading(@Nullable Numbering numbering, int marks, Passage title) implements Block {
	}

	/**
	 * A paragraph of running text.
	 *
	 * @param numbering its number; null for a paragraph without one
	 * @param text its text without the number
	 */
	record Paragraph(@Nullable Numbering numbering, Passage text) implements Block {
	}

	/**
	 * A table. Rows may differ in length: where the text does not say, merged cells are
	 * missing or empty.
	 *
	 * @param rows the rows of cells; a cell may be empty
	 */
	record Table(List<List<Passage>> rows) implements Block {

		public Table {
			rows = rows.stream().map(List::copyOf).toList();
		}

	}

}
