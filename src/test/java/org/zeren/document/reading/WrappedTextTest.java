package org.zeren.document.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text cut at a width of 26 characters, as a PDF's text layer is.
 */
class WrappedTextTest {

	private static final String LINE = "推进澄湖流域的雨污分流和管网改造以及沿岸的植树工程，";

	private static final String TEXT = (LINE + "\n").repeat(24) + "恢复植被。\n";

	@Test
	void aHeadingAsLongAsALineIsNotOneWithTheText() {
		String long_ = "第二节  加强澄湖沿岸的生态修复和水土流失治理";
		assertThat(Outlined.of("第一章 总则\n第一节 目的\n" + TEXT + long_ + "\n" + TEXT))
			.contains("\n#0 (第二节) 加强澄湖沿岸的生态修复和水土流失治理\n推进");
	}

	@Test
	void aRunningHeaderThatEndsInABracketIsNoText() {
		String header = "\n— %d —\n\n澄湖管护行动方案（2026—2028年）\n";
		assertThat(Outlined.of("第一节 目的\n" + TEXT + LINE + header.formatted(1) + LINE + "\n" + LINE + header.formatted(2)
				+ LINE + header.formatted(3) + "恢复湿地。\n"))
			.doesNotContain("行动方案")
			.contains("植树工程，推进澄湖");
	}

	@Test
	void theEndOfALongTitleIsPartOfIt() {
		assertThat(Outlined.of("第一节 目的\n" + TEXT + "第二节  加强澄湖沿岸的生态修复和水土流失治理，促进\n城乡融合\n" + TEXT))
			.contains("\n#0 (第二节) 加强澄湖沿岸的生态修复和水土流失治理，促进城乡融合\n推进");
	}

	@Test
	void aTitleThatRunsIntoItsTextGoesOn() {
		String running = "（一）控尘。洒水，\n（二）控车。限行，\n".repeat(3);
		assertThat(Outlined.of(running + TEXT + "（三）加强澄湖沿岸的生态修复和水土流失综合治\n理。推进植树。\n"))
			.endsWith("(（三）) 加强澄湖沿岸的生态修复和水土流失综合治理。推进植树。");
	}

	@Test
	void aFigureOfTheSentenceAboveIsNoNumberOfASection() {
		assertThat(Outlined.of("1 总则\n1.1 目的\n加强治水。\n2 任务\n2.1 控尘\n人均绿地面积由\n8.5 平方米提高到9平方米。\n2.2 控车\n加强限行。")).isEqualTo(
				"#0 (1) 总则\n#0 (1.1) 目的\n加强治水。\n#0 (2) 任务\n#0 (2.1) 控尘\n人均绿地面积由8.5 平方米提高到9平方米。\n#0 (2.2) 控车\n加强限行。");
	}

	@Test
	void headingsNearlyAsLongAsALineEndWithItWhereNoneOfTheirStyleRunsIntoText() {
		assertThat(Outlined.of("一、守护碧水\n" + TEXT + "（一）恢复澄湖沿岸植被，提升水源涵养的能力 \n" + TEXT + "（二）治理澄湖入湖河道，改善湖区水体质量\n" + TEXT))
			.contains("\n#0 (（一）) 恢复澄湖沿岸植被，提升水源涵养的能力\n推进", "\n#0 (（二）) 治理澄湖入湖河道，改善湖区水体质量\n推进");
	}

	@Test
	void theTitleOfAChapterMayHoldAColon() {
		assertThat(Outlined.of("第一章 守护碧水：恢复澄湖的沿岸植被\n" + TEXT + "第二章 守护蓝天：控制工地扬尘\n" + TEXT))
			.startsWith("#0 (第一章) 守护碧水：恢复澄湖的沿岸植被\n推进")
			.contains("\n#0 (第二章) 守护蓝天：控制工地扬尘\n推进");
	}

	@Test
	void aLineThatBeginsWithTheEndOfAWordIsNoChapter() {
		assertThat(Outlined
			.of("一、控尘\n" + TEXT + "二、控车\n" + TEXT + "健全覆盖全面、统筹澄湖两岸城乡、各类标准公平统\n一、可持续的水价体系，加大对困难村镇和老旧小区的支持\n力度。\n"))
			.endsWith("健全覆盖全面、统筹澄湖两岸城乡、各类标准公平统一、可持续的水价体系，加大对困难村镇和老旧小区的支持力度。");
	}

	@Test
	void pageNumbersGluedToTheFirstLinesOfPagesGo() {
		StringBuilder pages = new StringBuilder();
		for (int page = 8; page <= 20; page++) {
			pages.append(page).append((page == 12) ? "2.1 控车\n" : "").append((LINE + "\n").repeat(20));
		}
		assertThat(Outlined.of("一、控尘\n" + TEXT + pages + "恢复植被。\n")).doesNotContainPattern("\\d推进")
			.contains("\n#0 (2.1) 控车\n推进");
	}

	@Test
	void figuresThatBeginLinesAreNoPageNumbersWhereNoPagesAreCounted() {
		assertThat(Outlined.of(TEXT + "8家企业退城入园。\n" + TEXT + "9家企业退城入园。\n")).contains("\n8家企业退城入园。", "\n9家企业退城入园。");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "⑴控尘。洒水。 | (⑴) 控尘。洒水。", "1.1.2“清水”行动。推进植树。 | (1.1.2) “清水”行动。推进植树。", "❷控尘。洒水。 | (❷) 控尘。洒水。",
					"㊂控尘。洒水。 | (㊂) 控尘。洒水。", "1.2025年底前完成治水。完成验收。 | (1) 2025年底前完成治水。完成验收。",
					"2.5G网络覆盖。建设基站。 | (2) 5G网络覆盖。建设基站。" })
	void numbersHaveManyForms(String printed, String read) {
		assertThat(Outlined.of(printed)).isEqualTo(read);
	}

	@Test
	void aFirstLineThatLostItsBlanksGoesOn() {
		assertThat(Outlined.of(TEXT + "面向未来，澄湖要在流域治理的大格局中谋划水体\n治理的新蓝图，推进植树。\n"))
			.endsWith("\n面向未来，澄湖要在流域治理的大格局中谋划水体治理的新蓝图，推进植树。");
	}

	@Test
	void paragraphsThatLostTheirLineEndsAreApart() {
		assertThat(Outlined.of("第一章　总则　　第一条 加强治水。　　推进植树。　　二、控尘。洒水。"))
			.isEqualTo("#0 (第一章) 总则\n(第一条) 加强治水。\n推进植树。\n(二) 控尘。洒水。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "一、二级保护区内禁止建设。", "一、二、三产业融合发展。" })
	void aSeriesOfNumbersIsNoNumber(String text) {
		assertThat(Outlined.of(text)).isEqualTo(text);
	}

}
