package org.zeren.extract;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.zeren.plan.PlanRecord;
import org.zeren.plan.ReviewItem;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Project;
import org.zeren.plan.measure.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Boxes (专栏) inside a plan: their numbered items are projects, and the plan goes on
 * behind them.
 */
class BoxesTests {

	private static final String[] PLAN = { "云屏市数字发展方案", "一、专项行动", "（一）算力行动", "1.数据中心建设。布局两座中心。（牵头单位：市数据局）",
			"专栏1 数据中心重点工程项目", "1.云屏枢纽建设。建成一期机房。", "2.5G网络覆盖工程。覆盖全部园区。", "2.调度体系建设。建立调度机制。（牵头单位：市通信局）", "专栏2 调度体系重点工程项目",
			"1.云网平台。建成平台一个。", "2.集成调度。建成系统一套。", "3.直连通道建设。开通三条线路。（牵头单位：市工信局）", "专栏3 通道重点工程项目", "1.交换中心建设。建成交换平台。",
			"2.传输网络。扩容主干网络。", "3.备用线路。铺设线路一条。（责任单位：市住建局；配合单位：市财政局）", "（二）农业行动", "1.农业赋能。推广设备。（牵头单位：市农业农村局）", "二、组织保障" };

	@Test
	void thePlanGoesOnBehindABoxWithItsNextNumberAndNote() {
		assertThat(Fixtures.measures(Fixtures.extract(PLAN))).containsExactly("专项行动 > 算力行动 > 1 数据中心建设: LEAD 市数据局",
				"专项行动 > 算力行动 > 2 调度体系建设: LEAD 市通信局", "专项行动 > 算力行动 > 3 直连通道建设: LEAD 市工信局",
				"专项行动 > 农业行动 > 1 农业赋能: LEAD 市农业农村局");
	}

	@Test
	void theTitlesOfItsItemsAreProjectsWhateverTheyEndWith() {
		assertThat(Fixtures.extract(PLAN).record().projects()).extracting(Project::name)
			.containsExactly("云屏枢纽建设", "5G网络覆盖工程", "云网平台", "集成调度", "交换中心建设", "传输网络", "备用线路");
	}

	@Test
	void aNoteOnAnItemNamesWhoAnswersForTheProject() {
		List<Project> projects = Fixtures.extract(PLAN).record().projects();
		assertThat(projects.get(6).duties()).extracting(Duty::role, Duty::printed)
			.containsExactly(tuple(Role.RESPONSIBLE, "市住建局"), tuple(Role.SUPPORT, "市财政局"));
		assertThat(projects.subList(0, 6)).allSatisfy((project) -> assertThat(project.duties()).isEmpty());
	}

	@Test
	void theOrderOfAgenciesCountsInANoteOnAnItemToo() {
		Project project = Fixtures
			.extract("云屏市数字发展方案", "一、专项行动", "1.数据中心建设。布局两座中心。（市数据局、市财政局负责，排在第一位的为牵头单位，其余为配合单位，下同）", "专栏1 数据中心重点工程项目",
					"1.云屏枢纽建设。建成一期机房。（市住建局、市财政局负责）", "二、组织保障")
			.record()
			.projects()
			.get(0);
		assertThat(project.duties()).extracting(Duty::role, Duty::printed)
			.containsExactly(tuple(Role.LEAD, "市住建局"), tuple(Role.SUPPORT, "市财政局"));
	}

	@Test
	void aBoxMayBeOneProjectWhoseTextSaysMoreOfTheMeasureAboveIt() {
		PlanRecord record = Fixtures
			.extract("云屏市数字发展方案", "一、专项行动", "1.加快管网改造。支持企业改造管网。（责任单位：市住建局）", "专栏1 管网互联工程", "每年遴选20家示范企业。",
					"2.农业赋能。推广设备。（责任单位：市农业农村局）", "二、组织保障")
			.record();
		assertThat(record.projects()).extracting(Project::name).containsExactly("管网互联工程");
		assertThat(record.sections().get(0).measures())
			.extracting(Measure::title, (measure) -> measure.targets().size())
			.containsExactly(tuple("加快管网改造", 1), tuple("农业赋能", 0));
	}

	@Test
	void aBoxWhoseItemsAreNoProjectsGivesOneLineOfTheReviewList() {
		assertThat(Fixtures
			.extract("云屏市数字发展方案", "一、专项行动", "1.数据中心。加快布局。", "专栏1 重点内容", "1.云屏枢纽。建成一期机房。", "2.备用中心。建成二期机房。", "二、服务行动",
					"1.农业赋能。推广设备。")
			.record()
			.review()).extracting((line) -> line.at().line(), ReviewItem::reason)
			.containsExactly(tuple(5,
					"a box with numbered items that became neither measures nor projects: this one is the first"));
	}

}
