package org.zeren.term;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTests {

	@ParameterizedTest
	@CsvSource({ "东湖区住建局, 东湖区住房和城乡建设局", "东湖区住房城乡建设局, 东湖区住建局", "市生态环境局东湖分局, 市环保局东湖分局", "南江市发展和改革局, 南江市发改委",
			"东湖区自然资源和规划局, 东湖区国土局", "市应急局, 市安监局", "东湖区卫健委, 东湖区卫生局", "南江市市场监管局, 南江市工商局", "东湖区妇联, 东湖区妇女联合会",
			"东湖区人民法院, 东湖区法院" })
	void aUnitIsCalledByItsShortAndFullNames(String name, String form) {
		assertThat(UnitNames.vocabulary().formsOf(name)).contains(form).doesNotContain(name);
	}

	@ParameterizedTest
	@CsvSource({ "水利局, 东湖区水利局", "市水利局, 南江市水利局", "南江市水利局, 南江市水利局", "市生态环境局东湖分局, 南江市生态环境局东湖分局", "市容管理中心, 东湖区市容管理中心" })
	void aUnitIsCalledByTheNameOfItsOwnRegion(String unit, String whole) {
		assertThat(UnitNames.vocabulary().within(List.of("河西省", "南江市", "东湖区"), unit)).isEqualTo(whole);
	}

	@Test
	void aUnitWithoutALineOfWorkHasNoOtherName() {
		assertThat(UnitNames.vocabulary().formsOf("东湖区档案馆")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "化学需氧量减排量, COD", "氨氮减排量, NH3-N", "PM2.5浓度, 细颗粒物浓度", "挥发性有机物减排量, VOC", "单位地区生产总值二氧化碳排放降低, 碳强度",
			"单位地区生产总值能源消耗降低, 能耗强度", "单位地区生产总值二氧化碳排放降低, 单位GDP二氧化碳排放" })
	void anIndicatorIsCalledByItsWordings(String name, String alias) {
		assertThat(Indicator.named(name).orElseThrow().aliases()).contains(alias).doesNotContain(name);
	}

	@Test
	void aSectorIsCalledByItsForms() {
		assertThat(Sector.aliases("生态环境")).containsExactly("环境保护", "环保");
	}

}
