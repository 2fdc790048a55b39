package org.zeren.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LevelSignsTests {

	@ParameterizedTest
	@ValueSource(strings = { "13个镇", "13个乡镇", "13个街道、镇", "13个县", "13个区（县）", "13个市", "13个旗" })
	void localGovernmentsMayBeCounted(String name) {
		assertThat(LevelSigns.vocabulary().counted(name)).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "13个月", "13个工作日", "13镇", "各13个镇", "个镇", "" })
	void whatElseIsCountedBeginsNone(String text) {
		assertThat(LevelSigns.vocabulary().counted(text)).isZero();
	}

}
