package org.zeren.extract.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.duty.role.Roles;
import org.zeren.extract.language.Period;
import org.zeren.text.FiveYears;

/**
 * What the columns of a table of main indicators hold, by its headers: 指标, 单位, 2020年,
 * 2025年目标值, 属性.
 *
 * @param places the place of each column that the table has, from 0
 * @param baselineYear the year of the baselines; null where the headers do not say
 * @param deadline the year of the goals; null where neither table nor plan says
 */
record IndicatorColumns(Map<Column, Integer> places, @Nullable Integer baselineYear, @Nullable String deadline) {

	private static final Pattern YEAR = Pattern.compile("20\\d\\d");

	/** What is longer is a sentence. */
	private static final int LONGEST_HEADER = 20;

	/**
	 * What a column holds.
	 */
	enum Column {

		NUMBER, CATEGORY, NAME, UNIT, BASELINE, GOAL, CUMULATIVE, ATTRIBUTE, REMARK

	}

	/**
	 * {@return the columns; empty where the headers are not those of a table of
	 * indicators}
	 * @param headers the words above each column
	 * @param plan the years that the plan is for
	 */
	static Optional<IndicatorColumns> of(List<String> headers, Period plan) {
		Map<Column, Integer> places = new EnumMap<>(Column.class);
		TreeMap<Integer, Integer> years = new TreeMap<>();
		for (int i = 0; i < headers.size(); i++) {
			String header = headers.get(i);
			if (header.length() > LONGEST_HEADER) {
				continue;
			}
			int year = year(header);
			Column column = column(header, places);
			if (column == Column.CUMULATIVE || column == Column.REMARK || column == Column.NUMBER) {
				places.put(column, i);
			}
			else if (year > 0) {
				boolean achieved = TableWords.says(TableWords.vocabulary().achieved(), header);
				if (achieved && !years.containsKey(year) || !achieved) {
					years.merge(year, i, (old, now) -> isAchieved(headers.get(old)) ? now : old);
				}
			}
			else if (column != null) {
				place(column, i, headers, places);
			}
		}
		boolean indicators = places.containsKey(Column.NAME)
				&& TableWords.says(TableWords.vocabulary().measured(), headers.get(places.get(Column.NAME)));
		boolean goals = places.containsKey(Column.GOAL) || places.containsKey(Column.CUMULATIVE) || !years.isEmpty();
		return (indicators && goals) ? Optional.of(dated(places, years, plan)) : Optional.empty();
	}

	private static boolean isAchieved(String header) {
		return TableWords.says(TableWords.vocabulary().achieved(), header);
	}

	/**
	 * The year that a header names: 2025年目标值, “十四五”末.
	 */
	private static int year(String header) {
		Matcher year = YEAR.matcher(header);
		if (year.find()) {
			return Integer.parseInt(year.group());
		}
		return TableWords.says(TableWords.vocabulary().ends(), header)
				? FiveYears.in(header).map(FiveYears::last).orElse(0) : 0;
	}

	/** What a header without a year says; behind the name a 类型 is an attribute. */
	private static @Nullable Column column(String header, Map<Column, Integer> before) {
		if (TableWords.vocabulary().units().stream().anyMatch(header::endsWith)) {
			boolean measured = !before.containsKey(Column.UNIT) && Roles.vocabulary().label(header + ":").isEmpty();
			return measured ? Column.UNIT : null;
		}
		Column column = TableWords.first(TableWords.vocabulary().indicators(), header).orElse(null);
		boolean behind = before.containsKey(Column.NAME) && !before.containsKey(Column.ATTRIBUTE);
		return (column == Column.CATEGORY && behind) ? Column.ATTRIBUTE : column;
	}

	/** 指标 over two columns is a category and the name in it, 二级指标 one below 一级指标. */
	private static void place(Column column, int at, List<String> headers, Map<Column, Integer> places) {
		Integer before = places.get(column);
		if (column == Column.NAME && before != null) {
			places.putIfAbsent(Column.CATEGORY, before);
		}
		if (before == null || column == Column.NAME) {
			places.put(column, at);
		}
	}

	/**
	 * The goal is the year in which the plan ends, the baseline the last year before it
	 * begins; a table may hold earlier and later years besides.
	 */
	private static IndicatorColumns dated(Map<Column, Integer> places, TreeMap<Integer, Integer> years, Period plan) {
		int start = (plan.start() != null) ? plan.start() : 0;
		int last = (plan.end() != null) ? plan.end() : 0;
		String deadline = null;
		Integer baselineYear = null;
		if (!places.containsKey(Column.GOAL) && !years.isEmpty()) {
			Map.Entry<Integer, Integer> end = (last > 0) ? years.floorEntry(last) : years.lastEntry();
			end = (end == null || end.getKey() < start) ? years.lastEntry() : end;
			places.put(Column.GOAL, end.getValue());
			deadline = String.valueOf(end.getKey());
		}
		if (!places.containsKey(Column.BASELINE) && !years.isEmpty()) {
			Map.Entry<Integer, Integer> begin = (start > 0) ? years.lowerEntry(start) : null;
			begin = (begin == null) ? years.firstEntry() : begin;
			if (!begin.getValue().equals(places.get(Column.GOAL))) {
				places.put(Column.BASELINE, begin.getValue());
				baselineYear = begin.getKey();
			}
		}
		return new IndicatorColumns(places, baselineYear,
				(deadline == null && last > 0) ? String.valueOf(last) : deadline);
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
	 * @param plan the years that the plan is for
	 */
	boolean isOfPeriod(Period plan) {
		return plan.start() == null || this.deadline == null || Integer.parseInt(this.deadline) >= plan.start();
	}

}
