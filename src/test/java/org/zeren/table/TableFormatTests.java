package org.zeren.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a table looks like in each format, and how another library reads it.
 */
class TableFormatTests {

	private static final Table TABLE = new Table("目标",
			List.of(new Column("name", "指标", 20), new Column("goal", "目标值", 8)));

	private static byte[] written(TableFormat format, List<? extends @Nullable Object> row) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			TableWriter writer = format.writer(TABLE, out);
			writer.row(row);
			writer.end();
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String csv(@Nullable Object... row) {
		return new String(written(TableFormat.CSV, Arrays.asList(row)), StandardCharsets.UTF_8);
	}

	private static String cell(String text) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(
				new ByteArrayInputStream(written(TableFormat.XLSX, Arrays.asList(text, 1))))) {
			return book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
		}
	}

	@Test
	void csvHasAByteOrderMarkAHeaderAndLinesThatEndWithCrLf() {
		assertThat(csv("森林覆盖率", 17)).isEqualTo("\uFEFF指标,目标值\r\n森林覆盖率,17\r\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			甲，乙          | 甲，乙
			甲,乙           | "甲,乙"
			甲"乙           | "甲""乙"
			=1+1            | '=1+1
			＝1+1           | '＝1+1
			+8613           | '+8613
			-5%             | '-5%
			@SUM(A1)        | '@SUM(A1)
			=HYPERLINK("x") | "'=HYPERLINK(""x"")"
			5-3             | 5-3
			'甲             | '甲
			'=1             | ''=1""")
	void csvQuotesAsItsStandardSaysAndGuardsAgainstFormulas(String text, String cell) {
		assertThat(csv(text, 1)).endsWith("\r\n" + cell + ",1\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\t=1", "\n=1", "  =1", "\u3000=1" })
	void whatHidesAFormulaBehindBlanksIsGuardedToo(String text) {
		assertThat(csv(text, 1)).contains("'" + text);
	}

	@Test
	void numbersAreWrittenBareAndWithoutAnExponent() {
		assertThat(csv("减排", -5.0)).endsWith("减排,-5\r\n");
		assertThat(csv("用水", 1.0E10)).endsWith("用水,10000000000\r\n");
		assertThat(csv("比例", 0.35)).endsWith("比例,0.35\r\n");
	}

	@Test
	void aMissingCellIsEmptyAndAListIsJoined() {
		assertThat(csv(null, List.of("甲局", "乙局"))).endsWith("\r\n\"\",甲局；乙局\r\n");
	}

	@ParameterizedTest
	@CsvSource({ "202E, [U+202E]", "2067, [U+2067]", "0000, [U+0000]", "001B, [U+001B]", "000D, [U+000D]",
			"FEFF, [U+FEFF]", "FFFF, [U+FFFF]", "D800, [U+D800]", "0009, '\t'" })
	void whatCannotBeSeenIsWrittenAsItsNumberInCsvAndInWorkbooks(String point, String seen) throws IOException {
		String text = "甲" + (char) Integer.parseInt(point, 16) + "乙";
		assertThat(csv(text, 1)).contains("甲" + seen + "乙");
		assertThat(cell(text)).isEqualTo("甲" + seen + "乙");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "-5%", "'=1", "<img onerror=x>&amp;", " 甲 ", "甲\n乙", "_x000D_", "𠮷野", "a\"b'c" })
	void aTextOfAWorkbookIsThatTextAndNoFormula(String text) throws IOException {
		assertThat(cell(text)).isEqualTo(text);
	}

	@Test
	void aTextThatIsLongerThanACellIsCutAndSaysSo() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 10_000; i++) {
			text.append("第%d项长".formatted(i * 7919));
		}
		assertThat(cell(text.toString())).hasSize(XlsxWriter.CHARACTERS).startsWith("第0项长第7919项长").endsWith("…");
	}

	@Test
	void aWorkbookHasNumbersAsNumbersAndAHeaderThatStaysInView() throws IOException {
		byte[] bytes = written(TableFormat.XLSX, List.of(true, 38.5));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			XSSFSheet sheet = book.getSheet("目标");
			Cell goal = sheet.getRow(1).getCell(1);
			assertThat(goal.getCellType()).isEqualTo(CellType.NUMERIC);
			assertThat(goal.getNumericCellValue()).isEqualTo(38.5);
			assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.BOOLEAN);
			assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("目标值");
			assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
			assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
			assertThat(sheet.getColumnWidth(0) / 256).isEqualTo(20);
		}
	}

	@Test
	void rowsThatASheetCannotHoldGoOnInTheNext() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XlsxWriter writer = new XlsxWriter(TABLE, out, 3);
		for (int i = 1; i <= 5; i++) {
			writer.row(List.of("行" + i, i));
		}
		writer.end();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			assertThat(book.getNumberOfSheets()).isEqualTo(3);
			assertThat(book.getSheet("目标 3").getRow(0).getCell(0).getStringCellValue()).isEqualTo("指标");
			assertThat(book.getSheet("目标 3").getRow(1).getCell(1).getNumericCellValue()).isEqualTo(5);
		}
	}

	@Test
	void jsonHasEveryValueAsItIsAndEscapesWhatTurnsTheWriting() {
		String json = new String(written(TableFormat.JSON, Arrays.asList("=甲\u202E乙\u0000", null)),
				StandardCharsets.UTF_8);
		assertThat(json).isEqualTo("[\n{\"name\":\"=甲\\u202E乙\\u0000\",\"goal\":null}\n]\n");
		assertThat(JsonMapper.shared().readTree(json).get(0).get("name").asString()).isEqualTo("=甲\u202E乙\u0000");
	}

	@ParameterizedTest
	@EnumSource(TableFormat.class)
	void aTableWithoutRowsIsWhole(TableFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.writer(TABLE, out).end();
		if (format == TableFormat.JSON) {
			assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[]\n");
		}
		else {
			ReadTable read = TableReader.read("x", out.toByteArray());
			assertThat(read.header()).containsExactly("指标", "目标值");
			assertThat(read.rows()).isEmpty();
		}
	}

	@Tag("integration")
	@ParameterizedTest
	@EnumSource(TableFormat.class)
	void aHundredThousandRowsTakeNoMoreMemoryThanAFew(TableFormat format) throws IOException {
		long[] most = new long[1];
		TableWriter writer = format.writer(TABLE, OutputStream.nullOutputStream());
		System.gc();
		long before = used();
		for (int i = 0; i < 100_000; i++) {
			writer.row(List.of("第" + i + "行，" + "很长的一段说明文字".repeat(10), i));
			if (i % 50_000 == 49_999) {
				System.gc();
				most[0] = Math.max(most[0], used() - before);
			}
		}
		writer.end();
		// Held whole, the texts alone would be 20 MB and more.
		assertThat(most[0]).isLessThan(8_000_000);
	}

	private static long used() {
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

}
