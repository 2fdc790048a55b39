package org.zeren.extract.structure;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.zeren.extract.Extraction;
import org.zeren.extract.Fixtures;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Section;

import static org.assertj.core.api.Assertions.assertThat;

class TaskItemsTests {

	@Test
	void itemsWithoutATitleAreMeasuresCalledByTheirOpeningClause() {
		Extraction read = Fixtures.extract("一、重点任务", "（一）优化治理", "1．对照上级关于能力提升的要求，摸清管网底数，改造破损管网，消除空白区。（市住建局负责）",
				"2．提高再生水利用水平。在园林绿化中优先使用再生水。（市水务局负责）", "3．采取市级统筹、企业运营的方式，推动设施统一运维，运行率达到95%以上。（市财政局负责）",
				"4．完善污泥处置体系，提高资源化利用率，推进协同处置，严禁随意堆放。（市城管局负责）", "二、保障措施", "（一）加强领导。各镇抓好落实。");
		assertThat(Fixtures.measures(read)).containsExactly("重点任务 > 优化治理 > 1 对照上级关于能力提升的要求: RESPONSIBLE 市住建局",
				"重点任务 > 优化治理 > 2 提高再生水利用水平: RESPONSIBLE 市水务局", "重点任务 > 优化治理 > 3 采取市级统筹、企业运营的方式: RESPONSIBLE 市财政局",
				"重点任务 > 优化治理 > 4 完善污泥处置体系，提高资源化利用率: RESPONSIBLE 市城管局", "保障措施 > （一） 加强领导");
		assertThat(titlesPrinted(read)).containsExactly(false, false, false, false, true);
	}

	@Test
	void amongTitledItemsOneWithoutATitleIsStillItsOwnMeasure() {
		Extraction read = Fixtures.extract("一、守护蓝天", "1. 管控工地。落实围挡。（市住建局牵头）", "2. 管控道路。加强洒水。（市交通局牵头）",
				"3. 对照国家、省关于油烟治理的最新要求，分批、分类改造餐饮设施，逐步、有序推行在线监测，并按季度通报（市城管局牵头）", "二、守护碧水", "1. 管控河道。落实河长制。（市水利局牵头）");
		assertThat(Fixtures.measures(read)).contains("守护蓝天 > 2 管控道路: LEAD 市交通局",
				"守护蓝天 > 3 对照国家、省关于油烟治理的最新要求: LEAD 市城管局");
		assertThat(titlesPrinted(read)).containsExactly(true, true, false, true);
	}

	@Test
	void aListOfTasksThatIsAttachedIsAChapterOfMeasures() {
		Extraction read = Fixtures.extract("一、守护蓝天", "（一）管控工地。落实围挡，推进喷淋，减少裸土。（责任单位：市住建局、市城管局）",
				"（二）管控道路。按照网格化、精细化的要求，增加道路机扫频次，规范渣土运输，查处沿途撒漏，推行密闭装卸，开展联合检查。（责任单位：市交通局）",
				"（三）管控堆场。对砂石、煤炭、矿粉堆场实行封闭管理，设置喷淋和冲洗装置，开展巡查抽查，公布检查结果。（责任单位：市港航局）", "二、守护碧水",
				"（一）管控河道。落实河长制，清理岸线，控制排口。（责任单位：市水利局、市财政局）", "附件", "重点任务清单", "说明：责任单位中，排在第一位的为牵头单位，其他为配合单位。", "一、工地",
				"1. 建成喷淋设施，并接入平台。（责任单位：市住建局、市数据局；完成时限：2027年6月）", "2. 完成裸土覆盖，按月抽查。（责任单位：市城管局；长期坚持）", "二、河道",
				"3. 清理河道垃圾，建立台账。（责任单位：市水利局；指导单位：省水利厅；完成时限：2026年年底前）");
		assertThat(Fixtures.measures(read)).containsExactly("守护蓝天 > （一） 管控工地: RESPONSIBLE 市住建局, RESPONSIBLE 市城管局",
				"守护蓝天 > （二） 管控道路: RESPONSIBLE 市交通局", "守护蓝天 > （三） 管控堆场: RESPONSIBLE 市港航局",
				"守护碧水 > （一） 管控河道: RESPONSIBLE 市水利局, RESPONSIBLE 市财政局",
				"重点任务清单 > 工地 > 1 建成喷淋设施，并接入平台: LEAD 市住建局, SUPPORT 市数据局", "重点任务清单 > 工地 > 2 完成裸土覆盖，按月抽查: LEAD 市城管局",
				"重点任务清单 > 河道 > 3 清理河道垃圾，建立台账: LEAD 市水利局, GUIDE 省水利厅");
	}

