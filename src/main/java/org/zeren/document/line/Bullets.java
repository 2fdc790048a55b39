package org.zeren.document.line;

import org.zeren.document.Numbering;
import org.zeren.document.Passage;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * The sign before an item of a list without numbers: • 加强, - 加强, ■1.加强, and the letters
 * that a symbol type leaves behind: Ø 加强, l 加强.
 */
final class Bullets {

	/** Signs that are a bullet only with a blank behind them. */
	private static final String APART = "-*+>·•●‣⁃◦∙⋅o※→lnuØüv²§Ÿ";

	private Bullets() {
	}

	/**
	 * {@return the text without the bullets it begins with}
	 */
	static Passage off(Passage text) {
		Passage rest = text;
		for (int end = end(rest); end > 0; end = end(rest)) {
			rest = rest.strip(end, rest.length());
		}
		return rest;
	}

	/** The place behind the bullet, or 0 where there is none. */
	private static int end(Passage text) {
		if (text.length() < 2) {
			return 0;
		}
		char sign = text.charAt(0);
		int from = 1;
		while (from < text.length() && Forms.isBlank(text.charAt(from))) {
			from++;
		}
		boolean apart = from > 1;
		if (from == text.length() || !(isSign(sign) || apart && APART.indexOf(sign) >= 0)) {
			return 0;
		}
		char next = text.charAt(from);
		boolean words = Han.is(next) || "“《（(【[<".indexOf(next) >= 0 || isSign(next);
		return (words || Numbering.at(text.part(from, text.length())).isPresent()) ? from : 0;
	}

	/** Geometric shapes, stars, ticks, arrows, and what a symbol type puts here. */
	private static boolean isSign(char c) {
		boolean shape = c >= '\u25A0' && c <= '\u25FF' && c != '○' && c != '□' && c != '◯';
		boolean dingbat = c >= '\u2701' && c <= '\u2767' || c >= '\u2794' && c <= '\u27BF';
		boolean other = c == '•' || c == '‣' || c >= '\u2600' && c <= '\u26FF' || c >= '\u2B00' && c <= '\u2BFF';
		return shape || dingbat || other || isPrivate(c);
	}

	/**
	 * {@return whether the character has a meaning in one type only}
	 */
	static boolean isPrivate(char c) {
		return c >= '\uE000' && c <= '\uF8FF';
	}

}
