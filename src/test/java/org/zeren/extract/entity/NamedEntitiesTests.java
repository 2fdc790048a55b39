package org.zeren.extract.entity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.document.Block;
import org.zeren.document.Outline;
import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.plan.measure.Project;
import org.zeren.plan.named.Enterprise;
import org.zeren.plan.named.MonitoringSection;
import org.zeren.plan.named.Park;
import org.zeren.plan.named.Policy;
import org.zeren.plan.named.Region;
import org.zeren.plan.named.RegionKind;
import org.zeren.plan.named.WaterBody;
import org.zeren.plan.named.WaterKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Names in a plan of the invented city 云陵市.
 */
class NamedEntitiesTests {

	@Test
	void watersHaveAKind() {
		NamedEntities names = read("推进丹溪河、云陵运河治理，加强墨湖、石岩水库保护。建设墨湖国家湿地公园，恢复青沙湾、玉泉等泉群。");
		assertThat(names.waterBodies()).extracting(WaterBody::name, WaterBody::kind)
			.contains(tuple("丹溪河", WaterKind.RIVER), tuple("墨湖", WaterKind.LAKE), tuple("石岩水库", WaterKind.RESERVOIR),
					tuple("墨湖国家湿地公园", WaterKind.WETLAND), tuple("青沙湾", WaterKind.BAY), tuple("玉泉", WaterKind.SPRING));
	}

	@Test
	void anEndingWithinALongerNameEndsNoWater() {
		assertThat(read("推进龙泉寺水库清淤。到2025年白石河水质达标。").waterBodies()).extracting(WaterBody::name)
			.containsExactly("龙泉寺水库", "白石河");
		assertThat(read("保护丹江源省级湿地公园。").waterBodies()).extracting(WaterBody::name).containsExactly("丹江源省级湿地公园");
		assertThat(read("实施丹溪河、石桥港、柳叶荡雨污分流。").waterBodies()).extracting(WaterBody::name)
			.containsExactly("丹溪河", "石桥港", "柳叶荡");
	}

	@Test
	void aCompanyOrParkCalledAfterAWaterNamesNoWater() {
		NamedEntities names = read("监管云陵丹溪河纸业有限公司、白石河铸造产业园。");
		assertThat(names.waterBodies()).isEmpty();
		assertThat(names.parks()).extracting(Park::name).containsExactly("白石河铸造产业园");
	}

	@Test
	void aZoneIsAParkButItsCommitteeIsNot() {
		assertThat(read("推动云陵经济技术开发区、墨山循环经济产业园集约发展。").parks()).extracting(Park::name)
			.containsExactly("云陵经济技术开发区", "墨山循环经济产业园");
		assertThat(read("由墨山经济开发区管委会负责。").parks()).isEmpty();
		assertThat(read("河道1公里范围内严禁新建化工园区。").parks()).isEmpty();
	}

