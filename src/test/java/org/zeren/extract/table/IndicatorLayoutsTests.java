package org.zeren.extract.table;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.zeren.document.Source;
import org.zeren.document.reading.OutlineReader;
import org.zeren.extract.language.Period;
import org.zeren.plan.target.Quantity;
import org.zeren.plan.target.TableTarget;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of main indicators in the shapes in which Word, PDF, HTML and Markdown hand
 * it over. All names and values are invented.
 */
class IndicatorLayoutsTests {

	@Test
	void aHeaderOfTwoRowsNamesTheYearsBelow() {
		assertThat(read("类别\t序号\t指标\t单位\t目标值\t\t指标属性", "\t\t\t\t2020年\t2025年\t", "环境质量\t1\t优良天数比率\t%\t81.5\t86\t约束性",
				"\t2\t细颗粒物浓度\t微克/立方米\t44\t38\t约束性", "\t3\t劣Ⅴ类比例\t%\t0\t0\t预期性"))
			.containsExactly("优良天数比率 81.5 86 BINDING", "细颗粒物浓度 44 38 BINDING", "劣Ⅴ类比例 0 0 EXPECTED");
	}

	@Test
	void cellsMayStandInColumnsOfALineAndGoOnBelow() {
		assertThat(read("序 类别      指标名称                单位  2020年  2023年  2025年  属性    责任单位",
				"号                                         基期值  目标值  目标值",
				"1  渠道管护  斗渠完好率              %     71      80      92      约束性  水利部",
				"2  渠道管护  重点灌区智能量测水设施  %     62.5    70      95      预期性  水利部", "   安装率",
				"3  用水效率  亩均灌溉用水量          方    352     -       330     预期性  农业农村部",
				"4  用水效率  农田灌溉水利用系数            0.58    0.59    0.61    约束性  水利部"))
			.containsExactly("斗渠完好率 71 92 BINDING", "重点灌区智能量测水设施安装率 62.5 95 EXPECTED", "亩均灌溉用水量 352 330 EXPECTED",
					"农田灌溉水利用系数 0.58 0.61 BINDING");
	}

	@Test
	void cellsThatStandInNoColumnsAreReadByTheBlanksBetweenThem() {
		assertThat(read("序号  指标名称  2020年  2025年  属性", "1  斗渠完好率（%）  71  92  约束性", "2  重点灌区量测水设施安装率（%）  62.5  95  预期性",
				"3  亩均灌溉用水量（方）  352  330  预期性"))
			.containsExactly("斗渠完好率 71 92 BINDING", "重点灌区量测水设施安装率 62.5 95 EXPECTED", "亩均灌溉用水量 352 330 EXPECTED");
	}

	@Test
	void theSecondRowOfAHeaderMayLackTheMergedCells() {
		assertThat(read("序号\t指标名称\t目标\t属性", "2020年\t2025年", "1\t甲比率（%）\t81.5\t86\t约束性", "2\t乙浓度（微克/立方米）\t44\t38\t预期性"))
			.containsExactly("甲比率 81.5 86 BINDING", "乙浓度 44 38 EXPECTED");
	}

	@Test
	void aCategoryStandsOnlyInItsFirstRowAndTheOthersAreShort() {
		assertThat(read("类别\t指标名称（单位）\t2020年\t2025年\t属性", "环境治理\t甲比率（%）\t81.5\t86\t约束性", "乙浓度（微克/立方米）\t44\t38\t预期性",
				"风险防控\t丙利用率（%）\t—\t≥95\t约束性"))
			.containsExactly("甲比率 81.5 86 BINDING", "乙浓度 44 38 EXPECTED", "丙利用率 — ≥95 BINDING");
	}

	@Test
	void theYearlyGrowthIsNoGoal() {
		assertThat(read("指标\t2020年\t2025年\t年均增速[累计]\t属性", "1.甲产值（亿元）\t81\t120\t8.2\t预期性", "2.乙减排量（吨）\t—\t—\t[310]\t约束性",
				"3.丙降低（%）\t/\t-\t〔13.5〕\t约束性"))
			.containsExactly("甲产值 81 120 EXPECTED", "乙减排量 — [310] BINDING", "丙降低 / 〔13.5〕 BINDING");
	}

