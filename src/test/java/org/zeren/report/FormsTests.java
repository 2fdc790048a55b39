package org.zeren.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.document.Source;
import org.zeren.document.reading.SourceReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a report looks like as Markdown and for Word.
 */
class FormsTests {

	private static final Report REPORT = new Report("东湖区规划：责任审计报告",
			List.of(new Block.Heading(1, "概况"),
					new Block.Grid(List.of(), List.of(List.of("发文机关", "东湖区人民政府"), List.of("文号", "无"))),
					new Block.Heading(2, "重大（1）"), new Block.Text("认定标准：约束性指标应当落实。"), new Block.Item("甲。情况：现状值 1。"),
					new Block.Quote("“修建*管网*60公里。”", "目标，第7行"), new Block.Item("乙 <img onerror=x>"),
					new Block.Grid(List.of("目标", "行"), List.of(List.of("甲|乙", "7")))));

	private static String written(ReportFormat format, Report report) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(report, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void markdownHasHeadingsTablesItemsAndQuotes() throws IOException {
		assertThat(written(ReportFormat.MD, REPORT)).isEqualTo("""
				# 东湖区规划：责任审计报告

				## 概况

				|  |  |
				|---|---|
				| 发文机关 | 东湖区人民政府 |
				| 文号 | 无 |

				### 重大（1）

				认定标准：约束性指标应当落实。

				- 甲。情况：现状值 1。

				> “修建\\*管网\\*60公里。” — 目标，第7行

				- 乙 \\<img onerror=x\\>

				| 目标 | 行 |
				|---|---|
				| 甲\\|乙 | 7 |
				""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			1. 甲              | 1\\. 甲
			71.5               | 71.5
			- 甲               | \\- 甲
			# 甲               | \\# 甲
			[甲](javascript:x) | \\[甲\\](javascript:x)
			甲&lt;乙           | 甲\\&lt;乙""")
	void wordsAreNoMarks(String words, String markdown) throws IOException {
		assertThat(written(ReportFormat.MD, new Report("甲", List.of(new Block.Text(words)))))
			.isEqualTo("# 甲\n\n" + markdown + "\n");
	}

	@Test
	void whatTurnsTheWritingIsShown() throws IOException {
		assertThat(written(ReportFormat.MD, new Report("甲\u202E乙", List.of()))).isEqualTo("# 甲\\[U+202E\\]乙\n");
	}

	@Test
	void theWordDocumentIsReadAgainByZerenWithItsHeadingsAndTables() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ReportFormat.DOCX.write(REPORT, out);
		Source read = new SourceReader().read("report.docx", out.toByteArray());
		assertThat(read.text().lines().map(String::strip).filter((line) -> !line.isEmpty())).contains("东湖区规划：责任审计报告",
				"认定标准：约束性指标应当落实。", "• 甲。情况：现状值 1。", "“修建*管网*60公里。” — 目标，第7行", "• 乙 <img onerror=x>");
		assertThat(read.text()).contains("概况").contains("重大（1）");
		assertThat(read.tables()).hasSize(2);
		assertThat(read.text()).contains("东湖区人民政府").contains("甲|乙");
	}

}
