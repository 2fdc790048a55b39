package org.zeren.document.pdf;

import org.junit.jupiter.api.Test;

import org.zeren.document.transcript.TranscriptWriter;
import org.zeren.fixture.PdfPrint;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages in 12 points: what lies across the text is not read, and columns are read one
 * after the other.
 */
class PdfLayoutTest {

	private static final String TEXT = lines(90, 700, "加强澄湖水体治理，推进雨污分流和管网改造工程建设", "到二〇二五年，建成区全部消除黑臭水体，水质稳定。");

	@Test
	void wordsThatLeanAcrossThePageAreNotRead() {
		String stamp = "q 0.7 0.7 -0.7 0.7 150 500 cm BT /F1 60 Tf 0 0 Td <5f816c42610f89c17a3f> Tj ET Q\n";
		String leaning = "BT /F1 12 Tf 0.87 0.5 -0.5 0.87 120 690 Tm <5f816c42610f89c17a3f> Tj ET\n";
		assertThat(text(stamp + TEXT + leaning)).isEqualTo(text(TEXT));
	}

	@Test
	void largeWordsOverTheTextAreNotRead() {
		assertThat(text(PdfPrint.words(60, 100, 670, "征求意见稿") + TEXT)).isEqualTo(text(TEXT));
	}

	@Test
	void aLargeTitleAboveTheTextIs() {
		assertThat(text(PdfPrint.words(30, 100, 760, "治水方案") + TEXT)).startsWith("治水方案\n");
	}

	@Test
	void whatIsMarkedAsAWatermarkIsNotRead() {
		String marked = "/Artifact <</Subtype /Watermark /Type /Pagination>> BDC\n"
				+ PdfPrint.words(12, 90, 650, "内部资料") + "EMC\n";
		assertThat(text(TEXT + marked)).isEqualTo(text(TEXT));
		assertThat(text(marked + TEXT)).isEqualTo(text(TEXT));
	}

	@Test
	void columnsAreReadOneAfterTheOther() {
		String[] left = new String[12];
		String[] right = new String[12];
		for (int i = 0; i < 12; i++) {
			left[i] = "左栏第" + "一二三四五六七八九十甲乙".charAt(i) + "行的话共有十五个字符吧";
			right[i] = left[i].replace("左", "右");
		}
		String page = PdfPrint.words(18, 180, 760, "澄湖区人民政府公报治水专刊") + lines(60, 700, left) + lines(312, 700, right);
		assertThat(text(page)).isEqualTo("澄湖区人民政府公报治水专刊\n" + String.join("", left) + String.join("", right) + "\n");
	}

	@Test
	void columnsWithManyHeadingsAreReadOneAfterTheOther() {
		String full = "加强澄湖水体治理推进雨污分流改造提升";
		String[] left = new String[12];
		String[] right = new String[12];
		for (int i = 0; i < 12; i++) {
			String number = "一二三四五六七八九十甲乙".substring(i, i + 1);
			left[i] = (i % 2 == 0) ? "左" + number + full : number + "、治水。";
			right[i] = (i % 2 == 0) ? "右" + number + full : number + "、治气。";
		}
		String text = text(lines(60, 700, left) + lines(320, 700, right));
		assertThat(text.indexOf("右")).isGreaterThan(text.lastIndexOf("左"));
	}

	@Test
	void wordsOnTheirSideBesideTheTextAreNotRead() {
		String side = "BT /F1 12 Tf 0 1 -1 0 380 650 Tm <51855bb98d446599> Tj ET\n";
		assertThat(text(TEXT + side)).isEqualTo(text(TEXT));
	}

	@Test
	void aSignThatHangsIntoTheGapPartsNothing() {
		String[] left = new String[10];
		String[] right = new String[10];
		java.util.Arrays.fill(left, "加强澄湖水体治理推进雨污分流改造");
		java.util.Arrays.fill(right, "推进澄湖空气治理加强道路扬尘防控");
		left[4] = "加强澄湖水体治理推进雨污分流改，";
		left[4] += "：";
		assertThat(text(lines(60, 700, left) + lines(276, 700, right)))
			.isEqualTo(String.join("", left) + String.join("", right) + "\n");
	}

	@Test
	void aTableWithoutRulesIsNoTextInColumns() {
		StringBuilder page = new StringBuilder();
		for (int i = 0; i < 12; i++) {
			page.append(PdfPrint.words(12, 60, 700 - 20 * i, "指标".repeat(1 + i % 4)))
				.append(PdfPrint.words(12, 320, 700 - 20 * i, (i % 3 == 0) ? "百分之八十以上" : "三十"));
		}
		assertThat(text(page.toString())).startsWith("指标\t百分之八十以上\n指标指标\t三十\n");
	}

	private static String lines(int left, int top, String... lines) {
		StringBuilder drawing = new StringBuilder();
		for (int i = 0; i < lines.length; i++) {
			drawing.append(PdfPrint.words(12, left, top - 20 * i, lines[i]));
		}
		return drawing.toString();
	}

	private static String text(String drawing) {
		TranscriptWriter transcript = new TranscriptWriter();
		PdfText.write(PdfPrint.drawn(drawing), transcript);
		return transcript.transcript().text();
	}

}