	@Test
	void bareCellsMayBeginWithACategoryColumn() {
		assertThat(read("表1 主要指标", "类别", "序号", "指标名称", "单位", "现状值", "目标值", "属性", "环境质量", "1", "甲比率", "%", "81.5", "86",
				"约束性", "2", "乙浓度", "微克/立方米", "44", "38", "约束性", "生态保护", "3", "丙覆盖率", "%", "—", "43左右", "预期性"))
			.containsExactly("甲比率 81.5 86 BINDING", "乙浓度 44 38 BINDING", "丙覆盖率 — 43左右 EXPECTED");
	}

	@Test
	void bareCellsWithoutNumbersAreCountedByTheirHeader() {
		assertThat(read("表1 主要指标", "指标名称（单位）", "2020年", "2025年", "指标属性", "甲比率（%）", "81.5", "86", "约束性", "乙浓度（微克/立方米）",
				"44", "38", "约束性", "丙覆盖率（%）", "—", "43左右", "预期性", "丁利用率（%）", "/", "持续改善", "预期性"))
			.containsExactly("甲比率 81.5 86 BINDING", "乙浓度 44 38 BINDING", "丙覆盖率 — 43左右 EXPECTED",
					"丁利用率 / 持续改善 EXPECTED");
	}

	@Test
	void bareCellsMayEndWithAColumnForTheUnitInCharge() {
		assertThat(read("序号", "指标", "2020年", "2025年", "属性", "责任单位", "1", "甲比率（%）", "81.5", "86", "约束性", "县水利局", "2",
				"乙浓度（微克/立方米）", "44", "38", "约束性", "县林业局", "3", "丙覆盖率（%）", "—", "100%", "预期性", "县农业农村局"))
			.containsExactly("甲比率 81.5 86 BINDING", "乙浓度 44 38 BINDING", "丙覆盖率 — 100% EXPECTED");
	}

	@Test
	void bareCellsMayBeApartByBlankLines() {
		assertThat(read("序号", "", "指标", "", "2020年", "", "2025年", "", "属性", "", "1", "", "甲比率（%）", "", "81.5", "", "86",
				"", "约束性", "", "2", "", "乙浓度（微克/立方米）", "", "44", "", "38", "", "约束性", "", "3", "", "丙覆盖率（%）", "", "—",
				"", "完成省下达目标", "", "预期性"))
			.containsExactly("甲比率 81.5 86 BINDING", "乙浓度 44 38 BINDING", "丙覆盖率 — 完成省下达目标 EXPECTED");
	}

	@Test
	void markdownMayLackItsOuterBarsAndItsRule() {
		assertThat(read("领域 | 指标 | 单位 | 2020年 | 2025年目标 | 指标性质", "环境 | 甲比率 | % | 81.5 | 86 | 约束性",
				" | 乙浓度 | 微克/立方米 | 44 | 38 | 预期性", "生态 | 丙覆盖率 | % | / | 43左右 | 预期性"))
			.containsExactly("甲比率 81.5 86 BINDING", "乙浓度 44 38 EXPECTED", "丙覆盖率 / 43左右 EXPECTED");
	}

	@Test
	void theLookBackIsNotTheTableOfMainIndicators() {
		assertThat(read("表1 “十三五”规划目标完成情况", "序号\t指标\t规划目标\t2020年\t完成情况", "1\t甲比率（%）\t70\t75\t完成",
				"2\t乙浓度（微克/立方米）\t50\t44\t完成", "3\t丙覆盖率（%）\t9\t10\t完成", "", "展望未来，任务艰巨。", "", "表2 “十四五”主要指标",
				"序号\t指标\t2020年\t2025年\t属性", "1\t丁比率（%）\t75\t80\t约束性", "2\t戊浓度（微克/立方米）\t44\t38\t约束性"))
			.containsExactly("丁比率 75 80 BINDING", "戊浓度 44 38 BINDING");
	}

	@Test
	void aLookBackWithYearsOfTheOldPeriodIsLeftOutEvenWhereItIsLonger() {
		assertThat(read("表1 “十三五”主要指标完成情况", "序号\t指标\t2015年\t2020年\t属性", "1\t甲比率（%）\t70\t75\t约束性",
				"2\t乙浓度（微克/立方米）\t50\t44\t约束性", "3\t丙覆盖率（%）\t9\t10\t预期性", "", "展望未来，任务艰巨。", "", "表2 “十四五”主要指标",
				"序号\t指标\t2020年\t2025年\t属性", "1\t丁比率（%）\t75\t80\t约束性", "2\t戊浓度（微克/立方米）\t44\t38\t约束性"))
			.containsExactly("丁比率 75 80 BINDING", "戊浓度 44 38 BINDING");
	}

