package org.zeren.document.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.document.line.Line;
import org.zeren.text.Forms;

/**
 * Finds chapters whose number has no sign behind it, as technical standards print them: 3
 * 规划任务 above 3.1. Such a line may be anything else; the sections below it tell.
 */
public final class BareNumbers {

	private static final int FEWEST_WITH_SECTIONS = 2;

	private static final int LONGEST = 40;

	/** 3 规划任务: a number, a title without a stop or a second column. */
	private static final Pattern CHAPTER = Pattern.compile("(\\d{1,2}) *(?=[“\\p{IsHan}])[^\\d。，；：,;:|]{2,30}");

	/** 3.1 or 3.1.1. */
	private static final Pattern SECTION = Pattern.compile("(\\d{1,2})\\.1(?:[ .]|\\p{IsHan}).*");

	private BareNumbers() {
	}

	/**
	 * {@return the lines, those of such chapters marked}
	 * @param lines all lines
	 * @param skip the lines that are known to be something else
	 */
	public static List<Line> marked(List<Line> lines, boolean[] skip) {
		List<Integer> chapters = new ArrayList<>();
		int withSections = 0;
		int last = 0;
		for (int i = 0; i < lines.size(); i++) {
			int value = skip[i] ? 0 : value(CHAPTER, lines.get(i));
			if (value > 0) {
				boolean sections = hasSections(lines, skip, i, value);
				if (sections || last > 0 && value == last + 1 && isApart(lines.get(i))) {
					chapters.add(i);
					last = value;
					withSections += sections ? 1 : 0;
				}
			}
		}
		if (withSections < FEWEST_WITH_SECTIONS) {
			return lines;
		}
		List<Line> marked = new ArrayList<>(lines);
		chapters.forEach((i) -> marked.set(i, lines.get(i).asChapter()));
		return marked;
	}

	private static int value(Pattern pattern, Line line) {
		boolean number = line.text().length() <= LONGEST && !line.isBlank() && Character.isDigit(line.text().charAt(0));
		if (!number || line.tabs() > 0) {
			return 0;
		}
		Matcher matcher = pattern.matcher(Forms.halfWidth(line.text()));
		return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
	}

	/** Without sections below it only the blank tells a chapter from text: 4座城市. */
	private static boolean isApart(Line line) {
		return line.text().chars().limit(3).anyMatch((c) -> Forms.isBlank((char) c));
	}

	/** Whether the next numbered line below is the chapter's first section. */
	private static boolean hasSections(List<Line> lines, boolean[] skip, int chapter, int value) {
		for (int i = chapter + 1; i < lines.size(); i++) {
			if (!skip[i] && value(SECTION, lines.get(i)) > 0) {
				return value(SECTION, lines.get(i)) == value;
			}
			if (!skip[i] && value(CHAPTER, lines.get(i)) > 0) {
				return false;
			}
		}
		return false;
	}

}
