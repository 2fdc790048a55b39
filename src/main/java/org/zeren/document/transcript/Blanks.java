package org.zeren.document.transcript;

import java.lang.Character.UnicodeScript;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blanks of a line of words: Chinese needs none where a line was broken, Latin
 * letters and digits need one.
 */
public final class Blanks {

	private static final Pattern RUN = Pattern.compile("[ \\t\\n\\r\\f\\x0B\u00a0]++");

	private Blanks() {
	}

	/**
	 * {@return the words with each run of blanks as one space; a run with a line end in
	 * it vanishes where a Chinese character stands beside it}
	 */
	public static String collapse(String words) {
		String text = words.strip();
		Matcher run = RUN.matcher(text);
		StringBuilder collapsed = new StringBuilder(text.length());
		while (run.find()) {
			boolean inside = run.start() > 0 && run.end() < text.length();
			boolean broken = run.group().indexOf('\n') >= 0;
			boolean kept = inside && (!broken || needsBlank(text.charAt(run.start() - 1), text.charAt(run.end())));
			run.appendReplacement(collapsed, kept ? " " : "");
		}
		return run.appendTail(collapsed).toString();
	}

	/**
	 * {@return whether two characters that a line end stood between need a blank}
	 */
	public static boolean needsBlank(char before, char after) {
		return isLatin(before) && isLatin(after);
	}

	/**
	 * {@return whether a character is set as Latin letters are: as wide as it is, and not
	 * to be parted from its neighbour}
	 */
	public static boolean isLatin(char c) {
		return c > ' ' && c < 0x2000 && UnicodeScript.of(c) != UnicodeScript.HAN;
	}

}
