package org.zeren.extract;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.plan.PlanRecord;
import org.zeren.plan.PlanStatus;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.named.Region;
import org.zeren.plan.named.RegionKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlanExtractorTests {

	@Test
	void theSmallestTitledUnitIsAMeasure() {
		assertThat(Fixtures
			.measures(Fixtures.extract("一、总体要求", "（一）指导思想", "坚持绿色发展。", "（二）主要目标", "1. 空气更好。浓度下降。", "二、守护蓝天", "坚持源头治理。",
					"（一）治理扬尘", "1. 管控工地。落实围挡。", "2. 管控道路。加强洒水。", "（二）治理油烟", "安装净化设施。", "三、组织实施", "（一）加强领导。各镇抓好落实。")))
			.containsExactly("守护蓝天 > （二） 治理油烟", "守护蓝天 > 治理扬尘 > 1 管控工地", "守护蓝天 > 治理扬尘 > 2 管控道路", "组织实施 > （一） 加强领导");
	}

	@Test
	void aNumberWithoutAHeadingOnTheFirstPageIsNoLineOfTheTitle() {
		assertThat(Fixtures
			.measures(Fixtures.extract("2.回收农膜。设回收点。", "## 第五章", " 保障措施", "### 第八", "落实到人。", "2.发动群众。开通热线。")))
			.containsExactly("第八 > 2 发动群众");
	}

	@Test
	void paragraphsWithoutNumbersOpenWithTitlesWhereNothingIsNumbered() {
		assertThat(Fixtures.measures(Fixtures.extract("第一章 现状", "空气明显改善。优良天数增加。", "第二章 守护蓝天", "第一节 治理扬尘",
				"管控工地。落实围挡要求。", "管控道路。加强洒水保洁。", "同时抓好裸地。", "第二节 治理油烟", "到2025年，全部餐饮单位安装净化设施，每季度清洗一次。")))
			.containsExactly("守护蓝天 > 第二节 治理油烟", "守护蓝天 > 治理扬尘 > 管控工地", "守护蓝天 > 治理扬尘 > 管控道路");
	}

	@Test
	void titlesMayEndWithAColonOrTwoBlanksOrLackTheirStop() {
		assertThat(Fixtures.measures(Fixtures.extract("一、守护蓝天", "1.管控工地：落实围挡。", "2.管控道路  加强洒水。",
				"3.加强工地扬尘管控加快建设监测体系，落实围挡、冲洗、覆盖等要求，严肃查处违法行为。", "二、守护碧水", "1.管控河道.落实河长制.")))
			.containsExactly("守护蓝天 > 1 管控工地", "守护蓝天 > 2 管控道路", "守护蓝天 > 3 加强工地扬尘管控", "守护碧水 > 1 管控河道");
	}

	@Test
	void aTitleThatAsksForSomethingIsNoListOfProjects() {
		assertThat(Fixtures.measures(Fixtures.extract("一、治水", "1.推动水运重点项目。开工建设码头4座。", "2.清理河道。清淤3处。（市水利局牵头）", "二、其他",
				"1.清理湖泊。落实湖长制。", "2.重点项目。包括甲工程。")))
			.containsExactly("治水 > 1 推动水运重点项目", "治水 > 2 清理河道: LEAD 市水利局", "其他 > 1 清理湖泊");
	}

	@Test
	void aMeasureWithTwoNotesHasParts() {
		assertThat(Fixtures.measures(
				Fixtures.extract("一、守护蓝天", "1. 管控工地。落实围挡。（市住建局牵头）加强洒水。（市交通局、市住建局按职责分工负责）", "二、守护碧水", "1. 管控河道。落实河长制。")))
			.containsExactly("守护蓝天 > 1 管控工地", "1.1/1: LEAD 市住建局", "1.1/2: RESPONSIBLE 市交通局, RESPONSIBLE 市住建局",
					"守护碧水 > 1 管控河道");
	}

	@Test
	void aNoteThatOpensASentenceSpeaksOfWhatFollows() {
		Extraction extraction = Fixtures.extract("第一章 守护蓝天", "第一节 治理扬尘", "管控工地。由市住建局牵头，市财政局配合，落实围挡。由市城管局牵头，加强洒水。",
				"管控道路。由市交通局牵头，清洗路面。", "第二章 守护碧水", "第一节 治理河道", "管控河道。落实河长制。", "管控湖泊。落实湖长制。");
		assertThat(Fixtures.measures(extraction)).containsExactly("守护蓝天 > 治理扬尘 > 管控工地",
				"1.1.1/1: LEAD 市住建局, SUPPORT 市财政局", "1.1.1/2: LEAD 市城管局", "守护蓝天 > 治理扬尘 > 管控道路: LEAD 市交通局",
				"守护碧水 > 治理河道 > 管控河道", "守护碧水 > 治理河道 > 管控湖泊");
		assertThat(extraction.texts()).containsEntry("1.1.1/2", "由市城管局牵头，加强洒水。");
	}

	@Test
	void linesWithLabelsInARowAreOneNote() {
		assertThat(Fixtures.measures(Fixtures.extract("一、守护蓝天", "**1.管控工地。** 落实围挡。", "", "责任部门：市住建局", "", "参与部门：市交通局",
				"二、守护碧水", "1.管控河道。落实河长制。")))
			.containsExactly("守护蓝天 > 1 管控工地: RESPONSIBLE 市住建局, SUPPORT 市交通局", "守护碧水 > 1 管控河道");
	}

	@Test
	void aRemarkGivesTheUnitsOfLaterMeasures() {
		assertThat(Fixtures.measures(Fixtures.extract("一、守护蓝天", "1. 管控油烟。安装净化设施。（牵头单位：区城管局）",
				"2. 管控工地。落实围挡。（牵头单位：区住建局；各镇（街道）人民政府负责落实。以下均需各镇（街道）人民政府落实，不再列出）", "二、守护碧水",
				"1. 管控河道。落实河长制。（责任单位：区水利局）")))
			.containsExactly("守护蓝天 > 1 管控油烟: LEAD 区城管局", "守护蓝天 > 2 管控工地: LEAD 区住建局, IMPLEMENT 各镇（街道）人民政府",
					"守护碧水 > 1 管控河道: RESPONSIBLE 区水利局, IMPLEMENT 各镇（街道）人民政府 (inherited)");
	}

	@Test
	void aRemarkMakesTheFirstUnitLead() {
		assertThat(Fixtures.measures(Fixtures.extract("（说明：责任单位中排在第一位的为牵头单位，其余为配合单位。）", "一、守护蓝天",
				"1. 管控工地。落实围挡。【责任单位：区住建局、区城管局】", "二、守护碧水", "1. 管控河道。落实河长制。【责任单位：区水利局】")))
			.containsExactly("守护蓝天 > 1 管控工地: LEAD 区住建局, SUPPORT 区城管局", "守护碧水 > 1 管控河道: LEAD 区水利局");
	}

	@Test
	void aRemarkOnAHeadingMakesTheFirstUnitLeadFromThereOn() {
		assertThat(Fixtures.measures(Fixtures.extract("一、守护蓝天", "1. 管控油烟。加强巡查。（区城管局、区市场监管局）",
				"二、守护碧水（责任单位：区水利局、各镇〔街道〕人民政府；第一个单位为牵头单位，下同）", "1. 管控河道。落实河长制。", "2. 整治排口。逐一溯源。（区住建局、区水利局）")))
			.containsExactly("守护蓝天 > 1 管控油烟: RESPONSIBLE 区城管局, RESPONSIBLE 区市场监管局",
					"守护碧水 > 1 管控河道: LEAD 区水利局 (inherited), SUPPORT 各镇〔街道〕人民政府 (inherited)",
					"守护碧水 > 2 整治排口: LEAD 区住建局, SUPPORT 区水利局");
	}

	@Test
	void aFirstSentenceWithAFigureToReachIsNoTitle() {
		assertThat(Fixtures.measures(Fixtures.extract("### 3.1 推进交通绿色化", "大宗货物清洁运输比例不低于60%。更新公交车。（县交通局牵头）",
				"### 3.2 提升断面水质", "清溪河断面2025年稳定达标。加密监测。（县环境分局牵头）")))
			.containsExactly("推进交通绿色化 > 3.1 推进交通绿色化: LEAD 县交通局", "提升断面水质 > 3.2 提升断面水质: LEAD 县环境分局");
	}

	@Test
	void rowsOfATaskTableAreMeasures() {
		assertThat(Fixtures
			.measures(Fixtures.extract("一、工作目标", "空气更好。", "二、重点任务", "任务分解如下。", "序号\t工作任务\t主要内容\t牵头单位\t配合单位\t完成时限",
					"1\t管控工地\t落实围挡。\t建设局\t交通局、城管局\t2024年底", "2\t管控河道\t落实河长制。\t水务局\t\t长期")))
			.containsExactly("重点任务 > 1 管控工地: LEAD 建设局, SUPPORT 交通局, SUPPORT 城管局", "重点任务 > 2 管控河道: LEAD 水务局");
	}

	@Test
	void aTaskTableBehindThePlanGivesItsMeasuresTheirUnits() {
		assertThat(Fixtures.measures(Fixtures.extract("一、守护蓝天", "（一）管控工地。落实围挡。", "二、守护碧水", "（一）管控河道。落实河长制。", "附件",
				"任务分工表", "| 任务 | 牵头单位 | 责任单位 |", "| 管控工地 | 县住建局 | 县城管局 |", "| 管控河道 | 县水利局 | 各乡镇人民政府 |")))
			.containsExactly("守护蓝天 > （一） 管控工地: LEAD 县住建局, RESPONSIBLE 县城管局",
					"守护碧水 > （一） 管控河道: LEAD 县水利局, RESPONSIBLE 各乡镇人民政府");
	}

	@Test
	void listsOfProjectsAreNoMeasures() {
		assertThat(Fixtures.measures(Fixtures.extract("一、守护蓝天", "1. 管控工地。落实围挡。", "专栏1 大气重点工程", "1. 超低排放工程。改造锅炉3台。",
				"二、重点工程项目", "1. 水类工程。建设厂站。", "三、守护碧水", "1. 管控河道。落实河长制。")))
			.containsExactly("守护蓝天 > 1 管控工地", "守护碧水 > 1 管控河道");
	}

	@Test
	void theAnnouncementBeforeAndTheExplanationBehindAreNoMeasures() {
		assertThat(Fixtures.measures(Fixtures.extract("关于征集意见的公告", "一、征集时间:即日起。", "二、征集方式:电话。", "南江市保护规划", "一、守护蓝天",
				"（一）管控工地", "落实围挡，加强洒水，严查渣土车。", "（二）管控道路", "每天洒水四次以上。", "二、守护碧水", "（一）管控河道", "落实河长制。", "《南江市保护规划》政策解读",
				"一、编制背景", "（一）来由", "按照要求编制。")))
			.containsExactly("守护蓝天 > （一） 管控工地", "守护蓝天 > （二） 管控道路", "守护碧水 > （一） 管控河道");
	}

	@ParameterizedTest
	@CsvSource({ "本措施自2024年1月1日起施行，有效期至2026年12月31日。, 2024, 2026", "本政策自2024年开始执行，由市商务局解释。, 2024,", "本措施自发布之日起施行。, ," })
	void theLastLinesTellInWhichYearsAPolicyIsInForce(String last, @Nullable Integer from, @Nullable Integer to) {
		PlanRecord record = Fixtures
			.extract("云屏市促进民宿业发展扶持措施", "一、支持建设", "1. 鼓励新建。按房间奖励。", "二、提升服务", "1. 加强培训。办好学堂。", last)
			.record();
		assertThat(record.periodStart()).isEqualTo(from);
		assertThat(record.periodEnd()).isEqualTo(to);
	}

	@Test
	void theFirstPageNamesThePlan() {
		PlanRecord record = Fixtures
			.extract("南江市人民政府", "关于印发《南江市“十四五”生态环境", "保护规划》的通知", "南政发〔2022〕7号", "", "现印发给你们，请认真组织实施。", "南江市人民政府",
					"2022年3月8日", "一、守护蓝天", "1. 管控工地。落实《北岭省扬尘办法》。", "二、守护碧水", "1. 管控河道。落实河长制。")
			.record();
		assertThat(record.title()).isEqualTo("南江市“十四五”生态环境保护规划");
		assertThat(record.issuer()).isEqualTo("南江市人民政府");
		assertThat(record.documentNumber()).isEqualTo("南政发〔2022〕7号");
		assertThat(record.issuedOn()).isEqualTo("2022-03-08");
		assertThat(record.status()).isEqualTo(PlanStatus.PUBLISHED);
		assertThat(record.periodStart()).isEqualTo(2021);
		assertThat(record.periodEnd()).isEqualTo(2025);
		assertThat(record.regions()).containsExactly(new Region("北岭省", RegionKind.PROVINCE),
				new Region("南江市", RegionKind.PREFECTURE));
		assertThat(record.id()).isEqualTo("北岭省南江市-十四五生态环境保护规划");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "松山区政府2024年重点工作任务分解方案 | 南江市松山区人民政府 | 南江市 松山区", "松山区养老服务提升实施方案 | 松山区人民政府办公室 | 松山区",
					"2024年北岭省卫生健康工作要点 | 北岭省卫生健康委 | 北岭省", "丘陵山区农业发展实施方案 | 南江市人民政府 | 南江市",
					"关于优化营商环境的若干意见 | 省人民政府 | 北岭省" })
	void theRegionIsNamedByTitleOrIssuer(String title, String issuer, String regions) {
		PlanRecord record = Fixtures
			.extract(issuer, "2024年3月8日", title, "一、守护蓝天", "1. 管控工地。落实围挡。", "（北岭省财政厅、北岭省水利厅，南江市财政局负责）", "二、守护碧水",
					"1. 管控河道。落实河长制。")
			.record();
		assertThat(record.regions()).extracting(Region::name).endsWith(regions.split(" "));
	}

	@Test
	void theNoticeMayLeaveOutTheYearAndTurnTheQuotesOfTheTitle() {
		PlanRecord record = Fixtures
			.extract("关于印发2024年《县〈政府工作报告〉重点任务分工方案》的通知", "东湖县人民政府办公室", "2024年2月8日", "", "2024年县《政府工作报告》重点任务分工方案",
					"一、守护蓝天", "1. 管控工地。落实围挡。", "二、守护碧水", "1. 管控河道。落实河长制。")
			.record();
		assertThat(record.title()).isEqualTo("2024年县《政府工作报告》重点任务分工方案");
		assertThat(record.periodStart()).isEqualTo(2024);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "“十四五”期间，环境更好。 | 2021", "落实国家“十四五”规划重大工程。 | ", "今年是“十三五”规划收官之年。 |" })
	void aPlanIsForTheFiveYearsThatItSpeaksOfNotForThoseOfAnotherPlan(String sentence, @Nullable Integer from) {
		PlanRecord record = Fixtures
			.extract("南江市人民政府", "2022年3月8日", "南江市扬尘治理方案", "一、守护蓝天", "1. 管控工地。" + sentence, "二、守护碧水", "1. 管控河道。落实河长制。")
			.record();
		assertThat(record.periodStart()).isEqualTo(from);
	}

	@Test
	void theYearOfTheTitleAndTheDayUnderThePlanCountBeforeThoseOfThePageAroundIt() {
		PlanRecord record = Fixtures
			.extract("发布日期", "2024年2月13日", "今年是“十四五”规划的攻坚之年。", "东湖区人民政府", "2024年1月30日", "2024年东湖区重点任务分解方案", "一、守护蓝天",
					"1. 管控工地。落实围挡。", "二、守护碧水", "1. 管控河道。落实河长制。")
			.record();
		assertThat(record.issuedOn()).isEqualTo("2024-01-30");
		assertThat(record.periodStart()).isEqualTo(2024);
		assertThat(record.periodEnd()).isEqualTo(2024);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "6月底前完成 | 2024-06", "年内完成 | 2024", "2月底前完成 | " })
	void aDeadlineWithoutAYearInAPlanWithoutYearsIsInTheYearOfIssueIfItLiesAhead(String due, @Nullable String date) {
		PlanRecord record = Fixtures
			.extract("南江市人民政府", "2024年3月8日", "南江市扬尘治理方案", "一、守护蓝天", "1. 管控工地。落实围挡。（市住建局牵头，" + due + "）", "二、守护碧水",
					"1. 管控河道。落实河长制。（市水利局负责）")
			.record();
		assertThat(record.sections().get(0).measures().get(0).deadline()).isEqualTo(date);
	}

	@Test
	void whatALineIntroducesBelowAnItemThatBearsTheNoteIsItsText() {
		assertThat(Fixtures.measures(Fixtures.extract("一、某河水质超标。", "责任单位：县水利局", "督导单位：市水利局", "整改措施：",
				"1.加快建设。新建管网35公里。", "2.加强巡查。", "二、某厂超标排放。", "责任单位：县住建局", "整改措施：", "1.停产整治。", "2.完善设施。新建1座。")))
			.containsExactly("某河水质超标 > 一 某河水质超标: RESPONSIBLE 县水利局, SUPERVISE 市水利局",
					"某厂超标排放 > 二 某厂超标排放: RESPONSIBLE 县住建局");
	}

	@Test
	void aNumberedHeadingBeforeThePlanIsNoTitle() {
		assertThat(Fixtures
			.extract("南江市督察反馈意见整改方案（公开版）", "一、指导思想", "坚持问题导向。", "二、整改措施", "落实整改。", "附件：整改任务清单", "一、某河水质超标，责任没有落实，投入不足。",
					"责任单位：县水利局", "二、某厂超标排放，设施没有建成。", "责任单位：县住建局", "三、某地扬尘严重，围挡没有设置。", "责任单位：县城管局")
			.record()
			.title()).isEqualTo("南江市督察反馈意见整改方案（公开版）");
	}

	@Test
	void severalMinistriesIssueAPlanUnderTheNameOfTheFirst() {
		PlanRecord record = Fixtures
			.extract("农业部等八部门关于印发《全国渠道管护行动实施方案》的通知", "农渠〔2023〕1号", "农业部 中国科协", "2023年3月27日", "一、守护渠道", "1. 管控工地。落实围挡。",
					"二、守护碧水", "1. 管控河道。落实河长制。")
			.record();
		assertThat(record.issuer()).isEqualTo("农业部等八部门");
	}

	@Test
	void whatAPlanIsForAndWhatItSeesAheadAreNoMeasures() {
		assertThat(Fixtures.measures(Fixtures.extract("第一章 规划定位及重点", "一、规划定位", "本规划是南江市修复工作的依据。", "第二章 规划愿景与目标",
				"一、规划愿景", "绘就画卷。", "第三章 品质提升", "一、加强协同", "推进整体保护。", "第四章 实施保障", "一、统一监测", "建立平台。")))
			.containsExactly("品质提升 > 一 加强协同", "实施保障 > 一 统一监测");
	}

	@Test
	void aTitleThatAPagePrintsTwiceIsOneTitle() {
		PlanRecord record = Fixtures
			.extract("中共南江市委南江市人民政府关于深化文旅融合彰显南江魅力加快建设高品质旅游强市的实施意见", "中共南江市委南江市人民政府关于深化文旅融合彰显南江魅力加快建设高品质旅游强市的实施意见",
					"南发〔2023〕11号", "一、守护蓝天", "1. 管控工地。落实围挡。", "二、守护碧水", "1. 管控河道。落实河长制。")
			.record();
		assertThat(record.title()).isEqualTo("中共南江市委南江市人民政府关于深化文旅融合彰显南江魅力加快建设高品质旅游强市的实施意见");
		assertThat(record.regions()).containsExactly(new Region("南江市", RegionKind.PREFECTURE));
	}

	@Test
	void aPageHeadMayPrintIssuerAndNumberOnOneLine() {
		PlanRecord record = Fixtures
			.extract("东湖区人民政府办公室印发《东湖区扬尘治理方案》的通知", "发布机构 区人民政府办公室 文    号 东政办〔2024〕1号", "一、守护蓝天", "1. 管控工地。落实围挡。",
					"二、守护碧水", "1. 管控河道。落实河长制。")
			.record();
		assertThat(record.documentNumber()).isEqualTo("东政办〔2024〕1号");
		assertThat(record.issuer()).isEqualTo("东湖区人民政府办公室");
	}

	@Test
	void aDraftOfADistrictNamesItsCityAndItsYears() {
		PlanRecord record = Fixtures
			.extract("南江市东湖区空气质量行动方案（2024—2026年）", "（征求意见稿）", "一、守护蓝天", "1. 管控工地。落实围挡。", "二、守护碧水", "1. 管控河道。落实河长制。")
			.record();
		assertThat(record.status()).isEqualTo(PlanStatus.DRAFT);
		assertThat(record.periodStart()).isEqualTo(2024);
		assertThat(record.periodEnd()).isEqualTo(2026);
		assertThat(record.regions()).containsExactly(new Region("南江市", RegionKind.PREFECTURE),
				new Region("东湖区", RegionKind.COUNTY));
	}

	@Test
	void aTextWithoutMeasuresIsNoPlan() {
		assertThatThrownBy(() -> Fixtures.extract("亲爱的朋友：", "你好。")).isInstanceOf(NotAPlanException.class)
			.hasMessageStartingWith("plan.txt: no measures found");
	}

	@Test
	void aBracketThatLooksLikeANoteIsReported() {
		Extraction extraction = Fixtures.extract("一、守护蓝天", "1. 管控工地。落实围挡（由专人负责巡查）。", "二、守护碧水", "1. 管控河道。落实河长制。");
		assertThat(extraction.remarks()).hasSize(1);
		assertThat(extraction.remarks().get(0).at().line()).isEqualTo(2);
	}

	@Test
	void bracketedNumbersBelowABareHeadingAreTheSmallestTitledUnits() {
		assertThat(Fixtures.measures(Fixtures.extract("一、守护蓝天", "（一）治理源头", "1．管控工业", "（1）管控窑炉。换用天然气。（市工信局）",
				"（2）管控溶剂。换用水性涂料。（市工信局）", "2．管控工地。做好以下工作：", "（1）围挡。全部围上。", "（2）冲洗。全部冲洗。", "二、守护碧水", "1．管控河道。落实河长制。")))
			.containsExactly("守护蓝天 > 治理源头 > 2 管控工地", "守护蓝天 > 治理源头 > 管控工业 > （1） 管控窑炉: RESPONSIBLE 市工信局",
					"守护蓝天 > 治理源头 > 管控工业 > （2） 管控溶剂: RESPONSIBLE 市工信局", "守护碧水 > 1 管控河道");
	}

	@Test
	void bracketedNumbersWithNotesAreMeasuresBelowAnIntroductionToo() {
		assertThat(Fixtures.measures(Fixtures.extract("1 守护碧水", "1.1 治理污水", "坚持源头治理，标本兼治。", "（1）管控工业。建设设施。",
				"（牵头单位：市工信局）", "（2）管控城镇。更新管网。", "（牵头单位：市住建局）", "1.2 保护水源", "坚持以下原则。", "（1）划定保护区。设置标志。", "（2）清理违建。依法拆除。",
				"（责任单位：市水利局）", "专栏1 水类工程", "1.某厂工程。", "1.3 保护河道", "落实河长制。", "2 守护蓝天", "2.1 治理扬尘", "落实围挡。")))
			.containsExactly("守护碧水 > 1.2 保护水源: RESPONSIBLE 市水利局", "守护碧水 > 1.3 保护河道",
					"守护碧水 > 治理污水 > （1） 管控工业: LEAD 市工信局", "守护碧水 > 治理污水 > （2） 管控城镇: LEAD 市住建局", "守护蓝天 > 2.1 治理扬尘");
	}

	@Test
	void aNoteOnAllTasksAboveGivesItsUnitsToEachOfThem() {
		assertThat(Fixtures.measures(Fixtures.extract("一、守护蓝天", "（一）治理扬尘", "1. 管控工地。落实围挡。", "2. 管控道路。加强洒水。",
				"以上任务由市住建局牵头，市交通局配合。", "（二）治理油烟", "——管控餐饮。安装净化设施。", "——管控露天烧烤。划定区域。", "（本节任务责任单位：市城管局）", "二、守护碧水",
				"1. 管控河道。落实河长制。", "2. 管控湖泊。落实湖长制。", "3. 管控水库。落实巡查。")))
			.containsExactly("守护蓝天 > 治理扬尘 > 1 管控工地: LEAD 市住建局 (inherited), SUPPORT 市交通局 (inherited)",
					"守护蓝天 > 治理扬尘 > 2 管控道路: LEAD 市住建局, SUPPORT 市交通局", "守护蓝天 > 治理油烟 > 管控餐饮: RESPONSIBLE 市城管局 (inherited)",
					"守护蓝天 > 治理油烟 > 管控露天烧烤: RESPONSIBLE 市城管局", "守护碧水 > 1 管控河道", "守护碧水 > 2 管控湖泊", "守护碧水 > 3 管控水库");
	}

	@Test
	void aNoteOnAHeadingGivesItsUnitsToTheMeasuresBelow() {
		assertThat(Fixtures.measures(Fixtures.extract("一、守护蓝天", "（一）治理扬尘（牵头单位：市住建局）", "1. 管控工地。落实围挡。",
				"2. 管控道路。加强洒水。（责任单位：市交通局）", "（二）治理油烟（市城管局负责）", "安装净化设施。", "二、守护碧水", "1. 管控河道（市水利局牵头）。落实河长制。")))
			.containsExactly("守护蓝天 > （二） 治理油烟: RESPONSIBLE 市城管局", "守护蓝天 > 治理扬尘 > 1 管控工地: LEAD 市住建局 (inherited)",
					"守护蓝天 > 治理扬尘 > 2 管控道路: RESPONSIBLE 市交通局, LEAD 市住建局 (inherited)", "守护碧水 > 1 管控河道: LEAD 市水利局");
	}

	@Test
	void namesOfPlacesBeforeAColonAreNoTitles() {
		assertThat(Fixtures.measures(
				Fixtures.extract("第一章 各流域任务", "第一节 清河流域", "清河长80公里。", "清河干流：修复岸线3公里。", "支流白溪：整治排污口2个。", "（省生态环境厅牵头）",
						"第二节 沙河流域", "恢复基流。每年补水。", "治理氟化物。建设设施。", "第二章 保障措施", "第一节 加强组织", "强化领导。定期调度。", "强化考核。每年评估。")))
			.containsExactly("各流域任务 > 第一节 清河流域: LEAD 省生态环境厅", "各流域任务 > 沙河流域 > 恢复基流", "各流域任务 > 沙河流域 > 治理氟化物",
					"保障措施 > 加强组织 > 强化领导", "保障措施 > 加强组织 > 强化考核");
	}

	@Test
	void partsOnLinesOfTheirOwnBelongToTheMeasureBesideOthers() {
		assertThat(Fixtures.measures(Fixtures.extract("一、发展产业", "（一）推进加工。引进企业8家。", "牵头单位：县工信局", "（二）做强菌种繁育",
				"①建设种质资源库。", "牵头单位：县农业农村局", "②改造生产线。", "牵头单位：县投促局", "二、打造品牌", "（三）制定标准。注册商标。", "牵头单位：县市场监管局")))
			.containsExactly("发展产业 > （一） 推进加工: LEAD 县工信局", "发展产业 > （二） 做强菌种繁育", "1.2/1: LEAD 县农业农村局",
					"1.2/2: LEAD 县投促局", "打造品牌 > （三） 制定标准: LEAD 县市场监管局");
	}

	@Test
	void whatAPlanWithoutYearsSaysOfTheYearBeforeItsNumberIsOfThePast() {
		assertThat(Fixtures
			.extract("关于推进食用菌产业发展的意见", "南发〔2024〕11号", "一、目标任务", "2023年全县综合产值达到9.6亿元。到2025年，综合产值达到15亿元。", "二、发展产业",
					"1.推进加工。引进企业。", "2.打造品牌。注册商标。")
			.record()
			.sections()
			.get(0)
			.goals()).extracting((goal) -> goal.deadline() + " " + goal.goal().value()).containsExactly("2025 15.0");
	}

	@Test
	void issuerNumberAndDateMayShareALine() {
		PlanRecord record = Fixtures
			.extract("美丽东湖建设三年行动计划（2025—2027年）", "", "东湖区生态环境保护委员会办公室  东环委办〔2025〕4号  2025年3月11日", "",
					"为推进美丽东湖建设，制定本计划。", "一、守护蓝天", "1. 管控工地。落实围挡。", "二、守护碧水", "1. 管控河道。落实河长制。")
			.record();
		assertThat(record.title()).isEqualTo("美丽东湖建设三年行动计划（2025—2027年）");
		assertThat(record.issuer()).isEqualTo("东湖区生态环境保护委员会办公室");
		assertThat(record.documentNumber()).isEqualTo("东环委办〔2025〕4号");
		assertThat(record.issuedOn()).isEqualTo("2025-03-11");
		assertThat(record.region().name()).isEqualTo("东湖区");
	}

	@Test
	void aWebPageTellsNumberAndDateInATable() {
		PlanRecord record = Fixtures
			.extract("南江市人民政府关于印发《南江市“十四五”生态环境保护规划》的通知", "索引号：\tNJ01-2022-17\t发文机关：\t南江市人民政府",
					"发文字号：\t南政发〔2022〕7号\t成文日期：\t2022年3月8日", "发布日期：\t2022-03-21\t有效性：\t有效", "一、守护蓝天", "1. 管控工地。落实围挡。",
					"二、守护碧水", "1. 管控河道。落实河长制。")
			.record();
		assertThat(record.documentNumber()).isEqualTo("南政发〔2022〕7号");
		assertThat(record.issuedOn()).isEqualTo("2022-03-08");
	}

	@Test
	void thePlanEndsBeforeAnAnnexAndTheFootOfAWebPage() {
		assertThat(Fixtures.extract("一、守护蓝天", "落实围挡，加强洒水。", "二、守护碧水", "落实河长制。", "扫一扫在手机打开当前页").texts().values())
			.containsExactlyInAnyOrder("落实围挡，加强洒水。", "落实河长制。");
		assertThat(Fixtures.extract("一、守护蓝天", "落实围挡，加强洒水。", "二、守护碧水", "落实河长制。", "附表1 规划项目表", "某厂工程。").texts().values())
			.containsExactlyInAnyOrder("落实围挡，加强洒水。", "落实河长制。");
	}

	@Test
	void bodiesBeforeTheTitleIssueIt() {
		PlanRecord record = Fixtures
			.extract("中共南江市委 南江市人民政府", "关于打好污染防治攻坚战的实施方案", "南发〔2022〕7号", "（2022年8月5日）", "“十四五”期间，环境更好。", "一、守护蓝天",
					"1. 管控工地。落实围挡。", "二、守护碧水", "1. 管控河道。落实河长制。")
			.record();
		assertThat(record.title()).isEqualTo("关于打好污染防治攻坚战的实施方案");
		assertThat(record.issuer()).isEqualTo("中共南江市委南江市人民政府");
		assertThat(record.issuedOn()).isEqualTo("2022-08-05");
		assertThat(record.periodEnd()).isEqualTo(2025);
	}

	@Test
	void aTitleMayGoOnInASecondLine() {
		assertThat(Fixtures
			.extract("云台高新技术产业开发区生态环境保护", "“十四五”规划", "云台高新技术产业开发区管理委员会", "一、守护蓝天", "1. 管控工地。落实围挡。", "二、守护碧水",
					"1. 管控河道。落实河长制。")
			.record()
			.title()).isEqualTo("云台高新技术产业开发区生态环境保护“十四五”规划");
	}

	@Test
	void aListOfContentsWithoutPageNumbersEndsBeforeTheFirstChapter() {
		assertThat(Fixtures
			.measures(Fixtures.extract("南江市保护规划", "目  录", "第一章  守护蓝天", "第二章  守护碧水", "第三章  守护净土", "第四章  保障措施", "- 2 -",
					"第一章  守护蓝天", "一、管控工地", "1、落实围挡。全部工地围上，", "每天检查。", "第二章  守护碧水", "一、管控河道。落实河长制。", "第三章  守护净土",
					"一、管控农田。少用农药。", "第四章  保障措施", "一、加强领导。定期调度。"))
			.get(0)).isEqualTo("守护蓝天 > 管控工地 > 1 落实围挡");
	}

	@Test
	void aManualInAnotherLanguageIsNoPlan() {
		assertThatThrownBy(
				() -> Fixtures.extract("Notes on 规划", "1. Install. Run the program.", "2. Use. Read the page."))
			.isInstanceOf(NotAPlanException.class)
			.hasMessageContaining("hardly any Chinese text");
	}

	@Test
	void aSentenceBeforeANoteIsNoTitle() {
		assertThat(Fixtures.measures(Fixtures.extract("第一章 守护蓝天", "1.1 治理扬尘", "加强工地管理。牵头单位：县住建局，配合单位：县交通局", "1.2 治理油烟",
				"安装净化设施。", "第二章 守护碧水", "2.1 保护水源", "清理违法建筑。")))
			.containsExactly("守护蓝天 > 1.1 治理扬尘: LEAD 县住建局, SUPPORT 县交通局", "守护蓝天 > 1.2 治理油烟", "守护碧水 > 2.1 保护水源");
	}

	@Test
	void aListOfTasksMayHaveAParagraphBetweenItsNameAndItsTable() {
		Extraction read = Fixtures.extract("云岭市人民政府办公室关于印发2025年重点工作任务清单的通知", "", "2025年重点工作任务清单", "",
				"主要目标：2025年，新增就业3.6万人，新引进项目90个，粮食产量稳定在42亿斤以上，为完成各项任务打下坚实基础，并在年底前逐项对账销号。",
				"序号\t工作任务\t主要内容\t牵头单位\t责任单位\t完成时限", "1\t管控工地\t落实围挡。\t市住建局\t市城管局\t10月底前",
				"2\t管控河道\t加强巡查。\t市水利局\t市财政局\t12月底前");
		assertThat(Fixtures.measures(read)).containsExactly("2025年重点工作任务清单 > 1 管控工地: LEAD 市住建局, RESPONSIBLE 市城管局",
				"2025年重点工作任务清单 > 2 管控河道: LEAD 市水利局, RESPONSIBLE 市财政局");
		assertThat(read.record().sections().stream().flatMap((section) -> section.measures().stream()))
			.extracting(Measure::deadline)
			.containsExactly("2025-10", "2025-12");
	}

	@Test
	void anIssuerThatAPageShortensIsNamedAsTheDocumentNamesIt() {
		PlanRecord record = Fixtures
			.extract("| 发布机构 | 市政府办公室 |", "| --- | --- |", "云岭市人民政府办公室关于印发重点工作方案的通知", "重点工作方案", "一、守护蓝天",
					"1.管控工地。落实围挡。（市住建局负责）", "二、守护碧水", "1.管控河道。加强巡查。（市水利局负责）")
			.record();
		assertThat(record.issuer()).isEqualTo("云岭市人民政府办公室");
		assertThat(record.regions()).extracting(Region::name).containsExactly("云岭市");
	}

	@Test
	void ministriesAboveTheWordsOfATitleAreAPartOfIt() {
		assertThat(Fixtures
			.extract("农业农村部等三部门", "关于推动茶业提质的指导意见", "", "一、提升茶园", "（一）改造老茶园。补植良种。（农业农村部负责）", "二、提升加工",
					"（二）改造初制厂。更新设备。（财政部负责）")
			.record()
			.title()).isEqualTo("农业农村部等三部门关于推动茶业提质的指导意见");
	}

}
