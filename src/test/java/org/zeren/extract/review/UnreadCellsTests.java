package org.zeren.extract.review;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.zeren.document.Outline;

import org.zeren.document.reading.OutlineReader;
import org.zeren.extract.Fixtures;
import org.zeren.extract.PlanExtractor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables that were read, with cells that were not.
 */
class UnreadCellsTests {

	@Test
	void aColumnOfATableOfIndicatorsThatNobodyReadsIsTold() {
		assertThat(ofIndicators("指标 | 2025年 | 归类", "森林覆盖率（%） | 17 | 硬性", "绿化率（%） | 35 | 软性", "清洗率（%） | 60 | 软性"))
			.containsExactly("3 a column of a table of indicators of which nothing was read");
		assertThat(ofIndicators("指标 | 2025年 | 属性", "森林覆盖率（%） | 17 | 约束性", "绿化率（%） | 35 | 预期性", "清洗率（%） | 60 | 预期性"))
			.isEmpty();
	}

	/** 榻 stands for a unit that the vocabulary lacks. */
	@Test
	void aBracketBehindTheNameOfAnIndicatorThatMayBeItsUnitIsTold() {
		assertThat(ofIndicators("指标 | 2025年 | 属性", "护理床（榻） | 170 | 约束性", "细颗粒物（PM2.5） | 35 | 预期性"))
			.containsExactly("5 words in brackets behind the name of an indicator that may be its unit");
	}

	@Test
	void anAttributeThatFewRowsLackIsTold() {
		assertThat(ofIndicators("指标 | 2025年 | 属性", "森林覆盖率（%） | 17 | 约束性", "绿化率（%） | 35 | 预期性", "清洗率（%） | 60 | "))
			.containsExactly("7 a row of a table of indicators that says neither 约束性 nor 预期性, where most rows do");
	}

	/** Below a header that says 指标 twice the last one names the rows. */
	@Test
	void aTableWhoseRowsBearTheSameFewNamesIsTold() {
		assertThat(ofIndicators("指标 | 2025年 | 指标归类", "森林覆盖率（%） | 17 | 硬性", "绿化率（%） | 35 | 软性", "清洗率（%） | 60 | 软性",
				"保洁率（%） | 90 | 软性"))
			.contains("3 a table whose rows were read under the same few names: another column may name them");
	}

	private static List<String> ofIndicators(String header, String... rows) {
		List<String> lines = new ArrayList<>(
				List.of("南江市扬尘治理方案（2024—2025年）", "一、主要指标", "| " + header + " |", "| --- | --- | --- |"));
		for (String row : rows) {
			lines.add("| " + row + " |");
		}
		lines.addAll(List.of("二、守护碧水", "1.管控河道。落实河长制。（责任单位：市水利局）"));
		return review(lines);
	}

	private static List<String> review(List<String> lines) {
		Outline outline = OutlineReader.read(Fixtures.source(String.join("\n", lines)));
		return Review.of(outline, new PlanExtractor().extract(outline).record(), List.of())
			.stream()
			.map((remark) -> remark.at().line() + " " + remark.reason())
			.toList();
	}

	private static List<String> ofTasks(String header, String... rows) {
		List<String> lines = new ArrayList<>(List.of("一、守护碧水", "1.管控河道。落实河长制。（责任单位：市水利局）", "附件", "任务分工表",
				"| " + header + " |", "| --- | --- | --- | --- |"));
		for (String row : rows) {
			lines.add("| " + row + " |");
		}
		return review(lines);
	}

	/**
	 * 作业 stands for a header that the vocabulary lacks: then the contents name the rows.
	 */
	@Test
	void aColumnOfWordsInATableOfTasksThatNobodyKnowsIsTold() {
		String[] rows = { "1 | 疏浚东河 | 清除东河淤泥 | 市水利局", "2 | 整修西堤 | 加固西堤护坡 | 市水利局", "3 | 绿化北岸 | 栽植北岸乔木 | 市林业局" };
		assertThat(ofTasks("序号 | 作业 | 主要内容 | 牵头单位", rows))
			.contains("5 a table of tasks with a column of words that nobody knows");
		assertThat(ofTasks("序号 | 工作任务 | 主要内容 | 牵头单位", rows)).noneMatch((line) -> line.contains("table of tasks"));
	}

}
