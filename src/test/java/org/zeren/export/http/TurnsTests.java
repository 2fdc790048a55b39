package org.zeren.export.http;

import org.junit.jupiter.api.Test;

import org.zeren.api.http.HttpRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How many exports run at a time.
 */
class TurnsTests {

	private final Turns turns = new Turns();

	@Test
	void aClientHasTwoAndAnotherWhenOneEnds() {
		Runnable first = this.turns.take("甲");
		this.turns.take("甲");
		assertThatExceptionOfType(HttpRefusal.class).isThrownBy(() -> this.turns.take("甲"))
			.satisfies((refusal) -> assertThat(refusal.status().value()).isEqualTo(429));
		first.run();
		this.turns.take("甲");
	}

	@Test
	void allClientsTogetherHaveEight() {
		for (int i = 0; i < 4; i++) {
			this.turns.take("client" + i);
			this.turns.take("client" + i);
		}
		assertThatExceptionOfType(HttpRefusal.class).isThrownBy(() -> this.turns.take("another"))
			.satisfies((refusal) -> assertThat(refusal.status().value()).isEqualTo(503));
	}

}
