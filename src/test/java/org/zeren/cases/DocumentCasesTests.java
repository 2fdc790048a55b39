package org.zeren.cases;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each document that was once read wrongly gives what is right. Skipped where the cases
 * are not at hand.
 */
class DocumentCasesTests {

	static Stream<String> cases() {
		return DocumentCase.all().stream().map(DocumentCase::name);
	}

	@ParameterizedTest(name = "{0}", allowZeroInvocations = true)
	@MethodSource("cases")
	void theDocumentGivesWhatIsRight(String name) {
		assertThat(new DocumentCase(DocumentCase.CASES.resolve(name)).difference()).isEmpty();
	}

}
