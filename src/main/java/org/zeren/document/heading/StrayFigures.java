package org.zeren.document.heading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.zeren.document.Numbering;
import org.zeren.document.Typography;
import org.zeren.document.line.Line;

/**
 * Finds the lines that begin with a figure of the sentence above, where a line break fell
 * before it: 面积由 / 8.5 平方米提高到9平方米. Such a figure follows no number of a section before
 * it.
 */
public final class StrayFigures {

	private static final int MOST_SKIPPED = 2;

	private StrayFigures() {
	}

	/**
	 * {@return the lines, those of such figures marked}
	 * @param lines all lines
	 * @param skip the lines that are known to be something else
	 */
	public static List<Line> marked(List<Line> lines, boolean[] skip) {
		List<Line> marked = new ArrayList<>(lines);
		int[] last = new int[0];
		Line above = null;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			if (skip[i] || line.isBlank()) {
				continue;
			}
			int[] value = value(line);
			if (value.length > 1 && last.length > 0 && above != null && !ends(above) && !follows(value, last)) {
				marked.set(i, line.asFigure());
			}
			else if (value.length > 0) {
				last = value;
			}
			above = line;
		}
		return marked;
	}

	/** The figures of a number of two or three, or of the chapter above such. */
	private static int[] value(Line line) {
		Optional<Numbering.Found> number = Character.isDigit(line.isBlank() ? ' ' : line.text().charAt(0))
				? line.number() : Optional.empty();
		boolean counts = number.map((found) -> switch (found.numbering().style()) {
			case DECIMAL, DECIMAL_OF_THREE, BARE -> true;
			default -> false;
		}).orElse(false);
		return counts ? Arrays.stream(Typography.fold(number.orElseThrow().numbering().printed()).strip().split("\\."))
			.filter((figure) -> figure.matches("\\d{1,3}"))
			.mapToInt(Integer::parseInt)
			.toArray() : new int[0];
	}

	private static boolean ends(Line line) {
		char last = line.last();
		return Typography.isStop(line.text(), line.text().length() - 1) || "：:）)】”》!?".indexOf(last) >= 0;
	}

	/** 2.2 follows 2.1 and 2.1.3, 3.1 follows 2.4, 2.1.1 follows 2.1. */
	private static boolean follows(int[] value, int[] last) {
		int same = 0;
		while (same < Math.min(value.length, last.length) && value[same] == last[same]) {
			same++;
		}
		if (same == value.length) {
			return true;
		}
		int step = value[same] - ((same < last.length) ? last[same] : 0);
		boolean first = Arrays.stream(value, same + 1, value.length).allMatch((figure) -> figure == 1);
		return step >= 1 && step <= MOST_SKIPPED && first
				|| Arrays.stream(value, 1, value.length).allMatch((figure) -> figure == 1);
	}

}
