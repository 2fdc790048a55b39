package org.zeren.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.zeren.document.reading.SourceReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Each text in ../shared/cases/reading gives the facts that its kind is about. Skipped
 * where the cases are not at hand.
 */
class LanguageCasesTests {

	private static final Path CASES = Path.of("../shared/cases/reading");

	static Stream<Map.Entry<String, List<Map<String, Object>>>> cases() {
		return Files.isDirectory(CASES) ? right().entrySet().stream() : Stream.empty();
	}

	@Test
	void eachTextAtHandHasItsFactsWrittenDown() throws IOException {
		assumeThat(CASES).isDirectory();
		try (Stream<Path> files = Files.list(CASES)) {
			assertThat(
					files.map((file) -> file.getFileName().toString()).filter((name) -> !name.endsWith(".expected.md")))
				.isSubsetOf(right().keySet());
		}
	}

	@ParameterizedTest(name = "{0}", allowZeroInvocations = true)
	@MethodSource("cases")
	void theTextGivesTheFactsItsKindIsAbout(Map.Entry<String, List<Map<String, Object>>> right) {
		assertThat(Kinds.found(new SourceReader().read(CASES.resolve(right.getKey())), right.getValue()))
			.isEqualTo(right.getValue());
	}

	private static Map<String, List<Map<String, Object>>> right() {
		try (InputStream file = LanguageCasesTests.class.getResourceAsStream("/cases/language.yaml")) {
			return new YAMLMapper().readValue(file, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