	@Test
	void aTableGoesOnBehindAPageBreak() {
		assertThat(read("序号\t指标\t2020年\t2025年\t属性", "1\t甲比率（%）\t70\t75\t约束性", "2\t乙浓度（微克/立方米）\t50\t44\t约束性", "",
				"— 12 —", "", "序号\t指标\t2020年\t2025年\t属性", "3\t丁比率（%）\t75\t80\t约束性", "4\t戊浓度（微克/立方米）\t44\t38\t预期性"))
			.containsExactly("甲比率 70 75 BINDING", "乙浓度 50 44 BINDING", "丁比率 75 80 BINDING", "戊浓度 44 38 EXPECTED");
	}

	@Test
	void footnotesAreNoPartOfNames() {
		assertThat(read("附表", "序号\t指标①\t2020年\t2025年\t属性", "1\t甲比率（%）②\t70\t75\t约束性", "2\t乙浓度*（微克/立方米）\t50\t44\t约束性",
				"3\t其中：丙浓度（微克/立方米）\t—\t〔10〕\t预期性", "注：①为五年累计数。"))
			.containsExactly("甲比率 70 75 BINDING", "乙浓度 50 44 BINDING", "其中：丙浓度 — 〔10〕 EXPECTED");
	}

	@Test
	void subRowsHaveNoNumber() {
		assertThat(read("序号\t指标\t单位\t2020年\t2025年\t属性", "1\t甲总量\t吨\t70\t75\t约束性", "\t其中：乙总量\t吨\t50\t44\t预期性",
				"2\t丁比率\t%\t75\t80\t约束性"))
			.containsExactly("甲总量 70 75 BINDING", "其中：乙总量 50 44 EXPECTED", "丁比率 75 80 BINDING");
	}

	@Test
	void cellsBehindTabsMayComeWithoutBlankLinesBetweenRows() {
		assertThat(read("\t序号", "\t指标名称", "\t2020年", "\t2025年", "\t属性", "\t1", "\t甲比率（%）", "\t70", "\t75", "\t约束性",
				"\t2", "\t乙浓度（微克/立方米）", "\t50", "\t44", "\t约束性"))
			.containsExactly("甲比率 70 75 BINDING", "乙浓度 50 44 BINDING");
	}

	@Test
	void theHeaderMayCallTheValuesPresentAndGoalOfTheYear() {
		assertThat(read("指标类别\t指标名称\t计量单位\t2020年（基准值）\t2025年（目标值）\t指标性质\t牵头部门\t备注",
				"环境质量\t甲比率\t%\t70\t≥75\t约束性\t县生态环境局\t", "\t乙浓度\t微克/立方米\t50\t44\t约束性\t县生态环境局"))
			.containsExactly("甲比率 70 ≥75 BINDING", "乙浓度 50 44 BINDING");
	}

	@Test
	void theNameMayBeCalledContent() {
		assertThat(read("专栏1 “十四五”规划目标", "序号\t主要指标\t“十三五”末\t“十四五”末\t属性", "1\t甲比率（%）\t70\t75\t约束性",
				"2\t乙浓度（微克/立方米）\t50\t44\t约束性"))
			.containsExactly("甲比率 70 75 BINDING", "乙浓度 50 44 BINDING");
	}

	@Test
	void bareCellsMayHaveCategoriesBetweenRowsAndLackAUnit() {
		assertThat(read("表1 主要指标", "序号", "指标", "单位", "2020年", "2025年", "属性", "水环境", "1", "甲断面水质", "/", "Ⅳ类", "Ⅲ类",
				"约束性", "2", "乙收集率", "%", "81.5", "86", "预期性", "水资源", "3", "丙系数", "", "0.57", "0.6", "预期性", "水生态", "4",
				"丁长度", "公里", "0", "26", "预期性"))
			.containsExactly("甲断面水质 Ⅳ类 Ⅲ类 BINDING", "乙收集率 81.5 86 EXPECTED", "丙系数 0.57 0.6 EXPECTED",
					"丁长度 0 26 EXPECTED");
	}

	@Test
	void bareCellsKnowTheGroupsBetweenRows() {
		assertThat(IndicatorTable.read(OutlineReader
			.read(new Source("a.txt", "",
					String.join("\n", "序号", "指标", "单位", "2020年", "2025年", "属性", "水环境", "1", "甲收集率", "%", "51", "56",
							"约束性", "2", "乙收集率", "%", "81.5", "86", "预期性", "水资源", "3", "丙系数", "0.57", "0.6", "预期性")))
			.blocks(), new Period(2021, 2025)))
			.extracting((target) -> target.category() + " " + target.name() + " " + target.unit())
			.containsExactly("水环境 甲收集率 %", "水环境 乙收集率 %", "水资源 丙系数 null");
	}

