package org.zeren.document;

import org.zeren.text.Forms;

/**
 * Signs that differ in width only. Chinese documents mix full-width and half-width forms
 * (，and ,) even inside one bracket.
 */
public final class Typography {

	private Typography() {
	}

	/**
	 * {@return the text with each full-width digit, letter and sign of ASCII in its
	 * half-width form, and each kind of blank as a blank; of the same length, so that
	 * offsets stay valid}
	 */
	public static String fold(CharSequence text) {
		return Forms.halfWidth(text);
	}

	/**
	 * {@return the half-width form of the character, or the character itself}
	 */
	public static char fold(char c) {
		return Forms.halfWidth(c);
	}

	/**
	 * {@return whether a sentence ends at the character: 。！？； and their half-width forms,
	 * and a half-width full stop behind a Chinese character}
	 */
	public static boolean isStop(CharSequence text, int at) {
		char c = text.charAt(at);
		if (c == '.' || c == '．') {
			if (at == 0 || isHan(text.charAt(at - 1))) {
				return at > 0;
			}
			boolean closed = "”\"》)）%％".indexOf(text.charAt(at - 1)) >= 0;
			return closed && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
		}
		return "。！？；;".indexOf(c) >= 0;
	}

	/**
	 * {@return whether the character is a blank of any width}
	 */
	public static boolean isBlank(char c) {
		return Forms.isBlank(c);
	}

	/**
	 * {@return whether the character is a Chinese character, or half of one beyond
	 * U+FFFF: no other character beyond it stands in an outline}
	 */
	public static boolean isHan(char c) {
		return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '\u3007'
				|| Character.isSurrogate(c);
	}

	/**
	 * {@return whether a Chinese character stands in the text}
	 */
	public static boolean hasHan(CharSequence text) {
		return text.chars().anyMatch((c) -> isHan((char) c));
	}

}
