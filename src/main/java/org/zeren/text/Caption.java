package org.zeren.text;

/**
 * A name with blanks where a line may end: 岚水市水利局 is 岚水 市水 利局, and PM2.5浓度 is PM2.5 浓度.
 * Neo4j Browser ends a line within a node at blanks alone, and cuts off what has none.
 */
public final class Caption {

	/** More is not drawn even within the largest node. */
	private static final int LONGEST = 48;

	private Caption() {
	}

	/** What a line can begin and end with. */
	private enum Sign {

		HAN, LATIN, OPENING, CLOSING, BLANK;

		static Sign of(char c) {
			if (Han.is(c)) {
				return HAN;
			}
			if (c < '\u0080') {
				return (c == ' ') ? BLANK : LATIN;
			}
			return switch (Character.getType(c)) {
				case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> OPENING;
				case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION,
						Character.DASH_PUNCTUATION ->
					CLOSING;
				case Character.SPACE_SEPARATOR -> BLANK;
				default -> LATIN;
			};
		}

	}

	/**
	 * {@return the first characters of a name with blanks where a line may end}
	 * @param name a name or title
	 */
	public static String of(String name) {
		int end = Math.min(name.length(), LONGEST);
		StringBuilder caption = new StringBuilder(end + end / 2);
		int inLine = 0;
		for (int i = 0; i < end; i++) {
			if (i > 0 && lineMayEnd(name, i, end, inLine)) {
				caption.append(' ');
				inLine = 0;
			}
			caption.append(name.charAt(i));
			inLine += Han.is(name.charAt(i)) ? 1 : 0;
		}
		return caption.toString();
	}

	/** Chinese characters stand in pairs, the last three together: none is left alone. */
	private static boolean lineMayEnd(String name, int at, int end, int inLine) {
		Sign before = Sign.of(name.charAt(at - 1));
		Sign after = Sign.of(name.charAt(at));
		if (before == Sign.BLANK || after == Sign.BLANK || before == Sign.OPENING || after == Sign.CLOSING) {
			return false;
		}
		if (before != after) {
			return true;
		}
		return before == Sign.HAN && inLine >= 2 && at + 1 < end && Han.is(name.charAt(at + 1))
				&& !Character.isLowSurrogate(name.charAt(at));
	}

}
