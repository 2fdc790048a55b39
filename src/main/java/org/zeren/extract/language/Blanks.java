package org.zeren.extract.language;

import org.zeren.document.Passage;

/**
 * Blanks in a Chinese text are typography (达到 30% 以上): rules of the language read it
 * without them.
 */
public final class Blanks {

	private Blanks() {
	}

	/**
	 * {@return {@code passage} without blanks, but for those between two Latin words or
	 * numbers}; each character still knows its place.
	 */
	public static Passage without(Passage passage) {
		int kept = 0;
		int[] places = new int[passage.length()];
		StringBuilder text = new StringBuilder(passage.length());
		for (int i = 0; i < passage.length(); i++) {
			if (!isBlank(passage.charAt(i)) || divides(passage, i)) {
				text.append(passage.charAt(i));
				places[kept++] = i;
			}
		}
		if (kept == passage.length()) {
			return passage;
		}
		int[] offsets = new int[kept];
		for (int i = 0; i < kept; i++) {
			offsets[i] = passage.locate(places[i], places[i] + 1).start();
		}
		return new Passage(passage.source(), text.toString(), offsets);
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000';
	}

	private static boolean divides(Passage passage, int i) {
		return i > 0 && i + 1 < passage.length() && isPlain(passage.charAt(i - 1)) && isPlain(passage.charAt(i + 1))
				&& Character.isDigit(passage.charAt(i - 1)) == Character.isDigit(passage.charAt(i + 1))
				&& !groups(passage, i);
	}

	/** 3 200: a blank that groups the figures of one number by three. */
	private static boolean groups(Passage passage, int i) {
		int before = run(passage, i - 1, -1);
		return before > 0 && before < 4 && run(passage, i + 1, 1) == 3;
	}

	/** The number of digits from {@code at} on, four at most. */
	private static int run(Passage passage, int at, int step) {
		int count = 0;
		int i = at;
		while (count < 4 && i >= 0 && i < passage.length() && passage.charAt(i) < 128
				&& Character.isDigit(passage.charAt(i))) {
			count++;
			i += step;
		}
		return count;
	}

	private static boolean isPlain(char c) {
		return c < 128 && Character.isLetterOrDigit(c);
	}

}
