package org.zeren.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers in the scripts of Chinese documents.
 */
class DigitsTest {

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "35,35", "２０,20", "三十五,35", "十,10", "十二,12", "二十,20", "一百二十,120", "两,2", "三千零八,3008", "二〇二五,2025",
			"二○二五,2025", "二零二五,2025", "二O二五,2025", "二0二五,2025" })
	void aWholeNumberIsReadInEveryScript(String printed, int value) {
		assertThat(Digits.whole(printed)).isEqualTo(value);
	}

	@ParameterizedTest(name = "{0} is spelled {1}")
	@CsvSource({ "3,三", "10,十", "14,十四", "20,二十", "35,三十五", "120,120" })
	void aSmallNumberIsSpelled(int number, String spelled) {
		assertThat(Digits.spelled(number)).isEqualTo(spelled);
	}

	@Test
	void anArabicNumberEndsBehindItsGroupsAndItsDecimalPart() {
		assertThat(Digits.arabicEnd("1,200.5吨", 0)).isEqualTo(7);
		assertThat(Digits.arabicEnd("12,3家", 0)).isEqualTo(2);
		assertThat(Digits.arabic("１,200.5")).isEqualTo(1200.5);
	}

}
