package org.zeren.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellReference;

import org.zeren.export.Export;
import org.zeren.export.Language;
import org.zeren.table.Column;
import org.zeren.table.ReadTable;

/**
 * Which column of a file is which of the form's, by its title in either language or by
 * its key.
 *
 * @param titles the titles as they stand in the file
 * @param places where each column of the form stands, from 0, by its key
 */
record FormHeader(List<String> titles, Map<String, Integer> places) {

	/** The table of exports that is handed out. */
	private static final String TABLE = "progress-form";

	/** Its columns, with the titles of one language after those of the other. */
	private static final List<Column> COLUMNS = Arrays.stream(Language.values())
		.flatMap((language) -> Export.columns(TABLE, language).stream())
		.toList();

	private static final List<String> NEEDED = List.of("id", "asOf", "value");

	/**
	 * {@return the header of a file}
	 * @param mistakes takes what is wrong with it
	 */
	static FormHeader of(ReadTable table, List<FormMistake> mistakes) {
		Map<String, String> keys = keys();
		FormHeader header = new FormHeader(table.header(), new LinkedHashMap<>());
		for (int i = 0; i < table.header().size(); i++) {
			String title = table.header().get(i);
			String key = keys.get(title);
			if (title.isEmpty()) {
				continue;
			}
			if (key == null) {
				mistakes.add(header.mistake(1, i, "The form has no such column. Take it out, or correct its title."));
			}
			else if (header.places.putIfAbsent(key, i) != null) {
				mistakes.add(header.mistake(1, i, "The column is there twice. Take one out."));
			}
		}
		NEEDED.stream()
			.filter((key) -> !header.places.containsKey(key))
			.forEach((key) -> mistakes
				.add(new FormMistake("The column %s is missing. Take the form as it was handed out."
					.formatted(String.join(" / ", titlesOf(key))), 1, null, null)));
		return header;
	}

	private static Map<String, String> keys() {
		Map<String, String> keys = new LinkedHashMap<>();
		COLUMNS.forEach((column) -> keys.put(column.title(), column.key()));
		COLUMNS.forEach((column) -> keys.putIfAbsent(column.key(), column.key()));
		return keys;
	}

	private static List<String> titlesOf(String key) {
		return COLUMNS.stream().filter((column) -> column.key().equals(key)).map(Column::title).toList();
	}

	/**
	 * {@return the text of a cell; empty where the file has no such column}
	 */
	String cell(ReadTable.Row row, String key) {
		Integer place = this.places.get(key);
		return (place != null) ? row.cells().get(place) : "";
	}

	/**
	 * {@return a mistake in the cell of a row, or in the row where the file has no such
	 * column}
	 */
	FormMistake mistake(int row, String key, String message) {
		Integer place = this.places.get(key);
		return (place != null) ? mistake(row, place, message) : new FormMistake(message, row, null, null);
	}

	private FormMistake mistake(int row, int place, String message) {
		return new FormMistake(message, row, CellReference.convertNumToColString(place), this.titles.get(place));
	}

}
