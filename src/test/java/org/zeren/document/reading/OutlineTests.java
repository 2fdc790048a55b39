package org.zeren.document.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.document.Block;
import org.zeren.document.Locator;
import org.zeren.document.Numbering;
import org.zeren.document.Source;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The typography of plans: what is read from which lines. H stands for a heading, P for a
 * paragraph, T for a row of a table; the number stands before the bar.
 */
class OutlineTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "第一章  总体要求; H 第一章|总体要求", "第2节 主要目标; H 第2节|主要目标", "三、优化布局; H 三|优化布局", "（四）严控扬尘。; H （四）|严控扬尘",
					"(四)严控扬尘; H (四)|严控扬尘", "5.严控扬尘; H 5|严控扬尘", "6、严控扬尘; H 6|严控扬尘", "### **七、严控扬尘**; H 七|严控扬尘",
					"[bookmark: _Toc1][bookmark: _Toc2]第八节 严控扬尘; H 第八节|严控扬尘", "1.2 严控扬尘; H 1.2|严控扬尘",
					"2.5微米以下; P |2.5微米以下", "第一章的内容很多。; P |第一章的内容很多。", "9.严控扬尘。工地全部围挡。; P 9|严控扬尘。工地全部围挡。" })
	void numbersTellHeadingsFromParagraphs(String line, String expected) {
		assertThat(read(line)).containsExactly(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "PM<sub>2.5</sub>浓度; PM2.5浓度", "PM_{2.5}浓度; PM2.5浓度", "NO_x浓度; NOx浓度",
			"$PM_{2.5}$浓度; PM2.5浓度", "（ $\\mu\\text{g}/\\text{m}^3$ ）; （ μg/m3 ）", "**严控扬尘**; 严控扬尘", "a<b; a<b" })
	void markupIsGone(String line, String expected) {
		assertThat(read(line)).containsExactly("P |" + expected);
	}

	@Test
	void aPassageKnowsItsPlaceInTheSource() {
		Source source = new Source("a.txt", "", "一\n[bookmark: x]东**湖**区PM_{2.5}\n");
		Block.Paragraph paragraph = (Block.Paragraph) OutlineReader.read(source).blocks().get(1);
		assertThat(paragraph.text()).hasToString("东湖区PM2.5");
		assertThat(paragraph.text().locate(1, 3)).isEqualTo(new Locator(2, 18, 22));
	}

	@Test
	void aPageBreakInTheMiddleOfAWordIsJoined() {
		assertThat(read("1. 控制扬尘。严格落实工地围挡、道路硬", "", "—  3 —", "", "化和车辆冲洗。", "", "2. 控制油烟。安装净化设施。"))
			.containsExactly("P 1|控制扬尘。严格落实工地围挡、道路硬化和车辆冲洗。", "P 2|控制油烟。安装净化设施。");
	}

	@Test
	void aTitleCutByAPageBreakIsJoinedWhereTitlesRunIntoTheirText() {
		String[] lines = { "1. 甲措施。做好甲。", "2. 乙措施。做好乙。", "3. 丙措施。做好丙。", "4. 丁措施。做好丁。", "5. 戊措施。做好戊。", "6. 加强己", "",
				"措施。做好己。" };
		assertThat(read(lines)).last().isEqualTo("P 6|加强己措施。做好己。");
	}

	@Test
	void anOpenBracketGoesOnBehindABreak() {
		assertThat(read("做好甲。（牵头单位：区水利局；配合单", "", "位：区财政局）")).containsExactly("P |做好甲。（牵头单位：区水利局；配合单位：区财政局）");
	}

	@Test
	void runningHeadersNextToPageNumbersAreDropped() {
		assertThat(read("东湖区保护规划", "各街道", "东湖区保护规划", "- 2 -", "办事处负责整改。", "东湖区保护规划", "- 3 -", "第二段。"))
			.containsExactly("P |东湖区保护规划", "P |各街道", "P |办事处负责整改。", "P |第二段。");
	}

	@Test
	void aLineWithALabelIsNoRunningHeaderWhereverAPageEnds() {
		assertThat(read("做好甲。", "责任单位：县水利局", "- 2 -", "做好乙。", "责任单位：县水利局", "做好丙。")).containsExactly("P |做好甲。",
				"P |责任单位：县水利局", "P |做好乙。", "P |责任单位：县水利局", "P |做好丙。");
	}

	@Test
	void aNameThatThePageEndCutsGoesOnBehindThePageNumber() {
		String text = "完善冷链。" + "推进县级冷链物流中心建设，整合邮政快递供销网点资源，降低出村进城成本，".repeat(16) + "提升效益。";
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < text.length(); i += 26) {
			lines.add(text.substring(i, Math.min(i + 26, text.length())));
		}
		lines.addAll(List.of("责任单位：县农业农村局、县人力资源和社会保障局、县职", "", "— 4 —", "教中心", "（二）打造品牌。制定地方标准。"));
		assertThat(read(lines.toArray(String[]::new))).contains("P |责任单位：县农业农村局、县人力资源和社会保障局、县职教中心");
	}

	@Test
	void aNumberWithoutASignIsAChaptersWhereSectionsOfThatNumberFollow() {
		assertThat(read("1 总则", "1.1 依据", "依据法律。", "2 目标", "全部达到。", "3 任务", "3.1 治水", "新建厂站", "4 座污水处理厂。"))
			.containsExactly("H 1|总则", "H 1.1|依据", "P |依据法律。", "H 2|目标", "P |全部达到。", "H 3|任务", "H 3.1|治水", "P |新建厂站",
					"P |4 座污水处理厂。");
		assertThat(read("1总则", "1.1依据", "依据法律。", "2任务", "2.1治水", "3座城市")).containsExactly("H 1|总则", "H 1.1|依据",
				"P |依据法律。", "H 2|任务", "H 2.1|治水", "P |3座城市");
		assertThat(read("新建厂站", "3 座城市", "4 座县城")).containsExactly("P |新建厂站", "P |3 座城市", "P |4 座县城");
	}

	@Test
	void contentsListsAreDropped() {
		assertThat(read("目  录", "第一章  现状\t1", "第一节  成效..........2", "第二节  问题 3", "第一章  现状", "第一节  成效", "成效很大。"))
			.containsExactly("H 第一章|现状", "H 第一节|成效", "P |成效很大。");
	}

	@Test
	void contentsListsWithoutPageNumbersAreDropped() {
		assertThat(read("一、现状", "（一）成效", "（二）问题", "二、任务", "（一）蓝天", "前言", "为保护环境，编制本规划。", "一、现状", "（一）成效", "成效很大。"))
			.containsExactly("P |前言", "P |为保护环境，编制本规划。", "H 一|现状", "H （一）|成效", "P |成效很大。");
	}

	@Test
	void aChapterHeadingThatTheTextLostComesFromTheContents() {
		assertThat(read("目录", "一、甲\t1", "二、乙\t2", "三、丙\t3", "一、甲", "（一）甲一", "（二）甲二", "（一）乙一", "三、丙", "（一）丙一"))
			.containsExactly("H 一|甲", "H （一）|甲一", "H （二）|甲二", "H 二|乙", "H （一）|乙一", "H 三|丙", "H （一）|丙一");
	}

	@Test
	void tablesBetweenBarsAreRead() {
		assertThat(read("| 指标 | 2020年 |", "|---|---|", "| 浓度 | 53 |", "| | 43 |")).containsExactly("T 指标,2020年",
				"T 浓度,53", "T ,43");
	}

	@Test
	void tablesBetweenTabsAreRead() {
		assertThat(read("指标\t2020年\t属性", "（一）空气\t\t", "浓度\t53\t约束性")).containsExactly("T 指标,2020年,属性",
				"T （一）空气,（一）空气,（一）空气", "T 浓度,53,约束性");
	}

	@Test
	void tablesWithACellALineBehindTabsAreRead() {
		assertThat(
				read("\t指标", "\t2020年", "\t2025年", "", "\t1.浓度", "\t53", "（2个点位）", "\t43", "", "\t2.比率", "\t", "\t60"))
			.containsExactly("T 指标,2020年,2025年", "T 1.浓度,53（2个点位）,43", "T 2.比率,,60");
	}

	@Test
	void tablesWithABareCellALineAreGivenTheirRowsBack() {
		assertThat(read("主要指标如下：", "序号", "指标", "2020年", "2025年", "属性", "1", "浓度", "53", "43", "约束性", "2", "比率", "60",
				"70", "预期性", "3", "面积", "10", "12", "预期性"))
			.containsExactly("P |主要指标如下：", "T 序号,指标,2020年,2025年,属性", "T 1,浓度,53,43,约束性", "T 2,比率,60,70,预期性",
					"T 3,面积,10,12,预期性");
	}

	@Test
	void linesCutAtAFixedWidthAreJoined() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 30; i++) {
			text.append("　　全面加强各类工地的扬尘管控工作，\n严格落实围挡和冲洗等各项要求措施和\n办法。\n");
		}
		Source source = new Source("a.txt", "", text.toString());
		assertThat(OutlineReader.read(source).blocks()).hasSize(30);
	}

	private static List<String> read(String... lines) {
		byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
		return OutlineReader.read(new SourceReader().read("a.txt", bytes))
			.blocks()
			.stream()
			.flatMap((block) -> show(block).stream())
			.toList();
	}

	private static List<String> show(Block block) {
		if (block instanceof Block.Heading heading) {
			return List.of("H " + number(heading.numbering()) + heading.title());
		}
		if (block instanceof Block.Paragraph paragraph) {
			return List.of("P " + number(paragraph.numbering()) + paragraph.text());
		}
		return ((Block.Table) block).grid()
			.stream()
			.map((row) -> row.stream()
				.map((cell) -> (cell != null) ? cell.text().toString() : "null")
				.collect(Collectors.joining(",", "T ", "")))
			.toList();
	}

	private static String number(Numbering numbering) {
		return ((numbering != null) ? numbering.printed() : "") + "|";
	}

}
