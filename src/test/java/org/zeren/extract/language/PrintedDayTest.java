package org.zeren.extract.language;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Days as documents sign them.
 */
class PrintedDayTest {

	@ParameterizedTest
	@ValueSource(strings = { "2024年5月16日", "2024年05月16日", "二〇二四年五月十六日", "二○二四年五月十六日", "二O二四年五月十六日" })
	void aDayIsReadInEveryScript(String line) {
		assertThat(PrintedDay.is(line)).isTrue();
		assertThat(PrintedDay.in(line).flatMap(PrintedDay::date)).contains(LocalDate.of(2024, 5, 16));
	}

	@Test
	void aDayThatNoMonthHasIsNoDate() {
		assertThat(PrintedDay.in("2024年2月31日").flatMap(PrintedDay::date)).isEmpty();
	}

	@Test
	void aMonthIsNoDay() {
		assertThat(PrintedDay.is("2024年5月")).isFalse();
		assertThat(PrintedDay.isMonth("二〇二四年五月")).isTrue();
	}

}
