package org.zeren.export.ask;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a value stands in an answer.
 */
class ValuePathTests {

	private static final Map<String, Object> ANSWER = Map.of("plan", Map.of("title", "东湖区规划"), "owners",
			List.of(Map.of("name", "甲局", "ids", List.of("1", "2")), new HashMap<>(), Map.of("name", "乙局")), "gaps",
			Arrays.asList(null, Map.of("line", 3)));

	@Test
	void namesLeadThroughObjects() {
		assertThat(ValuePath.of("plan.title").in(ANSWER)).isEqualTo("东湖区规划");
		assertThat(ValuePath.of("plan.title.x").in(ANSWER)).isNull();
		assertThat(ValuePath.of("nothing.title").in(ANSWER)).isNull();
	}

	@Test
	void throughAListTheyLeadToTheValuesOfItsItems() {
		assertThat(ValuePath.of("owners.name").in(ANSWER)).isEqualTo(List.of("甲局", "乙局"));
		assertThat(ValuePath.of("owners.ids").in(ANSWER)).isEqualTo(List.of("1", "2"));
	}

	@Test
	void aNumberTakesOneItem() {
		assertThat(ValuePath.of("owners.2.name").in(ANSWER)).isEqualTo("乙局");
		assertThat(ValuePath.of("owners.3.name").in(ANSWER)).isNull();
		assertThat(ValuePath.of("gaps.0.line").in(ANSWER)).isNull();
	}

}
