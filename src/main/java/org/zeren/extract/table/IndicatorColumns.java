package org.zeren.extract.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.extract.duty.Roles;

/**
 * What the columns of a table of main indicators hold, by its header.
 *
 * @param places the place of each column that the table has, from 0
 * @param width the number of cells of the header
 * @param deadline the year of the goals; null where neither table nor plan says
 */
record IndicatorColumns(Map<Column, Integer> places, int width, @Nullable String deadline) {

	private static final Pattern YEAR = Pattern.compile("20\\d\\d");

	private static final Pattern CATEGORY = Pattern.compile(".*(?:类别|类型|领域|分类|一级指标|目标类).*");

	/**
	 * What a column holds.
	 */
	enum Column {

		NUMBER, CATEGORY, NAME, UNIT, BASELINE, GOAL, CUMULATIVE, ATTRIBUTE

	}

	/**
	 * {@return the columns; empty where the row is no header of a table of indicators}
	 * @param rows the rows of the table
	 * @param header the row to read as the header
	 * @param start the first year of the plan; 0 where it is unknown
	 * @param period the last year of the plan; 0 where it is unknown
	 */
	static Optional<IndicatorColumns> of(List<List<Passage>> rows, int header, int start, int period) {
		List<Passage> cells = rows.get(header);
		Map<Column, Integer> places = new EnumMap<>(Column.class);
		TreeMap<Integer, Integer> years = new TreeMap<>();
		for (int i = 0; i < cells.size(); i++) {
			String cell = Typography.fold(cells.get(i)).replace(" ", "");
			Matcher year = YEAR.matcher(cell);
			if (cell.contains("累计")) {
				places.put(Column.CUMULATIVE, i);
			}
			else if (year.find()) {
				years.putIfAbsent(Integer.parseInt(year.group()), i);
			}
			else if (IndicatorHeader.lastYear(cell) > 0) {
				years.putIfAbsent(IndicatorHeader.lastYear(cell), i);
			}
			else {
				int at = i;
				column(cell, places).ifPresent((column) -> places.put(column, at));
			}
		}
		String deadline = years(places, years, start, period);
		boolean indicators = places.containsKey(Column.NAME)
				&& Typography.fold(cells.get(places.get(Column.NAME))).contains("指标");
		boolean goals = places.containsKey(Column.GOAL) || places.containsKey(Column.CUMULATIVE);
		if (!indicators || !goals) {
			return Optional.empty();
		}
		nameInTwoColumns(places, cells, rows.subList(header + 1, rows.size()));
		return Optional.of(new IndicatorColumns(places, cells.size(), deadline));
	}

	/** What a header's cell without a year says; before the name a 类型 is a category. */
	private static Optional<Column> column(String cell, Map<Column, Integer> before) {
		boolean behindName = before.containsKey(Column.NAME);
		if (cell.contains("现状") || cell.contains("基期") || cell.contains("基准")) {
			return Optional.of(Column.BASELINE);
		}
		if (cell.contains("目标值") || cell.equals("目标")) {
			return Optional.of(Column.GOAL);
		}
		if (cell.contains("属性") || cell.contains("约束") || cell.contains("性质") || cell.contains("类型") && behindName) {
			return Optional.of(Column.ATTRIBUTE);
		}
		if (cell.equals("序号") || cell.equals("编号")) {
			return Optional.of(Column.NUMBER);
		}
		if (cell.endsWith("单位") && behindName && !before.containsKey(Column.UNIT)
				&& Roles.vocabulary().label(cell + ":").isEmpty()) {
			return Optional.of(Column.UNIT);
		}
		if (CATEGORY.matcher(cell).matches()) {
			return Optional.of(Column.CATEGORY);
		}
		boolean name = cell.contains("指标") || cell.equals("名称") || cell.equals("项目");
		return name ? Optional.of(Column.NAME) : Optional.empty();
	}

	/**
	 * The goal is the year in which the plan ends, the baseline the last year before it
	 * begins; a table may hold earlier and later years besides.
	 * @return the year of the goals
	 */
	private static @Nullable String years(Map<Column, Integer> places, TreeMap<Integer, Integer> years, int start,
			int period) {
		String deadline = null;
		if (!places.containsKey(Column.GOAL) && !years.isEmpty()) {
			Map.Entry<Integer, Integer> end = (period > 0) ? years.floorEntry(period) : years.lastEntry();
			end = (end == null || end.getKey() < start) ? years.lastEntry() : end;
			places.put(Column.GOAL, end.getValue());
			deadline = String.valueOf(end.getKey());
		}
		if (!places.containsKey(Column.BASELINE) && !years.isEmpty()) {
			Map.Entry<Integer, Integer> begin = (start > 0) ? years.lowerEntry(start) : null;
			begin = (begin == null) ? years.firstEntry() : begin;
			if (!begin.getValue().equals(places.get(Column.GOAL))) {
				places.put(Column.BASELINE, begin.getValue());
			}
		}
		return (deadline == null && period > 0) ? String.valueOf(period) : deadline;
	}

	/**
	 * 指标 over two columns is a category and the name in it: the header's second cell is
	 * empty or says the same, while the rows have words in it.
	 */
	private static void nameInTwoColumns(Map<Column, Integer> places, List<Passage> cells, List<List<Passage>> body) {
		int name = places.getOrDefault(Column.NAME, -1);
		int next = name + 1;
		if (places.containsKey(Column.CATEGORY) || next >= cells.size()
				|| !cells.get(next).isEmpty() && !cells.get(next).toString().equals(cells.get(name).toString())) {
			return;
		}
		long words = body.stream().filter((row) -> row.size() > next && Typography.hasHan(row.get(next))).count();
		if (words * 2 > body.size()) {
			places.put(Column.CATEGORY, name);
			places.put(Column.NAME, next);
		}
	}

	/**
	 * {@return the place of the column, or -1}
	 */
	int of(Column column) {
		return this.places.getOrDefault(column, -1);
	}

	/**
	 * Whether the goals are those of a plan that starts in the year: not of years before
	 * it.
	 * @param start the first year of the plan; 0 where it is unknown
	 */
	boolean isOfPeriod(int start) {
		return start <= 0 || this.deadline == null || Integer.parseInt(this.deadline) >= start;
	}

}
