package org.zeren.document.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A row of a table that the end of a page cut in two.
 */
final class CutRow {

	/** 1., （二）, 三、, or a number alone: what begins a row of its own. */
	private static final Pattern NUMBER = Pattern.compile("[（(]?+[0-9一二三四五六七八九十]{1,3}[)）.．、].*+|[0-9]{1,3}");

	private CutRow() {
	}

	/**
	 * {@return whether the first row of a page is the rest of the last one before it: it
	 * fills fewer cells, and only such as the other fills}
	 */
	static boolean isRest(List<String> row, List<String> before) {
		if (before.size() != row.size()) {
			return false;
		}
		List<Integer> filled = filled(row);
		return !filled.isEmpty() && filled.size() < filled(before).size() && filled(before).containsAll(filled)
				&& !NUMBER.matcher(row.get(filled.get(0))).matches();
	}

	private static List<Integer> filled(List<String> row) {
		return IntStream.range(0, row.size()).filter((i) -> !row.get(i).isEmpty()).boxed().toList();
	}

	static List<String> join(List<String> before, List<String> rest) {
		return IntStream.range(0, rest.size()).mapToObj((i) -> before.get(i) + rest.get(i)).toList();
	}

}