	@Test
	void aTableOnItsSideIsReadByItsFirstColumn() {
		assertThat(read("指标名称\t甲比率\t乙浓度", "单位\t%\t微克/立方米", "2020年\t70\t50", "2025年\t75\t44", "属性\t约束性\t预期性"))
			.containsExactly("甲比率 70 75 BINDING", "乙浓度 50 44 EXPECTED");
	}

	@Test
	void whatWasAchievedIsNoGoal() {
		assertThat(read("序号\t指标\t2025年目标值\t2023年完成值\t2020年", "1\t甲比率（%）\t75\t72\t70", "2\t乙浓度（微克/立方米）\t44\t47\t50"))
			.containsExactly("甲比率 70 75 null", "乙浓度 50 44 null");
	}

	@Test
	void aGroupMaySayThatItsRowsBind() {
		assertThat(read("序号\t指标\t2020年\t2025年", "约束性指标\t\t\t", "1\t甲比率（%）\t70\t75", "预期性指标\t\t\t",
				"2\t乙浓度（微克/立方米）\t50\t44"))
			.containsExactly("甲比率 70 75 BINDING", "乙浓度 50 44 EXPECTED");
	}

	@Test
	void tablesOfBindingAndOfExpectedIndicatorsAreReadBoth() {
		assertThat(read("表1 约束性指标", "序号\t指标\t2020年\t2025年", "1\t甲比率（%）\t70\t75", "2\t乙浓度（微克/立方米）\t50\t44", "",
				"表2 预期性指标", "序号\t指标\t2020年\t2025年", "1\t丙比率（%）\t7\t8", "2\t丁浓度（微克/立方米）\t5\t4"))
			.containsExactly("甲比率 70 75 null", "乙浓度 50 44 null", "丙比率 7 8 null", "丁浓度 5 4 null");
	}

	@Test
	void theYearOfTheBaselineIsTheHeaders() {
		assertThat(IndicatorTable
			.read(OutlineReader.read(new Source("a.txt", "", "指标\t2019年\t2025年\n1.甲比率（%）\t70\t75\n2.乙比率（%）\t\t80\n"))
				.blocks(), new Period(2021, 2025)))
			.extracting(TableTarget::baselineYear)
			.containsExactly(2019, null);
	}

	@Test
	void anEmptyAttributeIsSharedWhereTheCategoryIsToo() {
		assertThat(read("类别\t序号\t指标\t2020年\t2025年\t属性", "总量\t1\t甲减排量\t—\t[315]\t约束性", "\t2\t乙减排量\t—\t[46]\t",
				"生态\t3\t丙覆盖率\t43\t44\t"))
			.containsExactly("甲减排量 — [315] BINDING", "乙减排量 — [46] BINDING", "丙覆盖率 43 44 null");
	}

	@Test
	void aNumberedNameIsNoCategoryWhereItsValueIsAWord() {
		assertThat(read("类别  指标  2020年  2025年  属性", "水质  1.甲收集率（%）  81.5  86  约束性", "      2.乙断面水质类别  Ⅳ类  Ⅲ类  约束性",
				"岸线  3.丙保有率（%）  38  38.2  预期性"))
			.containsExactly("甲收集率 81.5 86 BINDING", "乙断面水质类别 Ⅳ类 Ⅲ类 BINDING", "丙保有率 38 38.2 EXPECTED");
	}

	@Test
	void aStarIsAFootnote() {
		assertThat(read("序号\t指标\t2020年\t2025年\t属性", "1\t甲强度★（吨/万元）\t0.58\t0.51\t预期性", "2\t乙利用率☆（%）\t88\t95\t预期性"))
			.containsExactly("甲强度 0.58 0.51 EXPECTED", "乙利用率 88 95 EXPECTED");
	}

	private static List<String> read(String... lines) {
		return IndicatorTable
			.read(OutlineReader.read(new Source("a.txt", "", String.join("\n", lines))).blocks(),
					new Period(2021, 2025))
			.stream()
			.map((target) -> target.name() + " " + printed(target.baseline()) + " " + printed(target.goal()) + " "
					+ target.binding())
			.toList();
	}

	private static String printed(@Nullable Quantity quantity) {
		return (quantity != null) ? quantity.printed() : "null";
	}

}
