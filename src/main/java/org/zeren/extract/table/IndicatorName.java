package org.zeren.extract.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.extract.language.MeasurementUnits;
import org.zeren.text.Forms;

/**
 * The name of an indicator as a cell prints it, without number, footnote's mark and unit:
 * 1.细颗粒物（PM2.5）浓度（μg/m3）* is 细颗粒物（PM2.5）浓度 in μg/m3.
 *
 * @param text the name
 * @param unit the unit in brackets behind it, if any
 */
record IndicatorName(Passage text, @Nullable String unit) {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

	private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2})\\s*[.、．]\\s*(?=\\D)");

	/** Signs that point to a remark below the table: *, ①, ★. */
	private static final Pattern FOOTNOTE = Pattern.compile("[*＊※①-⑳★☆▲△◆#]+$");

	static IndicatorName of(Passage cell) {
		String text = Forms.halfWidth(cell);
		int from = behindNumber(text);
		int to = trimmed(text, withoutFootnote(text));
		String unit = null;
		if (to > from && text.charAt(to - 1) == ')') {
			int open = text.lastIndexOf('(', to - 1);
			String inside = (open > from) ? text.substring(open + 1, to - 1).replace(" ", "") : "";
			if (MeasurementUnits.vocabulary().isUnit(inside)) {
				unit = cell.strip(open + 1, to - 1).toString().replace(" ", "");
				to = withoutFootnote(text.substring(0, trimmed(text, open)));
			}
		}
		return new IndicatorName(cell.strip(from, to), unit);
	}

	/**
	 * {@return whether the cell is the number of a row}
	 */
	static boolean isNumber(Passage cell) {
		return NUMBER.matcher(Forms.halfWidth(cell)).matches();
	}

	/**
	 * {@return the place behind the number before the name, 0 without one}
	 */
	static int behindNumber(String name) {
		Matcher number = NUMBERED.matcher(name);
		return number.find() ? number.end() : 0;
	}

	private static int withoutFootnote(String name) {
		Matcher mark = FOOTNOTE.matcher(name);
		return mark.find() ? mark.start() : name.length();
	}

	private static int trimmed(String text, int to) {
		int end = to;
		while (end > 0 && text.charAt(end - 1) == ' ') {
			end--;
		}
		return end;
	}

}
