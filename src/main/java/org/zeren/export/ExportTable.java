package org.zeren.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.export.ask.Asking;
import org.zeren.export.ask.ExportRefusal;
import org.zeren.export.ask.Pages;
import org.zeren.export.ask.ValuePath;
import org.zeren.table.Column;
import org.zeren.table.Table;

/**
 * A table that can be exported, as a file of {@code export/} says.
 *
 * @param name what it is called
 * @param query the operation whose connection {@code page} gives its rows, by the
 * variables {@code $after} and {@code $filter}, and {@code $rows} where a node gives
 * several
 * @param lists where {@code page} is no connection: the lists whose items are its nodes,
 * one list after the other; empty where it is one
 * @param order how nodes of one kind of neighbours are sorted; null for GraphQL's own
 * order
 * @param each the list of a node whose items are a row each; null where a node is a row
 * @param plans the variables that are a plan each; a table that has them has no filters
 * @param names which filters take names that are looked up in the graph, and in which of
 * {@code choices.yaml}
 * @param filters the filter of nodes for each name by which a person can choose; the text
 * $values in it stands for what is chosen, $bare for the same as numbers, true and false
 * @param rows the filter of the items of {@code each}, likewise
 * @param given days that a person can have filled in: by the name, what is put in under
 * which keys
 * @param columns its columns
 */
