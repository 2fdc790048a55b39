package org.zeren.graph.write.content;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FactsTests {

	private static final Facts SHORT = Facts.of(Facts.weights("市水利局", List.of("水利局", "市水利局委"), Map.of("水利局", 1L)),
			Map.of("kind", "OTHER", "sector", "sector:水务"));

	private static final Facts FULL = Facts.of(Facts.weights("南江市水利局", List.of(), Map.of("南江市水利局", 3L)),
			Map.of("kind", "DEPARTMENT", "sector", "sector:水利"));

	@Test
	void theFormThatPlansPrintMostIsTheNameAndTheOthersAreAliases() {
		Facts both = SHORT.and(FULL);
		assertThat(SHORT.name()).isEqualTo("水利局");
		assertThat(both.name()).isEqualTo("南江市水利局");
		assertThat(both.aliases()).containsExactly("市水利局", "市水利局委", "水利局");
		assertThat(both.weights()).containsExactly(7L, 1L, 0L, 2L);
	}

	@Test
	void ofFormsPrintedEquallyOftenTheRecordsNameHoldsNotAFullerMisprint() {
		assertThat(Facts.of(Facts.weights("市水利局", List.of("市水利局委"), Map.of("市水利局", 1L, "市水利局委", 1L)), Map.of()).name())
			.isEqualTo("市水利局");
	}

	@Test
	void ofFormsThatNothingTellsApartTheFullerHolds() {
		assertThat(Facts.of(Map.of("水利局", 0L, "市水利局", 0L), Map.of()).name()).isEqualTo("市水利局");
	}

	@Test
	void anyKindIsBetterThanOther() {
		assertThat(SHORT.and(FULL).value("kind")).isEqualTo("DEPARTMENT");
	}

	@Test
	void theOrderDoesNotMatter() {
		assertThat(SHORT.and(FULL)).isEqualTo(FULL.and(SHORT));
	}

}
