package org.zeren.extract.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dates and what each is there for, in a plan of 2021 to 2025.
 */
class DueDatesTest {

	private static final Period PLAN = new Period(2021, 2025);

	@ParameterizedTest(name = "{0}: {1}, {2}")
	@CsvSource({ "到2025年底前建成,2025,DEADLINE", "二〇二四年六月前印发,2024,DEADLINE", "2023年6月30日前完成,2023-06-30,DEADLINE",
			"较2020年下降5%,2020,BASELINE", "占比2025年达到60%,2025,DEADLINE", "2020年的基础上,2020,BASELINE",
			"从2022年的30%,2022,BASELINE", "自2022年开展,2022,PERIOD", "自2022年起开展,2022,DEADLINE", "从2022年开始实行,2022,DEADLINE",
			"2022年起5年内培养,2022,PERIOD", "从2022年开始的三年时间培养,2022,PERIOD", "2022年起三年间培养,2022,PERIOD",
			"2022年1月1日至12月31日对,2022-01-01,PERIOD", "截至2022年底已有,2022,PAST", "于2024年底前完成,2024,DEADLINE",
			"2022年印发的方案,2022,PAST", "2021年以来,2021,PAST", "“十三五”期间,2020,PAST", "“十四五”末达到,2025,DEADLINE",
			"“十四五”期间新建,2025,THROUGHOUT", "较“十四五”末,2025,BASELINE", "十五五规划末期,2030,DEADLINE" })
	void theWordsAroundADateSayWhatItIsFor(String text, String day, DueDate.Use use) {
		List<DueDate> dates = DueDates.in(text, PLAN);
		assertThat(dates).hasSize(1);
		assertThat(dates.get(0).day()).isEqualTo(day);
		assertThat(dates.get(0).use()).isEqualTo(use);
	}

	@Test
	void yearsShareWhatStandsBehindTheLast() {
		assertThat(DueDates.in("2023年、2025年年底分别达到", PLAN).get(0).days()).containsExactly("2023", "2025");
	}

	@Test
	void aRangeHoldsTheYearsBetween() {
		assertThat(DueDates.in("2022年至2025年", PLAN).get(0).days()).containsExactly("2022", "2023", "2024", "2025");
	}

}
