package org.zeren.document;

import org.zeren.text.Han;

/**
 * Where sentences end: Chinese documents mix full-width and half-width signs (。and .)
 * even inside one bracket.
 */
public final class Typography {

	private Typography() {
	}

	/**
	 * {@return whether a sentence ends at the character: 。！？； and their half-width forms,
	 * and a half-width full stop behind a Chinese character}
	 */
	public static boolean isStop(CharSequence text, int at) {
		char c = text.charAt(at);
		if (c == '.' || c == '．') {
			if (at == 0 || Han.is(text.charAt(at - 1))) {
				return at > 0;
			}
			boolean closed = "”\"》)）%％".indexOf(text.charAt(at - 1)) >= 0;
			return closed && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
		}
		return "。！？；;".indexOf(c) >= 0;
	}

}
