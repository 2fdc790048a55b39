package org.zeren.report;

import java.util.List;

/**
 * A piece of a report.
 */
public sealed interface Block {

	/**
	 * A heading.
	 *
	 * @param level 1 for the report's parts, 2 for what is in them, and so on
	 * @param words its words
	 */
	record Heading(int level, String words) implements Block {
	}

	/**
	 * A paragraph.
	 *
	 * @param words its words
	 */
	record Text(String words) implements Block {
	}

	/**
	 * Something said under the paragraph above it, one of several.
	 *
	 * @param words its words
	 */
	record Item(String words) implements Block {
	}

	/**
	 * Words of the plan itself.
	 *
	 * @param words the words
	 * @param place where they stand: 第204行
	 */
	record Quote(String words, String place) implements Block {
	}

	/**
	 * A table.
	 *
	 * @param header the titles of its columns; empty for a table of names and values
	 * @param rows its rows, each as wide as the others
	 */
	record Grid(List<String> header, List<List<String>> rows) implements Block {

		public Grid {
			header = List.copyOf(header);
			rows = rows.stream().map(List::copyOf).toList();
		}

	}

}
