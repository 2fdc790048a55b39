package org.zeren.export;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts made of values.
 */
class TemplateTests {

	private static final Template EVIDENCE = new Template("{label}[：{value}][（第{locator.line}行）]");

	@Test
	void valuesArePutIn() {
		assertThat(EVIDENCE.of(Map.of("label", "目标", "value", "PM2.5", "locator", Map.of("line", 204))))
			.isEqualTo("目标：PM2.5（第204行）");
	}

	@Test
	void whatHasNoValueIsLeftOutWithItsBrackets() {
		assertThat(EVIDENCE.of(Map.of("label", "单位"))).isEqualTo("单位");
	}

	@Test
	void aValueIsNoTemplate() {
		assertThat(EVIDENCE.of(Map.of("label", "$1{value}[x]"))).isEqualTo("$1{value}[x]");
	}

}
