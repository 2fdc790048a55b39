package org.zeren.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A form that comes back filled in.
 */
class TableReaderTests {

	private static final Column VALUE = new Column("value", "完成值", 10);

	private static ReadTable csv(String text) {
		return TableReader.read("form.csv", text.getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "JSON")
	void whatIsWrittenIsReadAgain(TableFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TableWriter writer = format.writer(new Table("进展", List.of(new Column("id", "编号", 9), VALUE)), out);
		List<String> texts = List.of("=1+1", "'=1", "-5%", "甲,\"乙\"", "两\n行");
		for (String text : texts) {
			writer.row(List.of(text, 38.5));
		}
		writer.end();
		ReadTable read = TableReader.read("form", out.toByteArray());
		assertThat(read.rows()).extracting((row) -> row.cells().get(0)).isEqualTo(texts);
		assertThat(read.rows()).extracting((row) -> row.cells().get(1)).containsOnly("38.5");
		assertThat(read.rows()).extracting(ReadTable.Row::number).containsExactly(2, 3, 4, 5, 6);
	}

	@Test
	void aRowIsCalledByTheNumberThatASpreadsheetShows() {
		assertThat(csv("编号,完成值\r\n\r\n甲,1\r\n\"乙\n丙\",2\r\n丁,3\r\n").rows()).containsExactly(
				new ReadTable.Row(3, List.of("甲", "1")), new ReadTable.Row(4, List.of("乙\n丙", "2")),
				new ReadTable.Row(5, List.of("丁", "3")));
	}

	@Test
	void aColumnIsFoundByItsTitleOrItsKey() {
		assertThat(csv("编号, 完成值 \n").indexOf(VALUE)).hasValue(1);
		assertThat(csv("value,id\n").indexOf(VALUE)).hasValue(0);
		assertThat(csv("编号\n").indexOf(VALUE)).isEmpty();
	}

	@Test
	void csvAsSpreadsheetsInChinaSaveItIsRead() {
		byte[] gbk = "编号,完成值\r\n甲,１\r\n".getBytes(Charset.forName("GBK"));
		assertThat(TableReader.read("form.csv", gbk).header()).containsExactly("编号", "完成值");
	}

	@Test
	void aDateThatASpreadsheetMadeOfATextIsADateAgainAndANumberHasNoTail() throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			CellStyle date = book.createCellStyle();
			date.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
			Row header = book.createSheet().createRow(0);
			header.createCell(0).setCellValue("日期");
			header.createCell(1).setCellValue("完成值");
			header.createCell(2).setCellValue("合计");
			Row row = book.getSheetAt(0).createRow(3);
			row.createCell(0).setCellValue(LocalDate.of(2023, 6, 30));
			row.getCell(0).setCellStyle(date);
			row.createCell(1).setCellValue(40.0);
			row.createCell(2).setCellFormula("B4+0.5");
			book.getCreationHelper().createFormulaEvaluator().evaluateAll();
			book.write(out);
			assertThat(TableReader.read("form.xlsx", out.toByteArray()).rows())
				.containsExactly(new ReadTable.Row(4, List.of("2023-06-30", "40", "40.5")));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\uFEFF", ",,\n,\n" })
	void aFileWithoutATableIsToldByName(String text) {
		assertThatExceptionOfType(TableException.class).isThrownBy(() -> csv(text))
			.withMessage("form.csv: holds no table; its first row is to name the columns");
	}

	@Test
	void aRowThatIsLongerThanTheHeaderIsToldByItsNumber() {
		assertThatExceptionOfType(TableException.class).isThrownBy(() -> csv("编号,完成值\n甲,1\n乙,2,3\n"))
			.withMessage("form.csv: row 3 has more cells than the header names columns");
	}

	@Test
	void aBrokenQuoteIsToldWithTheRowBeforeIt() {
		assertThatExceptionOfType(TableException.class).isThrownBy(() -> csv("编号,完成值\n甲,1\n\"乙,2\n"))
			.withMessageStartingWith("form.csv: cannot be read as CSV behind row 2: ");
	}

	@Test
	void whatOnlyLooksLikeAWorkbookIsToldInOneLine() {
		assertThatExceptionOfType(TableException.class).isThrownBy(() -> csv("PK\u0003\u0004 no zip"))
			.withMessage("form.csv: cannot be read as a workbook; save it as XLSX or as CSV in UTF-8");
	}

	@Test
	void aFileThatIsTooLargeIsNotRead() {
		assertThatExceptionOfType(TableException.class)
			.isThrownBy(() -> TableReader.read("form.csv", new byte[TableReader.MOST + 1]))
			.withMessage("form.csv: is larger than 10 MB; split it, and keep the header in each file");
	}

}
