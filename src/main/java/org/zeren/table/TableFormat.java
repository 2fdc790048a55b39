package org.zeren.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats in which a table can leave.
 */
public enum TableFormat {

	/** RFC 4180 in UTF-8 with a byte order mark, by which spreadsheets know UTF-8. */
	CSV("text/csv;charset=utf-8;header=present") {
		@Override
		public TableWriter writer(Table table, OutputStream out) throws IOException {
			return new CsvWriter(table, out);
		}
	},

	/** A workbook of Office Open XML. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
		@Override
		public TableWriter writer(Table table, OutputStream out) {
			return new XlsxWriter(table, out);
		}
	},

	/** A list of objects, one a row, with the keys of the columns. */
	JSON("application/json") {
		@Override
		public TableWriter writer(Table table, OutputStream out) throws IOException {
			return new JsonWriter(table, out);
		}
	};

	private final String mediaType;

	TableFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/**
	 * {@return a writer that has begun the table}
	 * @param table the table
	 * @param out where it goes; left open
	 * @throws IOException if the beginning cannot be written
	 */
	public abstract TableWriter writer(Table table, OutputStream out) throws IOException;

	/**
	 * {@return its type as HTTP names it}
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * {@return the ending of its files, without the dot: {@code csv}}
	 */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * {@return the format whose files have this ending, in whichever case}
	 */
	public static Optional<TableFormat> ofEnding(String ending) {
		return Arrays.stream(values()).filter((format) -> format.ending().equalsIgnoreCase(ending)).findFirst();
	}

}
