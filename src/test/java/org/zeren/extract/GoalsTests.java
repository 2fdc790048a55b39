package org.zeren.extract;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.plan.measure.Section;
import org.zeren.plan.target.TextTarget;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Goals that a plan states outside of its measures.
 */
class GoalsTests {

	private static final List<String> TASKS = List.of("二、重点任务", "（一）治理扬尘。落实围挡。（市住建局牵头）", "（二）治理油烟。安装设施。（市城管局牵头）");

	@Test
	void aTitledParagraphOnGoalsIsASectionThatStatesThem() {
		assertThat(goals("一、总体要求", "（一）指导思想。坚持系统治理。", "（二）主要目标。到2025年，湿地保护率达到55%，降尘量降至6吨/平方公里·月；到2030年，湿地保护率达到60%。"))
			.containsExactly("主要目标: 湿地保护率 AT_LEAST 55.0 % 2025", "主要目标: 降尘量 AT_MOST 6.0 吨/平方公里·月 2025",
					"主要目标: 湿地保护率 AT_LEAST 60.0 % 2030");
	}

	@Test
	void aChapterOnGoalsStatesThemOnTheLinesBelowUnderOneDate() {
		assertThat(goals("一、工作目标", "到2025年，生态环境持续改善。", "——空气更清新。优良天数比率达到82%。新建空气监测站12个。", "——水体更清洁。再生水利用率超过30%。"))
			.containsExactly("工作目标: 优良天数比率 AT_LEAST 82.0 % 2025", "工作目标: 新建空气监测站 EQUAL 12.0 个 2025",
					"工作目标: 再生水利用率 AT_LEAST 30.0 % 2025");
	}

	@Test
	void aChapterOfGoalsAndTasksThatHoldsPlainTextStatesGoals() {
		assertThat(goals("一、目标任务", "——2026年，新建示范渠24条，群众满意度在92分以上。",
				"——2027年，办理时间压缩至3个工作日以内，单位水耗较2025年压缩30%，节水水平进入全省前20位。"))
			.containsExactly("目标任务: 新建示范渠 EQUAL 24.0 条 2026", "目标任务: 群众满意度 AT_LEAST 92.0 分 2026",
					"目标任务: 办理时间 AT_MOST 3.0 个工作日 2027", "目标任务: 单位水耗 REDUCE_BY 30.0 % 2027",
					"目标任务: 节水水平进入 AT_MOST 20.0 位 2027");
	}

	@Test
	void aLabelWithinTheGeneralRequirementsStatesGoals() {
		assertThat(goals("一、总体要求", "坚持保护优先。", "基本原则：", "——坚持统筹，投入5亿元。", "主要目标：到2025年，湿地保护率达到55%。", "——再生水利用率达到30%。",
				"工作步骤：分3个阶段。"))
			.containsExactly("总体要求: 湿地保护率 AT_LEAST 55.0 % 2025", "总体要求: 再生水利用率 AT_LEAST 30.0 % 2025");
	}

	@Test
	void whatIsToldOfAPartIsDueWhenTheWholeIs() {
		assertThat(goals("一、主要目标", "具体指标：到2027年，全市浓度较2022年下降12%。其中，甲县浓度下降18%；乙县浓度下降15%。")).containsExactly(
				"主要目标: 全市浓度 REDUCE_BY 12.0 % 2027", "主要目标: 甲县浓度 REDUCE_BY 18.0 % 2027",
				"主要目标: 乙县浓度 REDUCE_BY 15.0 % 2027");
	}

	@Test
	void aQuotationOfSeveralClausesStatesGoals() {
		assertThat(goals("一、总体目标", "实现“培养人才达到2000名左右，贡献率达到40%”的目标，打造“5大基地”。"))
			.containsExactly("总体目标: 培养人才 AT_LEAST 2000.0 名 null", "总体目标: 贡献率 AT_LEAST 40.0 % null");
	}

	@Test
	void theYearFromWhichYearsAreCountedDatesNothing() {
		assertThat(goals("一、总体目标", "2022年起5年内，贡献率达到40%。")).containsExactly("总体目标: 贡献率 AT_LEAST 40.0 % null");
	}

	@ParameterizedTest
	@ValueSource(strings = { "全年", "今年", "本年" })
	void theWholeYearIsThatOfAPlanForOneYear(String year) {
		assertThat(goals("安岭市2025年治水工作要点", "一、主要目标", year + "新建泵站12个；再生水利用率达到30%。"))
			.containsExactly("主要目标: " + year + "新建泵站 EQUAL 12.0 个 2025", "主要目标: 再生水利用率 AT_LEAST 30.0 % 2025");
		assertThat(goals("安岭市治水工作方案（2024—2026年）", "一、主要目标", year + "新建泵站12个；再生水利用率达到30%。"))
			.allMatch((goal) -> goal.endsWith("null"));
	}

