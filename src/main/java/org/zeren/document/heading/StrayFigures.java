package org.zeren.document.heading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.zeren.document.NumberStyle;
import org.zeren.document.Numbering;
import org.zeren.document.Typography;
import org.zeren.document.line.Line;
import org.zeren.text.Forms;

/**
 * Finds the lines that begin with a figure of the sentence above, where a line break fell
 * before it: 面积由 / 8.5 平方米提高到9平方米. Such a figure follows no number of a section before
 * it. So does 一、 in 公平统 / 一、可持续的体系.
 */
public final class StrayFigures {

	private static final int MOST_SKIPPED = 2;

	private static final int NARROWEST = 18;

	private static final int WIDEST = 70;

	/** So many full lines show at which width a text is cut. */
	private static final int FEWEST_FULL = 10;

	/** A full line may be shorter: signs are as wide as two figures. */
	private static final int SHORTER = 4;

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
		int lastHan = 0;
		int width = width(lines);
		Line above = null;
		boolean gap = false;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			if (skip[i] || line.isBlank()) {
				gap = true;
				continue;
			}
			Numbering han = han(line);
			if (han != null && han.style() == NumberStyle.HAN) {
				if (!gap && above != null && han.value() != lastHan + 1 && isCut(above, width) && isFull(line, width)) {
					marked.set(i, line.asFigure());
				}
				else {
					lastHan = han.value();
				}
			}
			else if (han != null) {
				lastHan = 0;
			}
			gap = false;
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

	/**
	 * The length that many lines have whose text is cut at the margin; 0 where they are
	 * as long as their paragraphs.
	 */
	private static int width(List<Line> lines) {
		Map<Integer, Integer> lengths = new HashMap<>();
		lines.forEach((line) -> lengths.merge(line.text().length(), 1, Integer::sum));
		int width = 0;
		int most = 0;
		int texts = 0;
		for (int length = NARROWEST; length <= WIDEST; length++) {
			int near = lengths.getOrDefault(length, 0) + lengths.getOrDefault(length - 1, 0);
			texts += lengths.getOrDefault(length, 0);
			width = (near > most) ? length : width;
			most = Math.max(most, near);
		}
		return (most >= FEWEST_FULL && most * 4 >= texts) ? width : 0;
	}

	/**
	 * Whether the line fills its width and its sentence goes on in the next: …统筹城乡、公平统
	 * over 一、….
	 */
	private static boolean isCut(Line line, int width) {
		return isFull(line, width) && !ends(line);
	}

	private static boolean isFull(Line line, int width) {
		return width > 0 && line.text().length() >= width - SHORTER;
	}

	/** The number of a paragraph 一、… or of a chapter or section above such. */
	private static @Nullable Numbering han(Line line) {
		Numbering number = line.number().map(Numbering.Found::numbering).orElse(null);
		return (number != null && number.style().compareTo(NumberStyle.HAN) <= 0) ? number : null;
	}

	/** The figures of a number of two or three, or of the chapter above such. */
	private static int[] value(Line line) {
		Optional<Numbering.Found> number = Character.isDigit(line.isBlank() ? ' ' : line.text().charAt(0))
				? line.number() : Optional.empty();
		boolean counts = number.map((found) -> switch (found.numbering().style()) {
			case DECIMAL, DECIMAL_OF_THREE, BARE -> true;
			default -> false;
		}).orElse(false);
		return counts ? Arrays.stream(Forms.halfWidth(number.orElseThrow().numbering().printed()).strip().split("\\."))
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
