package org.zeren.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.zeren.document.pdf.PdfPage.Block;
import org.zeren.document.pdf.PdfPage.Table;
import org.zeren.document.pdf.PdfPage.TextLine;
import org.zeren.document.transcript.TableCell;
import org.zeren.document.transcript.Transcript;
import org.zeren.document.transcript.TranscriptWriter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of lines, 12 points high, that full go from 90 to 450 points; paragraphs are set
 * in by 24.
 */
class PdfPagesTest {

	private static final String FULL = "水".repeat(30);

	@Test
	void aLineThatTheMarginBrokeGoesOn() {
		assertThat(text(page(indented("水".repeat(28)), line(FULL), line("完。"), indented("新的一段。"))))
			.isEqualTo("水".repeat(58) + "完。\n新的一段。\n");
	}

	@Test
	void aWordThatTheMarginDidNotCutIsNotCut() {
		assertThat(text(page(line("水".repeat(26) + "PM2.5"), line("and NO2"))).strip())
			.isEqualTo("水".repeat(26) + "PM2.5 and NO2");
	}

	@Test
	void aParagraphGoesOnOverThePage() {
		Transcript transcript = transcript(page(indented("起".repeat(28))), page(line("到此为止。"), indented("下一段。")));
		assertThat(transcript.text()).isEqualTo("起".repeat(28) + "到此为止。\n下一段。\n");
		assertThat(transcript.pageStarts()).containsExactly(0, 28);
	}

	@Test
	void anIndentedLineOpensAParagraphAlsoBehindAFullLine() {
		assertThat(text(page(line("水".repeat(29) + "。"), indented("新的一段。")))).isEqualTo("水".repeat(29) + "。\n新的一段。\n");
	}

	@Test
	void headersFootersAndPageNumbersGo() {
		List<PdfPage> pages = IntStream.rangeClosed(1, 4)
			.mapToObj((number) -> page(line("规划汇编"), indented("第" + "甲乙丙丁".charAt(number - 1) + "页的话。"),
					line("— " + number + " —")))
			.toList();
		assertThat(text(pages.toArray(PdfPage[]::new))).isEqualTo("第甲页的话。\n第乙页的话。\n第丙页的话。\n第丁页的话。\n");
	}

	@Test
	void aNumberInsideThePageStays() {
		assertThat(text(page(line("一"), line("二"), line("2025"), line("三"), line("四")))).contains("2025");
	}

	@Test
	void aTableThatRepeatsItsHeadOnTheNextPageIsOneTable() {
		assertThat(text(page(table("指标,目标", "优良天数,70")), page(table("指标,目标", "森林覆盖率,17"))))
			.isEqualTo("指标\t目标\n优良天数\t70\n森林覆盖率\t17\n");
	}

	@Test
	void aRowThatThePageCutIsOneRow() {
		assertThat(text(page(table("指标,目标,属性", "农药使用量,完成市下达任,约束")), page(table("（万吨）,务,", "森林覆盖率,17,预期"))))
			.isEqualTo("指标\t目标\t属性\n农药使用量（万吨）\t完成市下达任务\t约束\n森林覆盖率\t17\t预期\n");
	}

	@Test
	void aRaisedFigureStandsInItsLine() {
		List<Glyph> glyphs = List.of(new Glyph("m", 10, 20, 100, 12), new Glyph("3", 20, 24, 95, 7),
				new Glyph("水", 24, 36, 100, 12));
		assertThat(PdfLine.of(glyphs)).extracting(PdfLine::words).containsExactly("m3水");
	}

	@Test
	void aWideGapPartsColumns() {
		List<Glyph> glyphs = List.of(new Glyph("牵", 10, 22, 100, 12), new Glyph("头", 24, 36, 100, 12),
				new Glyph("局", 100, 112, 100, 12));
		assertThat(PdfLine.of(glyphs)).extracting(PdfLine::words).containsExactly("牵头\t局");
	}

	private static PdfLine line(String words) {
		return set(90, words);
	}

	private static PdfLine indented(String words) {
		return set(114, words);
	}

	private static PdfLine set(float left, String words) {
		double width = words.chars().mapToDouble((c) -> (c < 0x2000) ? 6 : 12).sum();
		return new PdfLine(words, left, (float) (left + width), 0, 12);
	}

	private static Table table(String... rows) {
		return new Table(0, false, List.of(rows).stream().map((row) -> {
			String[] words = row.split(",", -1);
			return IntStream.range(0, words.length)
				.mapToObj((column) -> new TableCell(words[column], column, 1, 1, false))
				.toList();
		}).toList());
	}

	private static PdfPage page(Object... blocks) {
		List<Block> page = new ArrayList<>();
		for (Object block : blocks) {
			float middle = 100 + 20f * page.size();
			page.add((block instanceof PdfLine line)
					? new TextLine(new PdfLine(line.words(), line.left(), line.right(), middle, line.size()))
					: (Table) block);
		}
		return new PdfPage(page, 0);
	}

	private static String text(PdfPage... pages) {
		return transcript(pages).text();
	}

	private static Transcript transcript(PdfPage... pages) {
		TranscriptWriter writer = new TranscriptWriter();
		List<PdfPage> shaped = new ArrayList<>(List.of(pages));
		shaped.add(page(line(FULL), line(FULL), line(FULL), line(FULL + "。"), indented("末段。")));
		List<PdfPage> clean = Furniture.off(shaped);
		Paragraphs.write(clean, writer);
		Transcript whole = writer.transcript();
		int end = whole.pageStarts().get(pages.length);
		return new Transcript(whole.text().substring(0, end).replaceAll("\n{2,}$", "\n"),
				whole.pageStarts().subList(0, pages.length), whole.tables());
	}

}