	@Test
	void agesAndPoundsAreReachedWithoutADate() {
		assertThat(goals("一、主要目标", "人均预期寿命达82.4岁，粮食产量达到5.6亿斤以上。")).containsExactly("主要目标: 人均预期寿命 AT_LEAST 82.4 岁 null",
				"主要目标: 粮食产量 AT_LEAST 5.6 亿斤 null");
	}

	@Test
	void numberedItemsBelowGoalsStateThem() {
		assertThat(goals("一、总体目标", "到2026年，基本形成绿色生产方式。", "1.空气质量。优良天数比率达到82%。", "2.水环境质量。再生水利用率超过30%。"))
			.containsExactly("总体目标: 优良天数比率 AT_LEAST 82.0 % 2026", "总体目标: 再生水利用率 AT_LEAST 30.0 % 2026");
	}

	@Test
	void theTitleMayDateAllGoals() {
		assertThat(goals("一、总体要求", "（一）2027年目标。湿地保护率达到55%。")).containsExactly("2027年目标: 湿地保护率 AT_LEAST 55.0 % 2027");
	}

	@Test
	void generalRequirementsStateWhatOpensWithADateAhead() {
		assertThat(goals("一、总体要求", "坚持保护优先，湿地保护率已达50%。到2025年，湿地保护率达到55%。"))
			.containsExactly("总体要求: 湿地保护率 AT_LEAST 55.0 % 2025");
	}

	@Test
	void theValueOfARowOfTheTableIsNotRepeated() {
		assertThat(goals("一、主要目标", "到2025年，湿地保护率达到55%，新建湿地公园3处。", "表1 主要指标", "序号\t指标\t单位\t2020年\t2025年\t属性",
				"1\t湿地保护率\t%\t50\t55\t预期性", "2\t森林覆盖率\t%\t30\t32\t预期性"))
			.containsExactly("主要目标: 新建湿地公园 EQUAL 3.0 处 2025");
	}

	@Test
	void theLookBackAndTheSizeOfTheTableAreNoGoals() {
		assertThat(goals("一、工作回顾", "到2020年，湿地保护率达到50%。", "二、主要目标", "规划指标包括环境治理、生态保护两类共6项。")).isEmpty();
	}

	@Test
	void underADateAGoalNeedsNoVerb() {
		assertThat(goals("一、工作目标", "立足实际，到2025年，形成体系。",
				"（一）产业。营业收入1200亿元以上，年均增速8%以上，税收超30亿元，用水总量不突破13亿立方米，全员劳动生产率达到20万元/人年。",
				"（二）民生。人均预期寿命80.5岁，接入企业1000家、设备10万台，争取不少于10个试点。"))
			.containsExactly("工作目标: 营业收入 AT_LEAST 1200.0 亿元 2025", "工作目标: 年均增速 AT_LEAST 8.0 % 2025",
					"工作目标: 税收 AT_LEAST 30.0 亿元 2025", "工作目标: 用水总量 AT_MOST 13.0 亿立方米 2025",
					"工作目标: 全员劳动生产率 AT_LEAST 20.0 万元/人年 2025", "工作目标: 人均预期寿命 EQUAL 80.5 岁 2025",
					"工作目标: 接入企业 EQUAL 1000.0 家 2025", "工作目标: 设备 EQUAL 10.0 万台 2025", "工作目标: 试点 AT_LEAST 10.0 个 2025");
	}

	@Test
	void theDateOfTheLastPartOfASentenceDatesWhatFollows() {
		assertThat(goals("一、工作目标", "到2024年，接入企业500家；到2025年，接入企业1000家。装机规模100万千瓦左右。")).containsExactly(
				"工作目标: 接入企业 EQUAL 500.0 家 2024", "工作目标: 接入企业 EQUAL 1000.0 家 2025", "工作目标: 装机规模 EQUAL 100.0 万千瓦 2025");
	}

	@Test
	void aLabelledParagraphBeforeTheFirstChapterStatesGoals() {
		assertThat(goals("具体指标：到2025年，建设50所学校和150个专业。", "一、总体要求", "坚持系统治理。"))
			.containsExactly("具体指标: 建设学校 EQUAL 50.0 所 2025", "具体指标: 专业 EQUAL 150.0 个 2025");
	}

	@Test
	void goalsThatWereReachedAreNone() {
		assertThat(goals("一、新的起点", "（一）“两个中心”建设既定目标如期实现。绿地面积达到8平方米，地铁超729公里。")).isEmpty();
	}

	private static List<String> goals(String... lines) {
		String[] all = Stream.concat(Stream.of(lines), TASKS.stream()).toArray(String[]::new);
		return Fixtures.extract(all).record().sections().stream().flatMap(GoalsTests::goals).toList();
	}

	private static Stream<String> goals(Section section) {
		return Stream.concat(section.goals().stream().map((goal) -> section.title() + ": " + shown(goal)),
				section.sections().stream().flatMap(GoalsTests::goals));
	}

	private static String shown(TextTarget goal) {
		return goal.name() + " " + goal.comparator() + " " + goal.goal().value() + " " + goal.unit() + " "
				+ goal.deadline();
	}

}
