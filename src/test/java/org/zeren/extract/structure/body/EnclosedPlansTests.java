package org.zeren.extract.structure.body;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.zeren.document.reading.OutlineReader;
import org.zeren.extract.Extraction;
import org.zeren.extract.Fixtures;
import org.zeren.extract.PlanExtractor;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.named.Region;
import org.zeren.plan.named.RegionKind;

import static org.assertj.core.api.Assertions.assertThat;

class EnclosedPlansTests {

	@Test
	void eachPlanUnderOneNoticeIsReadByItself() {
		List<Extraction> plans = plans("南江市人民政府办公室关于印发支持节水若干政策和南江市节水行动计划（2023—2025年）的通知", "", "各县区人民政府：", "",
				"《支持节水若干政策》《南江市节水行动计划（2023-2025年）》已经市政府同意，现印发给你们。", "", "南江市人民政府办公室", "2023年3月2日", "", "支持节水若干政策", "",
				"为支持节水，制定以下政策。", "一、支持改造", "（一）加大奖补。对改造给予奖补。（责任单位：市财政局）", "二、支持培训", "（二）开展培训。每年培训一次。（责任单位：市人社局）", "",
				"南江市节水行动计划（2023—2025年）", "", "为推进节水，制定本计划。", "一、总体要求", "坚持节水优先。", "二、行动任务",
				"（一）改造管网。更换老旧管网。（责任单位：市水务局）", "（二）安装水表。推广智能水表。（责任单位：市住建局）");
		assertThat(plans).extracting((plan) -> plan.record().title())
			.containsExactly("支持节水若干政策", "南江市节水行动计划（2023—2025年）");
		assertThat(plans).extracting((plan) -> plan.record().issuer()).containsOnly("南江市人民政府办公室");
		assertThat(plans).extracting(Extraction::record)
			.allSatisfy(
					(record) -> assertThat(record.regions()).containsExactly(new Region("南江市", RegionKind.PREFECTURE)));
		assertThat(plans).extracting(Extraction::record).extracting(PlanRecord::id).doesNotHaveDuplicates();
		assertThat(Fixtures.measures(plans.get(0))).containsExactly("支持改造 > （一） 加大奖补: RESPONSIBLE 市财政局",
				"支持培训 > （二） 开展培训: RESPONSIBLE 市人社局");
		assertThat(Fixtures.measures(plans.get(1))).containsExactly("行动任务 > （一） 改造管网: RESPONSIBLE 市水务局",
				"行动任务 > （二） 安装水表: RESPONSIBLE 市住建局");
	}

	@Test
	void theYearsOfATitleMayStandOnTheLineBelowItAndArticlesAreMeasures() {
		List<Extraction> plans = plans("东塘县人民政府关于印发东塘县节水行动方案（2026—2028年）和东塘县灌渠管护若干措施的通知", "",
				"《东塘县节水行动方案（2026—2028年）》和《东塘县灌渠管护若干措施》已经县政府同意，现印发给你们。", "", "东塘县节水行动方案", "（2026—2028年）", "",
				"为推进节水，制定本方案。", "一、行动任务", "（一）改造管网。更换老旧管网。（县水利局牵头）", "（二）安装水表。推广智能水表。（县住建局牵头）", "二、保障措施",
				"（一）加强领导。各镇抓好落实。", "", "东塘县灌渠管护若干措施", "", "为管护灌渠，制定以下措施。", "第一条　明确管护人。编制管护名册。（县水利局负责）",
				"第二条　备足经费。每年安排经费。（县财政局负责）", "第三条　严格考核。按季考核。（县水利局牵头）");
		assertThat(plans).extracting((plan) -> plan.record().title())
			.containsExactly("东塘县节水行动方案（2026—2028年）", "东塘县灌渠管护若干措施");
		assertThat(Fixtures.measures(plans.get(1))).containsExactly("明确管护人 > 第一条 明确管护人: RESPONSIBLE 县水利局",
				"备足经费 > 第二条 备足经费: RESPONSIBLE 县财政局", "严格考核 > 第三条 严格考核: LEAD 县水利局");
	}

	@Test
	void aPlanWhoseTitleIsPrintedTwiceIsOnePlan() {
		assertThat(plans("南江市人民政府关于印发《南江市节水行动计划》的通知", "《南江市节水行动计划》已经市政府同意，现印发给你们。", "", "南江市节水行动计划", "", "为推进节水，制定本计划。",
				"一、行动任务", "（一）改造管网。更换老旧管网。", "二、组织实施", "（一）加强领导。各镇抓好落实。"))
			.hasSize(1);
	}

	private static List<Extraction> plans(String... lines) {
		return new PlanExtractor().plans(OutlineReader.read(Fixtures.source(String.join("\n", lines))));
	}

}
