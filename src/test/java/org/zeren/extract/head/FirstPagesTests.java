package org.zeren.extract.head;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.extract.Fixtures;
import org.zeren.plan.PlanRecord;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * First pages as sites and offices print them, and what they say of the plan.
 */
class FirstPagesTests {

	private static PlanRecord plan(String... head) {
		return Fixtures
			.extract(Stream.concat(Stream.of(head), Stream.of("一、守护蓝天", "1. 管控工地。落实围挡。", "二、守护碧水", "1. 管控河道。落实河长制。"))
				.toArray(String[]::new))
			.record();
	}

	@Test
	void detailsOfACatalogueMayShareALine() {
		PlanRecord plan = plan("索引号: 11341602003165628D/202506-00023 组配分类: 决策部署", "发布机构: 岚水区教育局 主题分类: 教育",
				"名称: 岚水区教育局2025年重点工作任务分解表 文号:", "发文日期: 2025-06-13 发布日期: 2025-06-14", "岚水区教育局2025年重点工作任务分解表");
		assertThat(plan.title()).isEqualTo("岚水区教育局2025年重点工作任务分解表");
		assertThat(plan.issuer()).isEqualTo("岚水区教育局");
		assertThat(plan.issuedOn()).isEqualTo("2025-06-13");
	}

	@ParameterizedTest
	@CsvSource({ "岚水市关于优化河道治理的实施意见岚政发〔2024〕22号,岚水市关于优化河道治理的实施意见",
			"岚水市人民政府关于印发《岚水市河道综合整治与岸线保护利用三年行动方案》的通知岚政发〔2024〕22号,岚水市河道综合整治与岸线保护利用三年行动方案" })
	void aNumberMayStandDirectlyBehindATitle(String line, String title) {
		PlanRecord plan = plan(line);
		assertThat(plan.title()).isEqualTo(title);
		assertThat(plan.documentNumber()).isEqualTo("岚政发〔2024〕22号");
	}

	@ParameterizedTest
	@ValueSource(strings = { "文号： 岚政发〔2024〕22号　　成文日期： 2024-06-29　　发布机构： 岚水市人民政府　　有效性： 有效",
			"标题: 岚水市河道治理工作方案文号: 岚政发〔2024〕22号发布单位: 岚水市人民政府发布日期: 2024-06-29层级: 市级" })
	void detailsMayStandBehindWideBlanksOrNone(String line) {
		PlanRecord plan = plan(line, "", "岚水市河道治理工作方案");
		assertThat(plan.title()).isEqualTo("岚水市河道治理工作方案");
		assertThat(plan.documentNumber()).isEqualTo("岚政发〔2024〕22号");
		assertThat(plan.issuer()).isEqualTo("岚水市人民政府");
		assertThat(plan.issuedOn()).isEqualTo("2024-06-29");
	}

	@ParameterizedTest
	@MethodSource
	void aNumberMayStandDirectlyBehindAnyKindOfTitle(String kind) {
		assertThat(plan("岚水市关于优化河道治理的" + kind + "岚政发〔2024〕22号").documentNumber()).isEqualTo("岚政发〔2024〕22号");
	}

	static Stream<String> aNumberMayStandDirectlyBehindAnyKindOfTitle() {
		return Stream.of(HeadWords.vocabulary().kinds(), HeadWords.vocabulary().otherKinds()).flatMap(List::stream);
	}

	@ParameterizedTest
	@MethodSource
	void aDetailBeginsBehindTheOneBeforeIt(String label) {
		assertThat(plan("标题: 岚水市河道治理工作方案" + label + ": 甲乙", "").title()).isEqualTo("岚水市河道治理工作方案");
	}

	static Stream<String> aDetailBeginsBehindTheOneBeforeIt() {
		HeadWords words = HeadWords.vocabulary();
		return Stream.of(words.issuerLabels(), words.numberLabels(), words.dateLabels()).flatMap(List::stream);
	}

	@Test
	void aNoticeMayForwardThePlan() {
		assertThat(plan("# 岚水市人民政府办公室关于转发《岚水市河道治理工作方案》的通知").title()).isEqualTo("岚水市河道治理工作方案");
	}

	@Test
	void anIssuerEndsWithItsLine() {
		PlanRecord plan = plan("岚政发〔2024〕22号", "市 人 民 政 府", "关于印发《岚水市河道治理工作方案》的", "通 知", "2024年6月29日", "岚水市河道治理工作方案");
		assertThat(plan.issuer()).isEqualTo("市人民政府");
		assertThat(plan.documentNumber()).isEqualTo("岚政发〔2024〕22号");
	}

	@Test
	void anIssuerWithoutItsPlaceIsNamedAsAnotherLinePlacesIt() {
		assertThat(plan("岚政发〔2024〕22号《岚水市人民政府关于印发〈岚水市河道治理工作方案〉的通知》", "市 人 民 政 府", "关于印发《岚水市河道治理工作方案》的", "通 知",
				"岚水市河道治理工作方案")
			.issuer()).isEqualTo("岚水市人民政府");
	}

	@Test
	void theCommitteeOfThePartyAndTheGovernmentIssueTogether() {
		assertThat(plan("岚水市加快教育发展实施意见", "中共岚水市委", "岚水市人民政府", "2024年9月9日").issuer()).isEqualTo("中共岚水市委岚水市人民政府");
	}

	@Test
	void severalBodiesSignTogether() {
		assertThat(plan("岚水省减污降碳实施方案", "岚水省生态环境厅  岚水省发展和改革委员会", "岚水省能源局", "2022年12月5日").issuer())
			.isEqualTo("岚水省生态环境厅、岚水省发展和改革委员会、岚水省能源局");
	}

	@Test
	void whomANoticeIsForIsNoPartOfItsTitle() {
		assertThat(plan("关于做好2018年政府工作报告主要目标任务和为民办实事的通知", "各乡镇人民政府、街道办事处,政府各部门并有关单位:", "现就有关事宜通知如下。").title())
			.isEqualTo("关于做好2018年政府工作报告主要目标任务和为民办实事的通知");
	}

	@ParameterizedTest
	@ValueSource(strings = { "国家发展改革委", "海关总署", "中国人民银行", "最高人民法院", "最高人民检察院", "岚水市水利局", "岚水市人民政府" })
	void aBodySignsAboveTheDate(String body) {
		assertThat(plan("东湖流域综合治理总体方案", body, "2013年12月30日").issuer()).isEqualTo(body);
	}

	@ParameterizedTest
	@ValueSource(strings = { "修编", "修订", "修正", "修改", "版", "本" })
	void theYearOfARevisionIsNotWhatThePlanIsFor(String edition) {
		PlanRecord plan = plan("东湖流域综合治理总体方案(2013年" + edition + ")");
		assertThat(plan.title()).isEqualTo("东湖流域综合治理总体方案(2013年" + edition + ")");
		assertThat(plan.periodStart()).isNull();
	}

	@Test
	void anyOtherYearInATitleIsWhatThePlanIsFor() {
		assertThat(plan("东湖流域2013年综合治理方案").periodStart()).isEqualTo(2013);
	}

	@ParameterizedTest
	@MethodSource
	void anIssuerEndsBeforeAnyOtherLabelOnItsLine(String label) {
		assertThat(plan("发布机构: 岚水区教育局 " + label + ": 甲乙", "名称: 岚水区教育局2025年重点工作任务分解表").issuer()).isEqualTo("岚水区教育局");
	}

	static List<String> anIssuerEndsBeforeAnyOtherLabelOnItsLine() {
		return HeadWords.vocabulary().otherLabels();
	}

}
