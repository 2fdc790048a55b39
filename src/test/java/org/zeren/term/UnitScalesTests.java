package org.zeren.term;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Values in different units of one kind.
 */
class UnitScalesTests {

	@ParameterizedTest(name = "{0} {1} is {3} {2}")
	@CsvSource({ "1.5,万吨,吨,15000", "30,％,%,30", "35,ug/m3,μg/m³,35", "0.03,毫克/立方米,μg/m³,30", "3,亿立方米,万立方米,30000",
			"1500,亩,平方公里,1", "2,万家,家,20000", "300,克标准煤/千瓦时,千克标准煤/千瓦时,0.3" })
	void unitsOfOneKindAreComparedByTheirFactor(double value, String from, String to, double expected) {
		assertThat(UnitScales.vocabulary().convert(value, from, to).orElseThrow()).isCloseTo(expected, within(1e-6));
	}

	@Test
	void unitsOfTwoKindsAreNotCompared() {
		assertThat(UnitScales.vocabulary().convert(1, "吨", "公里")).isEmpty();
		assertThat(UnitScales.vocabulary().convert(1, "%", "个百分点")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "％,%", "ug/m3,μg/m³", "µg/m³,μg/m³", "万吨,万吨" })
	void oneUnitHasOneSpelling(String unit, String spelled) {
		assertThat(UnitScales.vocabulary().spelled(unit)).isEqualTo(spelled);
	}

}
