package org.zeren.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.zeren.document.Passage;
import org.zeren.document.Typography;

/**
 * The header of a table of indicators: two rows of it become one, 目标 above 2020年 and
 * 2025年; and “十四五”末 is the year in which that period ends.
 */
final class IndicatorHeader {

	/** The year in which 十五 ended; each period since took five years. */
	private static final int END_OF_THE_TENTH = 2005;

	private static final Pattern BELOW = Pattern
		.compile("(?:20\\d\\d年?)?(?:现状|目标|基准|基期|规划|累计|实际|预期|完成|年均)?值?|年均增[速长]率?");

	private static final Pattern ABOVE = Pattern.compile(".*(?:目标|指标值|规划|年份|数值|年度).*");

	private static final String PERIODS = "一二三四五六七八九";

	private IndicatorHeader() {
	}

	/**
	 * {@return the rows with a header of one row}
	 */
	static List<List<Passage>> joined(List<List<Passage>> rows) {
		for (int i = 0; i + 2 < rows.size() && i < 2; i++) {
			List<Passage> above = rows.get(i);
			List<Passage> below = rows.get(i + 1);
			if (above.size() > 2 && isBelow(below)) {
				List<Passage> header = (below.size() >= above.size()) ? inColumns(above, below)
						: inOneColumn(above, below);
				List<List<Passage>> joined = new ArrayList<>(rows.subList(0, i));
				joined.add(header);
				joined.addAll(rows.subList(i + 2, rows.size()));
				return joined;
			}
		}
		return rows;
	}

	private static boolean isBelow(List<Passage> row) {
		return row.stream().anyMatch((cell) -> !cell.isEmpty() && cell.toString().matches(".*(?:年|值|目标).*"))
				&& row.stream().allMatch((cell) -> BELOW.matcher(Typography.fold(cell).replace(" ", "")).matches());
	}

	private static List<Passage> inColumns(List<Passage> above, List<Passage> below) {
		List<Passage> header = new ArrayList<>();
		for (int i = 0; i < below.size(); i++) {
			header.add((below.get(i).isEmpty() && i < above.size()) ? above.get(i) : below.get(i));
		}
		return header;
	}

	private static List<Passage> inOneColumn(List<Passage> above, List<Passage> below) {
		List<Passage> header = new ArrayList<>();
		List<Passage> left = below.stream().filter((cell) -> !cell.isEmpty()).toList();
		boolean placed = false;
		for (Passage cell : above) {
			if (!placed && ABOVE.matcher(cell).matches()) {
				header.addAll(left);
				placed = true;
			}
			else {
				header.add(cell);
			}
		}
		return placed ? header : above;
	}

	/**
	 * {@return the last year of the five-year period whose end or goal the cell names, or
	 * 0}
	 * @param cell a cell of the header, such as “十四五”末: 2025
	 */
	static int lastYear(String cell) {
		int ten = cell.indexOf('十');
		boolean value = cell.contains("末") || cell.contains("目标") || cell.contains("完成");
		boolean period = value && ten >= 0 && ten + 2 < cell.length() && cell.charAt(ten + 2) == '五';
		int unit = period ? PERIODS.indexOf(cell.charAt(ten + 1)) : -1;
		return (unit >= 0) ? END_OF_THE_TENTH + (unit + 1) * 5 : 0;
	}

}
