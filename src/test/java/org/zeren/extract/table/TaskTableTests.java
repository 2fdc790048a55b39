package org.zeren.extract.table;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.document.Block;
import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables of tasks; each task as "number [group] title: units, due". All words are
 * invented.
 */
class TaskTableTests {

	@Test
	void aMergedUnitAnswersForEachRow() {
		assertThat(read("<tr><td>序号<td>工作任务<td>牵头单位<td>完成时限<tr><td>1<td>清淤<td rowspan=2>县水利局<td>2024年底"
				+ "<tr><td>2<td>截污<td>2025年6月"))
			.containsExactly("1 [null] 清淤: LEAD 县水利局, 2024年底", "2 [null] 截污: LEAD 县水利局, 2025年6月");
	}

	@Test
	void aTaskOverSeveralRowsIsTheGroupOfItsMeasures() {
		assertThat(read("<tr><td>重点任务<td>具体措施<td>责任单位<td>配合单位<tr><td rowspan=2>治理河道<td>清淤<td>县水利局<td>县财政局"
				+ "<tr><td>截污<td>县住建局<td><tr><td>绿化<td>种树<td>县林业局<td>各镇"))
			.containsExactly("null [治理河道] 清淤: RESPONSIBLE 县水利局, SUPPORT 县财政局, null",
					"null [治理河道] 截污: RESPONSIBLE 县住建局, null", "null [绿化] 种树: RESPONSIBLE 县林业局, SUPPORT 各镇, null");
	}

	@Test
	void aRowOfOneCellIsTheGroupOfTheRowsBelow() {
		assertThat(read("<tr><td>序号<td>任务<td>责任部门<tr><td colspan=3>一、水<tr><td>1<td>清淤<td>县水利局"
				+ "<tr><td colspan=3>二、林<tr><td>2<td>种树<td>县林业局"))
			.containsExactly("1 [一、水] 清淤: RESPONSIBLE 县水利局, null", "2 [二、林] 种树: RESPONSIBLE 县林业局, null");
	}

	@Test
	void tasksAreCalledByTheOneColumnThatNobodyKnowsBetweenNumbersAndUnits() {
		assertThat(read("<tr><td>序号<td>民生实事<td>责任单位<td>完成时限<tr><td>1<td>新建人行天桥2座。<td>县住建局<td>9月底前"))
			.containsExactly("1 [null] 新建人行天桥2座。: RESPONSIBLE 县住建局, 9月底前");
	}

	@Test
	void localGovernmentsAreCountedOrNamedByTheirKinds() {
		assertThat(read("<tr><td>序号<td>任务<td>牵头部门<td>责任部门<tr><td>1<td>清淤<td>水利局<td>农业局,13个街道、镇"
				+ "<tr><td>2<td>种树<td>林业局<td>各区、县级市"))
			.containsExactly("1 [null] 清淤: LEAD 水利局, RESPONSIBLE 农业局, RESPONSIBLE 13个街道、镇, null",
					"2 [null] 种树: LEAD 林业局, RESPONSIBLE 各区、县级市, null");
	}

	@Test
	void aTableOfProjectsIsNone() {
		assertThat(read("<tr><td>序号<td>项目名称<td>建设内容<td>责任单位<tr><td>1<td>甲工程<td>管网<td>县水利局")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "项目名称", "工程名称" })
	void projectsAreTasksWhereAColumnSaysWhatTheirTaskIs(String header) {
		assertThat(read("<tr><td>序号<td>" + header
				+ "<td>年度目标任务<td>牵头单位<td>配合单位<td>完成时限<tr><td>1<td>学位扩容<td>新增学位1620个。<td>县教育局<td>县住建局<td>8月底前"
				+ "<tr><td>2<td>适老化改造<td>改造420户。<td>县民政局<td><td>9月底前"))
			.containsExactly("1 [null] 学位扩容: LEAD 县教育局, SUPPORT 县住建局, 8月底前", "2 [null] 适老化改造: LEAD 县民政局, 9月底前");
		assertThat(read("<tr><td>序号<td>" + header + "<td>责任单位<td>完成时限<tr><td>1<td>学位扩容<td>县教育局<td>8月底前")).isEmpty();
		assertThat(read("<tr><td>序号<td>" + header + "<td>年度任务<td>总投资<td>责任单位<tr><td>1<td>甲工程<td>主体完工<td>3亿元<td>县水利局"))
			.isEmpty();
	}

	@Test
	void aTableOfIndicatorsWithUnitsIsNone() {
		assertThat(read("<tr><td>序号<td>指标名称<td>2023年目标<td>2025年目标<td>牵头单位<tr><td>1<td>甲满意度<td>逐步提高<td>90<td>县水利局"))
			.isEmpty();
	}

	@Test
	void aTitleRowAboveTheHeaderIsNoHeader() {
		assertThat(read("<tr><td colspan=3>某县任务分工表<tr><td>序号<td>任务<td>牵头单位<tr><td>1<td>清淤<td>县水利局"))
			.containsExactly("1 [null] 清淤: LEAD 县水利局, null");
	}

	private static List<String> read(String rows) {
		byte[] page = ("<!DOCTYPE html><html><body><table>" + rows + "</table></body></html>")
			.getBytes(StandardCharsets.UTF_8);
		return OutlineReader.read(new SourceReader().read("a.html", page))
			.blocks()
			.stream()
			.filter(Block.Table.class::isInstance)
			.flatMap((table) -> TaskTable.read((Block.Table) table).stream())
			.map((task) -> task.number() + " [" + task.category() + "] " + task.title() + ": "
					+ String.join(", ",
							task.bearers().stream().map((bearer) -> bearer.role() + " " + bearer.name()).toList())
					+ ", " + task.due())
			.toList();
	}

}
