package org.zeren.extract.table;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.zeren.document.Source;
import org.zeren.document.reading.OutlineReader;
import org.zeren.extract.language.Period;
import org.zeren.plan.target.Binding;
import org.zeren.plan.target.Comparator;
import org.zeren.plan.target.TableTarget;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorTableTests {

	@Test
	void aRowHasCategoryNameUnitValuesAndAttribute() {
		TableTarget target = read("指标\t2020年\t2025年\t指标属性", "（一）环境治理\t\t\t", "1.细颗粒物（PM2.5）浓度（μg/m³）*\t53\t43\t约束性",
				"2.森林覆盖率（%）\t6.8\t7.5\t预期性")
			.get(0);
		assertThat(target.name()).isEqualTo("细颗粒物（PM2.5）浓度");
		assertThat(target.unit()).isEqualTo("μg/m³");
		assertThat(target.category()).isEqualTo("环境治理");
		assertThat(target.baseline().printed()).isEqualTo("53");
		assertThat(target.goal().value()).isEqualTo(43.0);
		assertThat(target.binding()).isEqualTo(Binding.BINDING);
		assertThat(target.comparator()).isEqualTo(Comparator.AT_MOST);
		assertThat(target.deadline()).isEqualTo("2025");
	}

	@Test
	void bracketsThatHoldNoUnitBelongToTheName() {
		assertThat(read("指标\t2020年\t2025年", "1.生态质量指数（EQI）\t-\t稳中向好", "2.化肥施用量（折纯量）（万吨）\t3\t2"))
			.extracting(TableTarget::name)
			.containsExactly("生态质量指数（EQI）", "化肥施用量（折纯量）");
	}

	@Test
	void aMergedValueAppliesToEachRow() {
		assertThat(read("\t指标", "\t2020年", "\t2025年", "\t属性", "", "\t1.需氧量减少（%）", "\t-", "\t完成下达任务", "\t约束性", "",
				"\t2.氨氮减少（%）", "\t-", "\t", "\t约束性"))
			.extracting((target) -> target.goal().printed())
			.containsExactly("完成下达任务", "完成下达任务");
	}

	@Test
	void cellsThatMovedBehindAMergedNumberAreMovedBack() {
		List<TableTarget> targets = read("| 类别 | 序号 | 指标 | 2020年 | 2025年 | 5年累计 | 属性 |",
				"| 治理 | 1 | 需氧量减排量(吨) | -- | -- | 13900 | 约束性 |", "| | 氨氮减排量(吨) | -- | -- | 500 | | |");
		assertThat(targets.get(1).name()).isEqualTo("氨氮减排量");
		assertThat(targets.get(1).goal().printed()).isEqualTo("500");
		assertThat(targets.get(1).binding()).isEqualTo(Binding.BINDING);
		assertThat(targets.get(1).cumulative()).isTrue();
		assertThat(targets.get(1).comparator()).isEqualTo(Comparator.REDUCE_BY);
	}

	@Test
	void anEmptyAttributeSaysNothingAndAMissingOneIsShared() {
		assertThat(read("序号\t指标\t2020年\t2025年\t属性", "1\t甲比率（%）\t1\t2\t约束性", "2\t乙比率（%）\t1\t2\t", "3\t丙比率（%）\t1\t2\t约束性",
				"4\t丁比率（%）\t1\t2"))
			.extracting(TableTarget::binding)
			.containsExactly(Binding.BINDING, null, Binding.BINDING, Binding.BINDING);
	}

	@Test
	void squareBracketsMeanASumOverThePeriod() {
		assertThat(read("指标\t2020年\t2025年", "1.氮氧化物减排量（吨）\t—\t[860]", "2.比率（%）\t1\t2"))
			.extracting(TableTarget::cumulative)
			.containsExactly(true, false);
	}

	@Test
	void wordsMayStandBeforeAFigureAndAYearIsNone() {
		assertThat(
				read("指标\t2020年\t2025年", "1.甲保有率（%）\t38.2\t不低于38.2", "2.乙产量（吨）\t10\t不超过8", "3.丙比率（%）\t1\t较2020年提高9个点"))
			.extracting((target) -> target.goal().value() + " " + target.comparator())
			.containsExactly("38.2 AT_LEAST", "8.0 AT_MOST", "null QUALITATIVE");
	}

	@Test
	void moreOfATreatmentIsBetterWhateverItTreats() {
		assertThat(read("指标\t2020年\t2025年", "1.黑臭水体治理率（%）\t60\t90", "2.黑臭水体比例（%）\t6\t0"))
			.extracting(TableTarget::comparator)
			.containsExactly(Comparator.AT_LEAST, Comparator.AT_MOST);
	}

	@Test
	void theBaselineIsTheLastYearBeforeThePlan() {
		TableTarget target = read("序号\t指标\t单位\t2015年\t2020年\t2023年\t2025年", "1\t甲比率\t%\t1\t2\t3\t4",
				"2\t乙比率\t%\t5\t6\t7\t8")
			.get(0);
		assertThat(target.baseline().printed()).isEqualTo("2");
		assertThat(target.goal().printed()).isEqualTo("4");
		assertThat(target.unit()).isEqualTo("%");
	}

	@Test
	void bareCellsAreGivenTheirRowsBack() {
		assertThat(read("指标如下：", "序号", "指标", "2020年", "2025年", "属性", "一、环境质量", "1", "浓度（%）", "53", "43", "约束性", "2",
				"比率（%）", "60", "70", "预期性", "二、生态", "3", "面积（亩）", "10", "12", "预期性"))
			.extracting((target) -> target.category() + " " + target.name() + " " + target.goal().printed())
			.containsExactly("环境质量 浓度 43", "环境质量 比率 70", "生态 面积 12");
	}

	@Test
	void theNameLeadsBackToItsPlace() {
		String text = "指标\t2020年\t2025年\n1.浓度（%）*\t53\t43\n2.比率（%）\t60\t70\n";
		TableTarget target = IndicatorTable
			.read(OutlineReader.read(new Source("a.txt", "", text)).blocks(), new Period(2021, 2025))
			.get(0);
		assertThat(text.substring(target.at().start(), target.at().end())).isEqualTo("浓度");
		assertThat(target.at().line()).isEqualTo(2);
	}

	private static List<TableTarget> read(String... lines) {
		return IndicatorTable.read(OutlineReader.read(new Source("a.txt", "", String.join("\n", lines))).blocks(),
				new Period(2021, 2025));
	}

	@Test
	void aLineBetweenTwoRowsIsTheirCategory() {
		List<TableTarget> targets = read("序号\t指标名称\t单位\t2020年现状值\t2023年\t2025年\t属性", "绿色低碳",
				"1\t甲比率\t%\t48.3\t52\t60\t预期性", "环境优美", "2\t乙浓度\t微克/", "立方米\t24\t23.5\t23\t约束性");
		assertThat(targets).extracting(TableTarget::category).containsExactly("绿色低碳", "环境优美");
		assertThat(targets).extracting(TableTarget::unit).containsExactly("%", "微克/立方米");
		assertThat(targets).extracting((target) -> target.goal().printed()).containsExactly("60", "23");
		assertThat(targets.get(0).baseline().printed()).isEqualTo("48.3");
	}

	@Test
	void aNameInTwoColumnsIsACategoryAndAName() {
		assertThat(read("序号\t指标\t\t2015年\t2020年\t属性", "1\t空气\t优良天数（%）\t93\t95\t约束性", "2\t\t颗粒物浓度（微克/立方米）\t58\t55\t约束性",
				"3\t水\t达标率（%）\t99\t100\t约束性"))
			.extracting((target) -> target.category() + " " + target.name() + " " + target.goal().printed())
			.containsExactly("空气 优良天数 95", "空气 颗粒物浓度 55", "水 达标率 100");
	}

	@Test
	void aCategoryMayStandBetweenNumberAndName() {
		assertThat(read("| 序号 | 领域 | 指标 | 2020年现状值 | 2025年目标值 | 属性 |", "| 1 | 环境 | 优良天数比例（%） | 96 | 97 | 约束性 |",
				"| 2 | 生态 | 植被盖度（%） | 46 | 48 | 预期性 |"))
			.extracting((target) -> target.category() + " " + target.name() + " " + target.goal().printed())
			.containsExactly("环境 优良天数比例 97", "生态 植被盖度 48");
	}

	@Test
	void unitsThatAnswerForARowAreNoUnitsOfMeasurement() {
		assertThat(
				read("序号\t指标\t单位\t2020年\t2025年\t属性\t责任单位", "1\t甲比率\t%\t1\t2\t约束性\t市水利局", "2\t乙比率\t%\t1\t2\t约束性\t市水利局"))
			.extracting(TableTarget::unit)
			.containsExactly("%", "%");
	}

	@Test
	void headingsBehindATableOfBareCellsAreNoCells() {
		assertThat(OutlineReader
			.read(new Source("plan.txt", "",
					String.join("\n", "序号", "指标名称", "单位", "2020年", "2025年", "属性", "1", "甲比率", "%", "33", "30", "约束性",
							"2", "乙比率", "%", "90", "92", "约束性", "3", "丙水质", "—", "Ⅳ类", "Ⅳ类", "约束性", "第 5 页 共 18 页",
							"三、主要任务", "（一）守护蓝天", "1．管控工地")))
			.blocks()).hasSize(4);
	}

	@Test
	void cellsMayStandApartByBlanks() {
		assertThat(read("类别      序号   指标名称            2020年    2025年    指标属性",
				"环境质量  1      优良天数比率（%）    80.1      85        约束性",
				"          2      颗粒物浓度           40        35        约束性",
				"应对气候  3      化石能源占比（%）    12        18        预期性"))
			.extracting((target) -> target.category() + " " + target.name() + " " + target.goal().printed())
			.containsExactly("环境质量 优良天数比率 85", "环境质量 颗粒物浓度 35", "应对气候 化石能源占比 18");
	}

}