	@Test
	void aRiverInsideALongerNameIsNotNamed() {
		NamedEntities names = read("沿沙坪河建设绿道。", "开展北沙坪河、大坪河整治。");
		assertThat(names.in(passage("开展北沙坪河整治。")).waterBodies()).containsExactly("北沙坪河");
		assertThat(names.waterBodies()).extracting(WaterBody::name).containsExactlyInAnyOrder("沙坪河", "北沙坪河", "大坪河");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "全面落实河长制。", "加强重要河湖、黑臭水体整治。", "推进跨界河流、城市河道、沟渠清淤。", "建设入河排污口台账。", "统筹山水林田湖草沙系统治理。",
			"完善多元投融资渠道。", "建设人工湿地，保护饮用水水源。", "处理污水、废水、中水。", "位于丹江路1号。", "推进河湖生态缓冲带建设。", "动力蓄电池回收。" })
	void generalWordsAreNoWaters(String text) {
		assertThat(read(text).waterBodies()).isEmpty();
	}

	@Test
	void aBasinCountsAsItsRiverAndADashDividesTwo() {
		assertThat(read("推进丹溪河流域、白石河—墨水河治理。").waterBodies()).extracting(WaterBody::name)
			.containsExactly("丹溪河", "白石河", "墨水河");
	}

	@Test
	void aWordBehindShowsWhereAWaterFlows() {
		assertThat(read("聚焦丹溪河、白石河等汇入青沙湾的河流。监测墨水河入白石河口水质。").waterBodies())
			.extracting(WaterBody::name, WaterBody::flowsInto)
			.contains(tuple("丹溪河", "青沙湾"), tuple("白石河", "青沙湾"), tuple("墨水河", "白石河"));
	}

	@Test
	void aTitleAndANoteNameNoWater() {
		NamedEntities names = read("落实《丹溪河流域保护规划》。（责任单位：市水利局、丹溪河管护中心）");
		assertThat(names.in(passage("落实《丹溪河流域保护规划》。")).waterBodies()).isEmpty();
	}

	@Test
	void sectionsHaveALevelAndTheirWater() {
		NamedEntities names = read("全市国控断面为2个（丹溪河大桥、南闸）。确保白石河柳湾桥省控断面达标。开展丹溪河治理。");
		assertThat(names.monitoringSections())
			.extracting(MonitoringSection::name, MonitoringSection::level, MonitoringSection::waterBody)
			.contains(tuple("丹溪河大桥", "国控", "丹溪河"), tuple("南闸", "国控", null), tuple("白石河柳湾桥", "省控", "白石河"));
	}

	@Test
	void sectionsInAListHaveTheirLevelsInBrackets() {
		assertThat(read("确保柳湾桥（国考）、南闸（省控）等断面达标。").monitoringSections())
			.extracting(MonitoringSection::name, MonitoringSection::level)
			.containsExactly(tuple("柳湾桥", "国控"), tuple("南闸", "省控"));
	}

	@Test
	void theUnitOfANumberBeginsNoNameOfASection() {
		assertThat(read("建成2个柳湾桥国控断面自动站。").monitoringSections()).extracting(MonitoringSection::name)
			.containsExactly("柳湾桥");
	}

	@Test
	void companiesAreNamedInFull() {
		NamedEntities names = read("推进云陵市青禾环保科技有限公司和云陵丰泽纸业股份有限公司治理。以云陵热力集团有限公司北城热电分公司为重点。");
		assertThat(names.enterprises()).extracting(Enterprise::name)
			.containsExactly("云陵市青禾环保科技有限公司", "云陵丰泽纸业股份有限公司", "云陵热力集团有限公司北城热电分公司");
	}

	@Test
	void aShortFormThatCanOnlyMeanOneCompanyIsItsAlias() {
		NamedEntities names = read("推进鼎丰化工集团股份有限公司改造。", "支持鼎丰化工建设回收装置。", "云陵玉带印染有限公司（以下简称玉带印染）完成搬迁。");
		assertThat(names.enterprises()).extracting(Enterprise::name, Enterprise::aliases)
			.containsExactly(tuple("鼎丰化工集团股份有限公司", List.of("鼎丰化工")), tuple("云陵玉带印染有限公司", List.of("玉带印染")));
		assertThat(names.in(passage("支持鼎丰化工建设回收装置。")).enterprises()).containsExactly("鼎丰化工集团股份有限公司");
	}

	@Test
	void shortNamesStandInAListOfCompanies() {
		assertThat(read("重点支持鼎丰、瑞泽、鹏腾源等“链主”企业。").enterprises()).extracting(Enterprise::name)
			.containsExactlyInAnyOrder("鼎丰", "瑞泽", "鹏腾源");
		assertThat(read("推动钢铁、焦化、水泥等10家企业改造。").enterprises()).isEmpty();
	}

	@Test
	void generalWordsAreNoCompanies() {
		assertThat(read("督促上市公司、发债企业披露信息，加强污水处理厂、热电厂监管，支持大型企业集团发展。").enterprises()).isEmpty();
	}

	@Test
	void parksHaveANameOfTheirOwn() {
		NamedEntities names = read("支持鹿鸣工业园争创绿色园区，建设云陵公铁物流产业园。推进现有工业园区、化工园区整治。");
		assertThat(names.parks()).extracting(Park::name).containsExactly("鹿鸣工业园", "云陵公铁物流产业园");
	}

	@Test
	void policiesHaveTheirNumber() {
		NamedEntities names = read("落实《水污染防治行动计划》（国发〔2015〕17号）和《关于印发〈空气行动计划〉的通知》云政发〔2022〕3号要求。", "再次落实《水污染防治行动计划》。");
		assertThat(names.policies()).extracting(Policy::title, Policy::documentNumber)
			.containsExactly(tuple("水污染防治行动计划", "国发〔2015〕17号"), tuple("关于印发〈空气行动计划〉的通知", "云政发〔2022〕3号"));
	}

	@Test
	void aDraftIsTheDocumentThatItIsADraftOf() {
		assertThat(read("衔接《云陵市湿地条例（草案）》。", "落实《云陵市湿地条例》。").policies()).extracting(Policy::title)
			.containsExactly("云陵市湿地条例（草案）");
	}

	@Test
	void whatAPlanIsMadeFromIsItsBasis() {
		NamedEntities names = read("根据《某省生态环境规划》，编制本规划。", "落实《产业指导目录》。", "本《规划》和《云陵市生态环境规划》自印发之日起实施。");
		assertThat(names.policies()).extracting(Policy::title, Policy::basis)
			.containsExactly(tuple("某省生态环境规划", true), tuple("产业指导目录", false));
	}

	@Test
	void projectsAreNamedByPlaceWaterOrCompany() {
		NamedEntities names = read("实施云陵市农村污水治理项目、丹溪河河道补源工程，开展水污染防治工程。治理丹溪河。");
		assertThat(names.projects()).extracting(Project::name).containsExactly("云陵市农村污水治理项目", "丹溪河河道补源工程");
	}

	@Test
	void whatACompanyDoesIsNoNameOfAProject() {
		assertThat(read("支持鼎丰化工推进云陵废水处理项目。").projects()).isEmpty();
	}

	@Test
	void projectsStandBelowTheirHeading() {
		NamedEntities names = NamedEntities.of(new Outline(new Source("plan.txt", "0", ""), List
			.of(new Block.Heading(null, 0, passage("水生态环境重点工程")), new Block.Paragraph(null, passage("河湖缓冲带修复工程项目；")))),
				List.of(), TITLE, REGIONS);
		assertThat(names.projects()).extracting(Project::name, Project::category)
			.containsExactly(tuple("河湖缓冲带修复工程项目", "水生态环境重点工程"));
	}

	@ParameterizedTest(name = "{0}…")
	@ValueSource(strings = { "甲河、", "断面", "根据《", "国控断面（", "等6家企业", "工程、", "有限公司", "(甲", "水系及", "产业园", "河", "鼎丰热电完成",
			"泉等9处", "乌和淖尔" })
	void anyTextIsReadInLinearTime(String piece) {
		String text = piece.repeat(100_000 / piece.length());
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(text).in(passage(text)));
	}

	private static final String TITLE = "云陵市生态环境规划";

	private static final List<Region> REGIONS = List.of(new Region("云陵市", RegionKind.PREFECTURE));

	private static NamedEntities read(String... paragraphs) {
		List<Block> blocks = new ArrayList<>();
		for (String paragraph : paragraphs) {
			blocks.add(new Block.Paragraph(null, passage(paragraph)));
		}
		return NamedEntities.of(new Outline(new Source("plan.txt", "0", ""), blocks), List.of(), TITLE, REGIONS);
	}

	private static Passage passage(String text) {
		return new Passage(new Source("plan.txt", "0", text), text, IntStream.range(0, text.length()).toArray());
	}

}
