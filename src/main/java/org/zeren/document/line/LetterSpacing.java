package org.zeren.document.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.document.Passage;
import org.zeren.document.words.LayoutWords;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Takes away the blanks that set letters apart and part no words: 安 澜 区 人 民 政 府, 责 任 单
 * 位：, 2 0 2 5 年, 12 . 5%, 9 0%. Two blanks part words also in such a text; one of them
 * stays.
 */
final class LetterSpacing {

	/** So many pairs tell that a line or a document is set so. */
	private static final int PAIRS_OF_LINE = 4;

	private static final int PAIRS_OF_DOCUMENT = 20;

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?<!\\d )[12] ?[09] ?\\d ?\\d(?= ?年)");

	/** 达到9 0%, 管网6 5公里, 12 . 5%; 5 3年 may be two numbers where a row begins. */
	private static final Pattern FIGURE = Pattern.compile("(?<=[^\\d\\s.]|[^\\d\\s.] )(?<![A-Za-z第]|"
			+ LayoutWords.vocabulary().tables().numbered().pattern()
			+ ")(?:\\d(?: \\d)+(?: ?[.．] ?\\d{1,2})?|\\d{1,4}(?: [.．] ?|[.．] )\\d{1,2})(?= ?(?:[\\p{IsHan}%％‰℃]|[a-zA-Zμ]{1,4}/))(?! ?[.．\\d])");

	/** 5 8 . 5 alone in a cell. */
	private static final Pattern ALONE = Pattern.compile("\\d(?: ?\\d)*+(?: ?[.．] ?\\d(?: ?\\d)*+)?");

	/** 〔2 0 2 3〕1 4号. */
	private static final Pattern DOCUMENT = Pattern
		.compile("(?<=[〔\\[【])[12] ?[09] ?\\d ?\\d(?= ?[〕\\]】])|(?<=[〕\\]】]) ?\\d(?: \\d)++(?= ?号)");

	/** 责 任 单 位：, 安 澜 区 人 民 政 府 on a line of its own. */
	private static final Pattern WORD = Pattern.compile("\\p{IsHan}(?:[ 　]{1,2}\\p{IsHan}){1,24}(?=[：:]|$)");

	private final boolean document;

	/**
	 * @param text the whole text of the document
	 */
	LetterSpacing(String text) {
		int[] pairs = pairs(text);
		this.document = pairs[1] >= PAIRS_OF_DOCUMENT && pairs[1] > pairs[0];
	}

	/**
	 * {@return the line without such blanks; the line itself where there are none}
	 */
	Passage off(Passage line) {
		int first = firstBlank(line);
		if (first < 0) {
			return line;
		}
		boolean[] drop = new boolean[line.length()];
		int[] pairs = pairs(line);
		boolean spaced = this.document || pairs[1] >= PAIRS_OF_LINE && pairs[1] > 2 * pairs[0];
		boolean any = spaced && dropSingle(line, drop);
		any |= figures(line, drop);
		return any ? line.without(drop) : line;
	}

	/**
	 * {@return the cell without the blanks in it, where all of it is one figure whose
	 * digits stand apart; else the cell itself}
	 */
	static Passage figure(Passage cell) {
		String text = Forms.halfWidth(cell);
		if (text.indexOf(' ') < 0 || !ALONE.matcher(text).matches()) {
			return cell;
		}
		boolean[] drop = new boolean[cell.length()];
		for (int i = 0; i < drop.length; i++) {
			drop[i] = text.charAt(i) == ' ';
		}
		return cell.without(drop);
	}

	/** The first single blank between two characters that touch elsewhere, or -1. */
	private static int firstBlank(CharSequence line) {
		for (int i = 1; i < line.length() - 1; i++) {
			if (isBlank(line.charAt(i)) && isLetter(line.charAt(i - 1))) {
				return i;
			}
		}
		return -1;
	}

	/** How often two Chinese characters touch, and how often one blank parts them. */
	private static int[] pairs(CharSequence text) {
		int[] pairs = new int[2];
		char before = ' ';
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Han.is(c)) {
				pairs[0] += Han.is(before) ? 1 : 0;
				boolean apart = i > 1 && isBlank(before) && Han.is(text.charAt(i - 2));
				pairs[1] += apart ? 1 : 0;
			}
			before = c;
		}
		return pairs;
	}

	/**
	 * Drops one blank of each run; that between two Latin words or long numbers stays.
	 */
	private static boolean dropSingle(Passage line, boolean[] drop) {
		boolean any = false;
		for (int i = 1; i < line.length() - 1; i++) {
			if (isBlank(line.charAt(i)) && !isBlank(line.charAt(i - 1)) && isLetter(line.charAt(i - 1))) {
				int behind = i + 1;
				while (behind < line.length() - 1 && isBlank(line.charAt(behind))) {
					behind++;
				}
				char after = line.charAt(behind);
				boolean latin = isLatin(line.charAt(i - 1)) && isLatin(after);
				drop[i] = after != '\t' && line.charAt(i - 1) != '\t'
						&& (!latin || behind == i + 1 && single(line, i - 1, -1) && single(line, behind, 1));
				any |= drop[i];
			}
		}
		return any;
	}

	/** Whether a letter or figure stands alone, seen from a blank beside it. */
	private static boolean single(CharSequence line, int at, int step) {
		int next = at + step;
		return next < 0 || next >= line.length() || !isLatin(line.charAt(next));
	}

	private static boolean figures(Passage line, boolean[] drop) {
		boolean digits = false;
		boolean alone = false;
		for (int i = 1; i < line.length() - 1; i++) {
			if (Forms.isBlank(line.charAt(i))) {
				char before = line.charAt(i - 1);
				char after = line.charAt(i + 1);
				digits |= isFigure(before) && isFigure(after);
				alone |= Han.is(before) && (Han.is(after) || Forms.isBlank(after));
			}
		}
		if (!digits && !alone) {
			return false;
		}
		String text = Forms.halfWidth(line);
		boolean any = digits && (drop(YEAR.matcher(text), line, drop) | drop(FIGURE.matcher(text), line, drop)
				| drop(DOCUMENT.matcher(text), line, drop));
		return any | (alone && drop(WORD.matcher(text), line, drop));
	}

	private static boolean drop(Matcher matcher, Passage line, boolean[] drop) {
		boolean any = false;
		while (matcher.find()) {
			boolean word = matcher.pattern() == WORD;
			boolean label = matcher.end() < line.length();
			boolean apart = matcher.start() == 0 || !Han.is(line.charAt(matcher.start() - 1));
			boolean alone = label ? apart : matcher.start() == 0;
			for (int i = matcher.start(); (!word || alone) && i < matcher.end(); i++) {
				boolean blank = Forms.isBlank(line.charAt(i)) && line.charAt(i) != '\t';
				drop[i] |= blank;
				any |= blank;
			}
		}
		return any;
	}

	private static boolean isFigure(char c) {
		char plain = Forms.halfWidth(c);
		return plain >= '0' && plain <= '9' || plain == '.';
	}

	private static boolean isBlank(char c) {
		return c != '\t' && Forms.isBlank(c);
	}

	private static boolean isLetter(char c) {
		return c > ' ' && !Forms.isBlank(c);
	}

	private static boolean isLatin(char c) {
		return c < 0x300 && Character.isLetterOrDigit(c);
	}

}