	@Test
	void anAttachedListOfProjectsHandsOutNoTasks() {
		Extraction read = Fixtures.extract("一、守护蓝天", "（一）管控工地。落实围挡，推进喷淋，减少裸土。（责任单位：市住建局）", "二、守护碧水",
				"（一）管控河道。落实河长制，清理岸线，控制排口。（责任单位：市水利局）", "附件", "重点项目清单", "1. 喷淋项目，建设喷淋设施。（责任单位：市住建局）",
				"2. 清淤项目，清理河道淤泥。（责任单位：市水利局）");
		assertThat(Fixtures.measures(read)).hasSize(2);
	}

	@Test
	void theNoteInTortoiseShellBracketsOfAHeadingCoversItsItems() {
		Extraction read = Fixtures.extract("一、重点任务", "（一）畅通行动〔牵头单位：市口岸办〕", "1.推广提前申报，扩大覆盖面，压减单证。（责任单位：市商务局）",
				"2.清理收费，公开目录，严查加价。（责任单位：市发改委）", "二、保障措施", "（一）加强领导。各镇抓好落实。");
		assertThat(Fixtures.measures(read))
			.contains("重点任务 > 畅通行动 > 1 推广提前申报，扩大覆盖面: RESPONSIBLE 市商务局, LEAD 市口岸办 (inherited)");
	}

	@Test
	void chaptersMayBeItemsThemselves() {
		assertThat(Fixtures
			.measures(Fixtures.extract("为激励各地，制定以下措施。", "一、对推进商事改革成效明显的县（市、区），优先选择为试点，并在次年项目安排中予以倾斜。（市场监管局负责）",
					"二、对促进外贸稳定增长的县（市、区），在平台认定、展会安排等方面给予支持，并简化程序。（商务局负责）",
					"三、对土地节约集约利用成效好的县（市、区），按规定给予用地计划指标奖励，单列安排。（自然资源局负责）")))
			.containsExactly("对推进商事改革成效明显的县（市、区） > 一 对推进商事改革成效明显的县（市、区）: RESPONSIBLE 市场监管局",
					"对促进外贸稳定增长的县（市、区） > 二 对促进外贸稳定增长的县（市、区）: RESPONSIBLE 商务局",
					"对土地节约集约利用成效好的县（市、区） > 三 对土地节约集约利用成效好的县（市、区）: RESPONSIBLE 自然资源局");
	}

	@Test
	void aMeasureBehindABoxIsNotLostAndTheBoxDoesNotFallToTheOneAbove() {
		assertThat(Fixtures.measures(Fixtures.extract("一、守护碧水", "1. 改造管网。新建管网。", "（责任单位：市住建局）", "专栏1 管网工程",
				"1. 主干管网工程。新建主干管网。（责任单位：市城投集团）", "2. 支线管网工程。新建支线管网。（责任单位：市排水公司）", "2. 建设平台。汇集各站点的监测数据。", "（责任单位：市大数据局）",
				"专栏2 平台工程", "数据汇集工程。建设机房。", "3. 提升能力。增加点位。", "二、守护蓝天", "1. 管控工地。落实围挡。（责任单位：市住建局）")))
			.containsExactly("守护碧水 > 1 改造管网: RESPONSIBLE 市住建局", "守护碧水 > 2 建设平台: RESPONSIBLE 市大数据局", "守护碧水 > 3 提升能力",
					"守护蓝天 > 1 管控工地: RESPONSIBLE 市住建局");
	}

	private static List<Boolean> titlesPrinted(Extraction read) {
		return read.record().sections().stream().flatMap(TaskItemsTests::measures).map(Measure::titlePrinted).toList();
	}

	private static Stream<Measure> measures(Section section) {
		return Stream.concat(section.sections().stream().flatMap(TaskItemsTests::measures),
				section.measures().stream());
	}

}
