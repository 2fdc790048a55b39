package org.zeren.extract;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.extract.vocabulary.Vocabulary;

/**
 * The name of an indicator as a cell prints it, without number, footnote's mark and unit:
 * 1.细颗粒物（PM2.5）浓度（μg/m3）* is 细颗粒物（PM2.5）浓度 in μg/m3.
 *
 * @param text the name
 * @param unit the unit in brackets behind it, if any
 */
record IndicatorName(Passage text, @Nullable String unit) {

	private static final Pattern UNIT = unitPattern();

	private static Pattern unitPattern() {
		List<String> units = Vocabulary.read("measures", Words.class).units();
		String one = units.stream()
			.map(Typography::fold)
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|", "(?:", ")"));
		return Pattern.compile(one + "++(?:[/·.每]?\\d*" + one + "++)*+");
	}

	/**
	 * The file as it is written.
	 *
	 * @param units the units
	 */
	record Words(List<String> units) {
	}

	static IndicatorName of(Passage cell) {
		String text = Typography.fold(cell);
		int from = IndicatorTable.behindNumber(text);
		int to = trimmed(text, IndicatorTable.withoutFootnote(text));
		String unit = null;
		if (to > from && text.charAt(to - 1) == ')') {
			int open = text.lastIndexOf('(', to - 1);
			String inside = (open > from) ? text.substring(open + 1, to - 1).replace(" ", "") : "";
			if (UNIT.matcher(inside.replace("³", "3").replace("²", "2")).matches()) {
				unit = cell.strip(open + 1, to - 1).toString().replace(" ", "");
				to = IndicatorTable.withoutFootnote(text.substring(0, trimmed(text, open)));
			}
		}
		return new IndicatorName(cell.strip(from, to), unit);
	}

	private static int trimmed(String text, int to) {
		int end = to;
		while (end > 0 && text.charAt(end - 1) == ' ') {
			end--;
		}
		return end;
	}

}
