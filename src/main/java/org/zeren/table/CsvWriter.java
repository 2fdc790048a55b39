package org.zeren.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV. Numbers are written bare, texts so that no spreadsheet takes them for a
 * formula.
 */
final class CsvWriter implements TableWriter {

	private final CSVPrinter printer;

	CsvWriter(Table table, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write('\uFEFF');
		this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		row(table.columns().stream().map(Column::title).toList());
	}

	@Override
	public void row(List<? extends @Nullable Object> cells) throws IOException {
		for (Object cell : cells) {
			String text = CellText.of(cell);
			this.printer.print((cell instanceof Number) ? text : CellText.guarded(text));
		}
		this.printer.println();
	}

	@Override
	public void end() throws IOException {
		this.printer.flush();
	}

}
