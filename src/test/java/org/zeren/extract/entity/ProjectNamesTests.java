package org.zeren.extract.entity;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.document.Block;
import org.zeren.extract.entity.project.Projects;
import org.zeren.plan.measure.Project;
import org.zeren.plan.named.MonitoringSection;
import org.zeren.plan.named.Park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Projects below a heading and in running text; parks and monitoring sections, which
 * begin behind the same words.
 */
class ProjectNamesTests {

	@Test
	void theNameOfAGroupStandsBeforeItsItems() {
		assertThat(below("水污染治理工程：墨湖截污二期项目、墨湖湿地修复项目")).extracting(Project::name, Project::category)
			.containsExactly(tuple("墨湖截污二期项目", "水污染治理工程"), tuple("墨湖湿地修复项目", "水污染治理工程"));
	}

	@Test
	void theFirstItemOfAListIsNoGroup() {
		assertThat(below("墨湖截污二期工程。新建干管46公里。")).extracting(Project::name).containsExactly("墨湖截污二期工程");
		assertThat(below("墨湖截污二期工程；（2）零碳示范厂房项目。")).extracting(Project::name).containsExactly("墨湖截污二期工程", "零碳示范厂房项目");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "丹溪河岸线一公里范围内禁止新建化工项目。", "云陵鼎丰化工实施废水零排放建设项目。" })
	void whatIsForbiddenAndWhatACompanyCarriesOutIsNoName(String text) {
		assertThat(InventedPlan.read(text, "治理丹溪河。").projects()).isEmpty();
	}

	@Test
	void aParkBeginsBehindAVerbAndEndsWithItsArea() {
		assertThat(InventedPlan.read("开放鹿鸣静脉产业园等设施。", "辖2个街道和墨山新材料产业园、鹿鸣智造园。", "推进云陵绿色农产品加工园区循环化改造。").parks())
			.extracting(Park::name)
			.containsExactly("鹿鸣静脉产业园", "墨山新材料产业园", "鹿鸣智造园", "云陵绿色农产品加工园区");
	}

	@Test
	void aSectionMayPrintItsLevelInABracket() {
		assertThat(InventedPlan.read("实现石桥（国控）、大岔口（省控）等断面自动监测。").monitoringSections())
			.extracting(MonitoringSection::name, MonitoringSection::level)
			.containsExactly(tuple("石桥", "国控"), tuple("大岔口", "省控"));
	}

	@Test
	void aSectionIsListedOnceWithOrWithoutItsWater() {
		assertThat(InventedPlan.read("丹溪河石桥国控断面达标，2025年石桥断面生态流量保证率达到80%。").monitoringSections())
			.extracting(MonitoringSection::name)
			.containsExactly("丹溪河石桥");
	}

	private static List<Project> below(String text) {
		return InventedPlan.of(List.of(new Block.Heading(null, 0, InventedPlan.passage("水生态环境重点工程")),
				new Block.Paragraph(null, InventedPlan.passage(text))))
			.projects();
	}

}
