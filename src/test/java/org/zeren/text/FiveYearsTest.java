package org.zeren.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The periods of national planning by their names and their years.
 */
class FiveYearsTest {

	@ParameterizedTest(name = "{0}: {1} to {2}")
	@CsvSource({ "“十三五”期间,2016,2020", "十四五规划,2021,2025", "十四个五年规划,2021,2025", "十五五时期,2026,2030" })
	void aNameTellsTheYears(String text, int first, int last) {
		FiveYears period = FiveYears.in(text).orElseThrow();
		assertThat(period.first()).isEqualTo(first);
		assertThat(period.last()).isEqualTo(last);
	}

	@ParameterizedTest(name = "{0} lies in {1}")
	@CsvSource({ "2020,十三五", "2021,十四五", "2025,十四五", "2026,十五五" })
	void aYearLiesInOnePeriod(int year, String name) {
		assertThat(FiveYears.of(year)).contains(FiveYears.called(name));
	}

	@Test
	void aYearBeforeTheNamesHasNone() {
		assertThat(FiveYears.of(2004)).isEmpty();
	}

}
