package org.zeren.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads a table that a person filled in: the first sheet of a workbook, or CSV in UTF-8
 * or, as spreadsheets in China save it, GB18030. An apostrophe that guards against
 * formulas is taken off again.
 */
public final class TableReader {

	/** How large a file may be, in bytes. */
	public static final int MOST = 10_000_000;

	private TableReader() {
	}

	/**
	 * {@return the table in a file}
	 * @param name the file's name, for messages
	 * @param content what stands in it
	 * @throws TableException if it is no table, or too large
	 */
	public static ReadTable read(String name, byte[] content) {
		if (content.length > MOST) {
			throw new TableException(
					name + ": is larger than " + MOST / 1_000_000 + " MB; split it, and keep the header in each file");
		}
		boolean workbook = content.length > 1 && content[0] == 'P' && content[1] == 'K';
		List<ReadTable.Row> rows = (workbook ? workbook(name, content) : csv(name, content)).stream()
			.filter((row) -> row.cells().stream().anyMatch((cell) -> !cell.isEmpty()))
			.toList();
		if (rows.isEmpty()) {
			throw new TableException(name + ": holds no table; its first row is to name the columns");
		}
		List<String> header = rows.get(0).cells();
		return new ReadTable(header, rows.stream().skip(1).map((row) -> fitted(name, row, header.size())).toList());
	}

	/** A spreadsheet leaves out the empty cells at the end of a row. */
	private static ReadTable.Row fitted(String name, ReadTable.Row row, int width) {
		if (row.cells().stream().skip(width).anyMatch((cell) -> !cell.isEmpty())) {
			throw new TableException(name + ": row " + row.number() + " has more cells than the header names columns");
		}
		return new ReadTable.Row(row.number(),
				Stream.concat(row.cells().stream(), Stream.generate(() -> "")).limit(width).toList());
	}

	private static List<ReadTable.Row> csv(String name, byte[] content) {
		String text = decoded(name, content);
		text = text.startsWith("\uFEFF") ? text.substring(1) : text;
		List<ReadTable.Row> rows = new ArrayList<>();
		try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
			for (CSVRecord record : parser) {
				rows.add(new ReadTable.Row(Math.toIntExact(record.getRecordNumber()),
						record.stream().map((cell) -> CellText.unguarded(cell).strip()).toList()));
			}
		}
		catch (IOException | IllegalStateException | java.io.UncheckedIOException ex) {
			throw new TableException(
					name + ": cannot be read as CSV behind row " + rows.size() + ": " + ex.getMessage());
		}
		return rows;
	}

	private static String decoded(String name, byte[] content) {
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
			try {
				return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			}
			catch (CharacterCodingException ex) {
				// The next one may fit.
			}
		}
		throw new TableException(name + ": is neither in UTF-8 nor in GB18030; save it as CSV in UTF-8, or as XLSX");
	}

	private static List<ReadTable.Row> workbook(String name, byte[] content) {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
			Sheet sheet = book.getSheetAt(0);
			List<ReadTable.Row> rows = new ArrayList<>();
			for (Row row : sheet) {
				List<String> cells = new ArrayList<>();
				for (int i = 0; i < row.getLastCellNum(); i++) {
					Cell cell = row.getCell(i);
					cells.add((cell != null) ? text(cell).strip() : "");
				}
				rows.add(new ReadTable.Row(row.getRowNum() + 1, cells));
			}
			return rows;
		}
		catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException
				| IllegalStateException ex) {
			throw new TableException(name + ": cannot be read as a workbook; save it as XLSX or as CSV in UTF-8");
		}
	}

	/** Of a formula, what it came to. */
	private static String text(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case NUMERIC -> number(cell);
			case STRING -> cell.getStringCellValue();
			case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
			default -> "";
		};
	}

	private static String number(Cell cell) {
		if (DateUtil.isCellDateFormatted(cell)) {
			return cell.getLocalDateTimeCellValue().toLocalDate().toString();
		}
		if (String.valueOf(cell.getCellStyle().getDataFormatString()).endsWith("%")) {
			// It is shown as 45%, and kept as 0.45.
			return new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue())).movePointRight(2)
				.stripTrailingZeros()
				.toPlainString() + "%";
		}
		return NumberToTextConverter.toText(cell.getNumericCellValue());
	}

}
