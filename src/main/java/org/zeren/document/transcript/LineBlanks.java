package org.zeren.document.transcript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blanks of a line of words: Chinese needs none where a line was broken, Latin
 * letters and digits need one.
 */
public final class LineBlanks {

	private static final Pattern RUN = Pattern.compile("[ \\t\\n\\r\\f\\x0B\u00a0]++");

	/** Signs that no blank stands behind where a line of a cell ends with them. */
	private static final String OPENING = "（(《“、，；：,;:/";

	/** Signs that no blank stands before where a line of a cell begins with them. */
	private static final String CLOSING = "（()）》”、，；：。,;:/";

	private LineBlanks() {
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
	 * {@return whether lines of one cell need a blank between them: two names do, a name
	 * and a bracket behind it do not}
	 * @param before what a line ends with
	 * @param after what the next begins with
	 */
	public static boolean parts(char before, char after) {
		return OPENING.indexOf(before) < 0 && CLOSING.indexOf(after) < 0;
	}

	/**
	 * {@return the lines of one cell on one line}
	 */
	public static String joined(List<String> lines) {
		StringBuilder joined = new StringBuilder();
		for (String line : lines) {
			if (!line.isEmpty()) {
				boolean parts = !joined.isEmpty() && parts(joined.charAt(joined.length() - 1), line.charAt(0));
				joined.append(parts ? " " : "").append(line);
			}
		}
		return joined.toString();
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
		return c > ' ' && c < 0x2000;
	}

}
