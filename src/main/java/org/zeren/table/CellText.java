package org.zeren.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How a cell is written where people read it. A list is joined by ；. What cannot be seen
 * and changes what is seen (control characters, and those that turn the direction of the
 * writing) is written as its number: a title "甲[U+202E]乙" is worth an auditor's look, and
 * would be silently another if it were left out.
 */
public final class CellText {

	/** Between the texts of a list. */
	static final String BETWEEN = "；";

	/**
	 * What spreadsheets take for the beginning of a formula, after OWASP: =, +, -, @,
	 * tab, line feed, carriage return, and the wide forms of the first four; also behind
	 * blanks, and behind apostrophes, so that one of ours can be told from one of the
	 * text's own.
	 */
	private static final Pattern FORMULA = Pattern.compile("'*[ \\u3000\\u00a0]*[=+\\-@\\t\\n\\r＝＋－＠].*",
			Pattern.DOTALL);

	private CellText() {
	}

	/**
	 * {@return the cell as text, empty for none}
	 */
	static String of(@Nullable Object cell) {
		if (cell == null) {
			return "";
		}
		if (cell instanceof List<?> list) {
			return list.stream().map((each) -> of(each)).collect(Collectors.joining(BETWEEN));
		}
		return (cell instanceof Number number) ? number(number) : visible(cell.toString());
	}

	/** 33 and 33.0 are one number, and 1.0E7 is for machines. */
	private static String number(Number number) {
		BigDecimal exact = new BigDecimal(number.toString());
		return (exact.signum() == 0) ? "0" : exact.stripTrailingZeros().toPlainString();
	}

	/**
	 * {@return the text with everything invisible as its number; lines end with a line
	 * feed}
	 */
	public static String visible(String text) {
		String lines = text.replace("\r\n", "\n");
		if (lines.codePoints().noneMatch(CellText::isHidden)) {
			return lines;
		}
		StringBuilder seen = new StringBuilder();
		lines.codePoints().forEach((point) -> {
			if (isHidden(point)) {
				seen.append("[U+%04X]".formatted(point));
			}
			else {
				seen.appendCodePoint(point);
			}
		});
		return seen.toString();
	}

	/** Also what XML cannot hold: halves of characters, and numbers that are none. */
	static boolean isHidden(int point) {
		if (point == '\n' || point == '\t') {
			return false;
		}
		return Character.isISOControl(point) || isDirection(point) || point == 0xFEFF || (point & 0xFFFE) == 0xFFFE
				|| (point >= 0xD800 && point <= 0xDFFF);
	}

	/** The characters that turn the direction of the writing (Unicode's Bidi_Control). */
	static boolean isDirection(int point) {
		return point == 0x061C || point == 0x200E || point == 0x200F || (point >= 0x202A && point <= 0x202E)
				|| (point >= 0x2066 && point <= 0x2069);
	}

	/**
	 * {@return the text so that no spreadsheet takes it for a formula: -5% becomes '-5%}
	 */
	static String guarded(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}

	/**
	 * {@return the text before it was guarded}
	 */
	static String unguarded(String text) {
		return (text.startsWith("'") && FORMULA.matcher(text).matches()) ? text.substring(1) : text;
	}

}