record ExportTable(Words name, String query, List<Ranked> lists, @Nullable Runs order, @Nullable String each,
		List<String> plans, Map<String, String> names, Map<String, Object> filters, Map<String, Object> rows,
		Map<String, Map<String, String>> given, List<Place> columns) {

	/** What stands in a filter for the values that are chosen. */
	static final String VALUES = "$values";

	/** The same, where GraphQL takes whole numbers, or true and false. */
	static final String BARE = "$bare";

	/** Where in a row the paths of columns find what is filled in. */
	private static final String GIVEN = "given";

	ExportTable {
		lists = (lists != null) ? lists : List.of();
		plans = (plans != null) ? plans : List.of();
		names = (names != null) ? names : Map.of();
		filters = (filters != null) ? filters : Map.of();
		rows = (rows != null) ? rows : Map.of();
		given = (given != null) ? given : Map.of();
		columns = List.copyOf(columns);
	}

	/**
	 * Nodes that follow each other and agree in one value are sorted by another: the
	 * targets of a plan by their ordinal, where their ids are sorted T1, T10, T2.
	 *
	 * @param within the path to what they agree in
	 * @param by the path to a whole number
	 */
	record Runs(String within, String by) {

		@Nullable Object run(Map<?, ?> node) {
			return ValuePath.of(this.within).in(node);
		}

		long place(Map<?, ?> node) {
			return (ValuePath.of(this.by).in(node) instanceof Number number) ? number.longValue() : 0;
		}

	}

	/**
	 * A list whose items are nodes, the most telling first.
	 *
	 * @param list its name
	 * @param of what an item is, which columns find under that name
	 * @param by the path to one of the values of {@code order}, or to several, of which
	 * the first in that order counts
	 * @param order the values, the most telling first; what has none of them is last
	 */
	record Ranked(String list, String of, String by, List<String> order) {

		Stream<Map<?, ?>> nodes(@Nullable Object page) {
			return Pages.maps(ValuePath.of(this.list).in(page))
				.stream()
				.sorted(Comparator.comparingInt(this::rank))
				.map((node) -> {
					Map<Object, @Nullable Object> named = new LinkedHashMap<>(node);
					named.put("of", this.of);
					return named;
				});
		}

		private int rank(Map<?, ?> node) {
			Object values = ValuePath.of(this.by).in(node);
			return ((values instanceof List<?> several) ? several.stream() : Stream.ofNullable(values))
				.mapToInt(this.order::indexOf)
				.filter((rank) -> rank >= 0)
				.min()
				.orElse(this.order.size());
		}

	}

	/**
	 * A column and where its values stand.
	 *
	 * @param key its key
	 * @param zh its title in Chinese
	 * @param en its title in English
	 * @param at the path to the value, or several, of which the first that leads to one
	 * counts: {@code subject.title | subject.name}
	 * @param atEn the path to the same in English, where there is such a thing
	 * @param as a template for the items of the list there
	 * @param asEn the same in English
	 * @param width its width in characters
	 */
	record Place(String key, String zh, String en, String at, @Nullable String atEn, @Nullable String as,
			@Nullable String asEn, int width) {

		Column column(Language language) {
			return new Column(this.key, new Words(this.zh, this.en).in(language), this.width);
		}

		@Nullable Object value(Map<?, ?> row, Language language) {
			boolean english = language == Language.EN;
			Object value = first((english && this.atEn != null) ? this.atEn : this.at, row);
			String template = (english && this.asEn != null) ? this.asEn : this.as;
			return (template != null && value instanceof List<?> list)
					? list.stream().map((item) -> new Template(template).of(item)).toList() : value;
		}

	}

	/** The value at the first of several paths that leads to one. */
	private static @Nullable Object first(String paths, Map<?, ?> row) {
		for (String path : paths.split(" \\| ")) {
			Object value = ValuePath.of(path).in(row);
			if (value != null) {
				return value;
			}
		}
		return null;
	}

	/** The rows of its operation, answered with these variables. */
	Pages pages(Asking asking, Map<String, Object> variables) {
		return this.lists.isEmpty() ? new Pages(asking, this.query, variables) : new Pages(asking, this.query,
				variables, (page) -> this.lists.stream().<Map<?, ?>>flatMap((list) -> list.nodes(page)).toList());
	}

	/** The table as it is written. */
	Table table(Language language) {
		return new Table(this.name.in(language),
				this.columns.stream().map((column) -> column.column(language)).toList());
	}

	/** The cells of a row. */
	List<@Nullable Object> cells(Map<?, ?> row, Language language) {
		List<@Nullable Object> cells = new ArrayList<>();
		this.columns.forEach((column) -> cells.add(column.value(row, language)));
		return cells;
	}

	/**
	 * {@return what is filled into each row}
	 * @param choices the choices that may name it
	 * @throws ExportRefusal if one comes to no day
	 */
	Map<String, String> filledIn(Map<String, List<String>> choices) {
		Map<String, String> filled = new LinkedHashMap<>();
		this.given.forEach((name, keys) -> choices.getOrDefault(name, List.of())
			.forEach((value) -> keys
				.forEach((key, template) -> filled.put(key, day(name, value, new Template(template))))));
		return filled;
	}

	private static String day(String name, String value, Template template) {
		try {
			return LocalDate.parse(template.of(Map.of("value", value))).toString();
		}
		catch (DateTimeException ex) {
			throw new ExportRefusal(ExportRefusal.Reason.BAD,
					"The parameter %s gives no day: %s. A day is written as 2025-06-30, a year as 2025.".formatted(name,
							value));
		}
	}

	/** A row with what is filled in. */
	static Map<?, ?> with(Map<String, String> filledIn, Map<?, ?> row) {
		if (filledIn.isEmpty()) {
			return row;
		}
		Map<Object, @Nullable Object> filled = new LinkedHashMap<>(row);
		filled.put(GIVEN, filledIn);
		return filled;
	}

	/**
	 * Takes the nodes that can be written, in order, off those that wait: a run whose end
	 * has not come yet waits for it.
	 */
	List<Map<?, ?>> ready(List<Map<?, ?>> waiting, boolean last) {
		List<Map<?, ?>> ready = new ArrayList<>(waiting);
		waiting.clear();
		if (this.order == null || ready.isEmpty()) {
			return ready;
		}
		Runs order = this.order;
		if (!last) {
			Object open = order.run(ready.get(ready.size() - 1));
			int from = ready.size();
			while (from > 0 && Objects.equals(order.run(ready.get(from - 1)), open)) {
				from--;
			}
			waiting.addAll(ready.subList(from, ready.size()));
			ready = ready.subList(0, from);
		}
		Map<Object, Integer> runs = new HashMap<>();
		ready.forEach((node) -> runs.putIfAbsent(String.valueOf(order.run(node)), runs.size()));
		return ready.stream()
			.sorted(Comparator.<Map<?, ?>>comparingInt((node) -> runs.getOrDefault(String.valueOf(order.run(node)), 0))
				.thenComparingLong(order::place))
			.toList();
	}

	/**
	 * The rows that a node gives: itself, or itself with each item of a list of its own.
	 */
	List<Map<?, ?>> rowsOf(Map<?, ?> node) {
		if (this.each == null) {
			return List.of(node);
		}
		List<Map<?, ?>> rows = new ArrayList<>();
		for (Map<?, ?> item : Pages.maps(node.get(this.each))) {
			Map<Object, @Nullable Object> row = new LinkedHashMap<>(node);
			row.put(this.each, item);
			rows.add(row);
		}
		return rows;
	}

}
