package org.zeren.text;

/**
 * Chinese characters: 水 is one, A, 1 and 。 are none.
 */
public final class Han {

	private Han() {
	}

	/**
	 * {@return whether the character is a Chinese character, or half of one beyond
	 * U+FFFF: no other character beyond it stands in an outline}
	 */
	public static boolean is(char c) {
		return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '\u3007'
				|| Character.isSurrogate(c);
	}

	/**
	 * {@return whether a Chinese character stands in the text}
	 */
	public static boolean in(CharSequence text) {
		return text.chars().anyMatch((c) -> is((char) c));
	}

	/**
	 * {@return whether all of the text is Chinese characters: 南江市, but not A区}
	 */
	public static boolean only(CharSequence text) {
		return text.chars().allMatch((c) -> is((char) c));
	}

}
