package org.zeren.extract.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the bracket behind an indicator's name may hold.
 */
class MeasurementUnitsTest {

	@ParameterizedTest
	@ValueSource(strings = { "%", "％", "万吨", "μg/m³", "ug/m3", "吨标准煤/万元", "克二氧化碳/千瓦时", "吨/月·平方公里", "m3/d", "微克每立方米",
			"百亿元", "起/万枚" })
	void aUnitIsOneAlsoWhereItIsComposed(String unit) {
		assertThat(MeasurementUnits.vocabulary().isUnit(unit)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PM2.5", "部门", "方面", "五年累计", "Ⅲ类", "" })
	void aWordIsNone(String words) {
		assertThat(MeasurementUnits.vocabulary().isUnit(words)).isFalse();
	}

}
