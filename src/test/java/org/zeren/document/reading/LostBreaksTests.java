package org.zeren.document.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts that came without their line breaks.
 */
class LostBreaksTests {

	private static final String LONG = "整治河道并种植林木，定期巡查，".repeat(20);

	@Test
	void eachNumberedHeadingOfALineThatRunsThroughChaptersBeginsALine() {
		assertThat(Outlined.of("各县：现提出以下意见。一、治水（一）修渠。" + LONG + "（市水利局负责）（二）护岸。" + LONG + "（市水利局负责）二、造林（三）种树。" + LONG
				+ "。安岭市人民政府2024年3月5日（此件公开发布）"))
			.isEqualTo("各县：现提出以下意见。\n#0 (一) 治水\n(（一）) 修渠。" + LONG + "（市水利局负责）\n(（二）) 护岸。" + LONG
					+ "（市水利局负责）\n#0 (二) 造林\n(（三）) 种树。" + LONG + "。\n安岭市人民政府\n2024年3月5日\n（此件公开发布）");
	}

	@Test
	void figuresBelowItsSectionsBeginLinesToo() {
		assertThat(Outlined.of("一、治水（一）修渠1.清淤。" + LONG + "。2.衬砌。" + LONG + "。二、造林（一）种树1.育苗。" + LONG + "。"))
			.isEqualTo("#0 (一) 治水\n#0 (（一）) 修渠\n(1) 清淤。" + LONG + "。\n(2) 衬砌。" + LONG
					+ "。\n#0 (二) 造林\n#0 (（一）) 种树\n(1) 育苗。" + LONG + "。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "。", "！", "？", "）", ")", "”", "：" })
	void aChapterBeginsBehindTheEndOfASentenceANoteOrAQuotation(String end) {
		assertThat(Outlined.of("现公布" + end + "一、治水。" + LONG + end + "二、造林。" + LONG + "。"))
			.isEqualTo("现公布" + end + "\n(一) 治水。" + LONG + end + "\n(二) 造林。" + LONG + "。");
	}

	@Test
	void partsAndChaptersAndSectionsBeginLines() {
		assertThat(Outlined.of("现公布。第一部分 治水第一章 修渠第一节 清淤。" + LONG + "。第二节 衬砌。" + LONG + "。第二部分 造林。" + LONG + "。")
			.replace(LONG, "…")).isEqualTo("""
					现公布。
					#0 (第一部分) 治水
					#0 (第一章) 修渠
					(第一节) 清淤。…。
					(第二节) 衬砌。…。
					(第二部分) 造林。…。""");
	}

	@Test
	void itemsOfASentenceBeginNoLines() {
		String text = "现公布：一、治水。包括：（一）修渠；（二）护岸。" + LONG + "。二、造林。" + LONG + "。";
		assertThat(Outlined.of(text)).isEqualTo("现公布：\n(一) 治水。包括：（一）修渠；（二）护岸。" + LONG + "。\n(二) 造林。" + LONG + "。");
	}

	@Test
	void aLongLineBelowAChapterOfItsOwnStaysWhole() {
		String text = "申请条件如下。一、有场所。" + LONG + "。二、有人员。" + LONG + "。";
		assertThat(Outlined.of("一、治水\n" + text)).isEqualTo("#0 (一) 治水\n" + text);
	}

	@Test
	void aLongLineForEachChapterStaysWhole() {
		String first = "一、治水。" + LONG + LONG + "。（一）修渠。（二）护岸。";
		String second = "二、造林。" + LONG + LONG + "。（一）种树。（二）种草。";
		assertThat(Outlined.of(first + "\n" + second))
			.isEqualTo("(一) " + first.substring(2) + "\n(二) " + second.substring(2));
	}

	@Test
	void aLineWithOneChapterStaysWhole() {
		String text = "现提出意见。一、治水。" + LONG + LONG + "。";
		assertThat(Outlined.of(text)).isEqualTo(text);
	}

}
