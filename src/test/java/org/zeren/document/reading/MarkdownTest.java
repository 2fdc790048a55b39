package org.zeren.document.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.document.Block;
import org.zeren.document.Source;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "1\\. 控尘。洒水。 | (1) 控尘。洒水。", "2\\) 控尘。洒水。 | (2) 控尘。洒水。", "回收率\\>90\\% | 回收率>90%",
					"&ldquo;清水&rdquo;&emsp;行动&#xFF1A;&#8805;80% | “清水”　行动：≥80%", "达到&gt;=92%&nbsp;以上 | 达到≥92% 以上",
					"**加强**治水 | 加强治水", "__加强__治水 | 加强治水", "*加强*治水 | 加强治水", "按[细则](https://a.example/x.html)办 | 按细则办",
					"按[细则](#a1 \"见下\")办 | 按细则办", "图：![示意](img/a.png)如下 | 图：如下", "加强治水[^1]。 | 加强治水。",
					"加强[治水]{.underline}。 | 加强治水。", "加强~~旧事~~治水 | 加强治水", "加强<u>治水</u>和`控尘` | 加强治水和`控尘`",
					"加强<!-- 旧稿 -->治水 | 加强治水", "长5*10*3米 | 长5*10*3米", "皖政[2022]6号 | 皖政[2022]6号" })
	void markupInALinePrintsNothing(String written, String read) {
		assertThat(Outlined.of(written).replace('\u2003', '　').replace('\u00A0', ' ')).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "## 第一章 总则 {#a1} | #2 (第一章) 总则", "## 第一章 总则 ## | #2 (第一章) 总则", "### <a id=\"a\"></a>总则 | #3 总则",
					"<h2 align=\"center\">第一章 总则</h2> | #2 (第一章) 总则", "## [总则](#a1) | #2 总则",
					"## 总则 {#sec:a .unnumbered} | #2 总则" })
	void aHeadingIsItsWords(String written, String read) {
		assertThat(Outlined.of(written)).isEqualTo(read);
	}

	@Test
	void aLineUnderAHeadingMarksIt() {
		assertThat(Outlined.of("澄湖区治水方案\n======\n\n总则\n----\n\n加强治水。\n\n---\n\n加强控尘。"))
			.isEqualTo("#1 澄湖区治水方案\n#2 总则\n加强治水。\n加强控尘。");
	}

	@Test
	void blocksOfHtmlAreLines() {
		assertThat(Outlined.of("# 方案\n\n<p>一、总则</p><p>加强治水。</p>\n\n1.控尘。洒水。<br/>2.控车。限行。\n"))
			.isEqualTo("#1 方案\n#0 (一) 总则\n加强治水。\n(1) 控尘。洒水。\n(2) 控车。限行。");
	}

	@Test
	void aLineBreakInACellPartsItsWords() {
		Block.Table table = (Block.Table) OutlineReader
			.read(new Source("a.md", "", "| 任务 | 单位 |\n|---|---|\n| 清淤<br> | 县水利局<br/>县财政局 |\n"))
			.blocks()
			.get(0);
		assertThat(table.cells().get(1).stream().map((cell) -> cell.text().toString())).containsExactly("清淤",
				"县水利局 县财政局");
	}

	@Test
	void aCommentOfSeveralLinesPrintsNothing() {
		assertThat(Outlined.of("加强治水。\n<!-- 旧稿：\n1.控尘。洒水。\n-->\n加强控尘。")).isEqualTo("加强治水。\n加强控尘。");
	}

}
