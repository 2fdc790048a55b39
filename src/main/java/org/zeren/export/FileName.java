package org.zeren.export;

import java.util.regex.Pattern;

/**
 * Names of files that every system takes.
 */
public final class FileName {

	/** Separators, what Windows refuses, and what cannot be seen. */
	private static final Pattern REFUSED = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\\\/:*?\"<>|\\s]+");

	private static final int LONGEST = 60;

	private FileName() {
	}

	/**
	 * {@return a file name}
	 * @param name what the file is called: 疑点-东湖区规划
	 * @param ending its ending, without the dot
	 */
	public static String of(String name, String ending) {
		String clean = REFUSED.matcher(name).replaceAll(" ").strip();
		int end = clean.offsetByCodePoints(0, Math.min(LONGEST, clean.codePointCount(0, clean.length())));
		return clean.substring(0, end).strip() + "." + ending;
	}

}
