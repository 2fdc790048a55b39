package org.zeren.graph.write;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FactsTests {

	private static final Facts SHORT = Facts.of(List.of("市水利局", "水利局"), Map.of("kind", "OTHER", "sector", "sector:水务"));

	private static final Facts FULL = Facts.of(List.of("南江市水利局"), Map.of("kind", "DEPARTMENT", "sector", "sector:水利"));

	@Test
	void theFullestNameIsTheNameAndTheOthersAreAliases() {
		Facts both = SHORT.and(FULL);
		assertThat(both.name()).isEqualTo("南江市水利局");
		assertThat(both.aliases()).containsExactly("市水利局", "水利局");
	}

	@Test
	void anyKindIsBetterThanOther() {
		assertThat(SHORT.and(FULL).value("kind")).isEqualTo("DEPARTMENT");
	}

	@Test
	void neitherOrderNorRepetitionMatters() {
		assertThat(SHORT.and(FULL)).isEqualTo(FULL.and(SHORT)).isEqualTo(FULL.and(SHORT).and(SHORT));
	}

}
