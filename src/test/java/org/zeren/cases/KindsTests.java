package org.zeren.cases;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each kind of input that was once read wrongly, in words of our own (cases/kinds.yaml),
 * gives its facts.
 */
class KindsTests {

	static List<Kinds.Kind> kinds() {
		return Kinds.all();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("kinds")
	void theTextGivesTheFactsItsKindIsAbout(Kinds.Kind kind) {
		assertThat(Kinds.found(kind)).isEqualTo(kind.plans());
	}

}
