package org.zeren.extract.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.plan.named.WaterBody;
import org.zeren.plan.named.WaterKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Where the name of a water begins, and which endings need more to be one.
 */
class WaterNamesTests {

	@Test
	void aSingleWordBeforeANameIsCutOff() {
		assertThat(InventedPlan.read("全县属丹溪河流域。", "境内有墨湖1个。", "开展丹溪河、墨湖治理。").waterBodies()).extracting(WaterBody::name)
			.containsExactlyInAnyOrder("丹溪河", "墨湖");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			监测干流和乌和力图河水质。       | 乌和力图河
			对照乌和淖尔湖面变化，开展监测。  | 乌和淖尔
			完成北城、羊市河清淤。           | 羊市河
			""")
	void oneCharacterAloneIsNoItemOfAListAndNoCity(String text, String name) {
		assertThat(InventedPlan.read(text).waterBodies()).extracting(WaterBody::name).containsExactly(name);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			治理城区西护城河。             | 西护城河           | RIVER
			治理深河。                    | 深河              | RIVER
			建设青沙滩涂湿地公园。          | 青沙滩涂湿地公园    | WETLAND
			""")
	void aGeneralWordMayStandInAName(String text, String name, WaterKind kind) {
		assertThat(InventedPlan.read(text).waterBodies()).extracting(WaterBody::name, WaterBody::kind)
			.containsExactly(tuple(name, kind));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			我县东临青沙湾，西接群山。           | 青沙湾 | BAY
			划定青沙湾养殖区。                 | 青沙湾 | BAY
			开展白塘涌清淤。                   | 白塘涌 | RIVER
			保护玉泉等7处水源。                 | 玉泉   | SPRING
			巩固石桥沟等21条黑臭水体治理成效。     | 石桥沟 | RIVER
			消除梓水下游劣类水体。              | 梓水   | RIVER
			发展云陵、丹江中下游地区的农业。      | 丹江   | RIVER
			监测眉月海湖心水质。                | 眉月海 | LAKE
			""")
	void theWordsAroundAnEndingThatIsNotTrustedShowAWater(String text, String name, WaterKind kind) {
		assertThat(InventedPlan.read(text).waterBodies()).extracting(WaterBody::name, WaterBody::kind)
			.containsExactly(tuple(name, kind));
	}

	@Test
	void theMiddleOfAListOfWatersIsAWater() {
		assertThat(InventedPlan.read("完成丹溪河、梓水和墨湖排污口溯源。").waterBodies()).extracting(WaterBody::name)
			.containsExactly("丹溪河", "梓水", "墨湖");
		assertThat(InventedPlan.read("强化丹江及丹江故道一体化保护。").waterBodies()).extracting(WaterBody::name)
			.containsExactly("丹江", "丹江故道");
	}

	@Test
	void verbsAndPrepositionsBeforeANameAreCutOff() {
		assertThat(InventedPlan.read("共护丹溪河，推进新一轮墨湖治理，建设环墨湖生态圈。").waterBodies()).extracting(WaterBody::name)
			.containsExactly("丹溪河", "墨湖");
	}

	@Test
	void anItemOfAListIsAWholeName() {
		assertThat(InventedPlan.read("整治溪河、老丹溪河。", "整治丹溪河。").waterBodies()).extracting(WaterBody::name)
			.contains("丹溪河", "老丹溪河");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "云陵港、青沙渔港全部配备接收设施。", "治理干热河谷植被。", "整治护城河。", "实施退养还湖工程。", "整治规模化养殖池塘。", "参与海湾生态保护。",
			"建设亲水公园。", "排入黄海、渤海。", "与白山、金河等周边市开展联防联控。", "学习浙江、云陵经验。", "对标浙江。", "加强与丹湖、墨江、青溪、白海等地的交流。",
			"引导云陵、丹江、石桥重点发展节水产业。", "坚持山水林田湖草沙一体化保护。", "保护水和湿地生态系统。", "原丹江第三农药厂地块未修复前不得开发。" })
	void placesAndGeneralWordsAreNoWaters(String text) {
		assertThat(InventedPlan.read(text).waterBodies()).isEmpty();
	}

}
