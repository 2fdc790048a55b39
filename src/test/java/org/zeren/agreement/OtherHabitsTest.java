package org.zeren.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;
import org.zeren.extract.PlanExtractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plans of other authors, with other habits than the five: invented by somebody who had
 * not seen the program, and noted down by the same person. {@code -Dzeren.habits=DIR}
 * compares the plans of another folder.
 */
class OtherHabitsTest {

	private static final Path FOLDER = Path.of(System.getProperty("zeren.habits", "src/test/resources/habits"));

	private static final Predicate<Facet> STRUCTURE = (facet) -> List
		.of("plan", "measures", "measure in chapter", "duties", "indicator rows")
		.contains(facet.name());

	/** The plans of the last rounds were kept apart, with scores of their own. */
	static Stream<Path> folders() {
		return Stream.of(FOLDER, FOLDER.resolve("unseen"), FOLDER.resolve("sixth")).filter(Files::exists);
	}

	static Stream<Path> readers() throws IOException {
		List<Path> readers = new ArrayList<>();
		for (Path folder : folders().toList()) {
			readers(folder).forEach(readers::add);
		}
		return readers.stream();
	}

	private static Stream<Path> readers(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".json")).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("readers")
	void measuresDutiesAndIndicatorRowsAgreeWithTheReaderOfEachPlan(Path reader) {
		List<Facet> facets = compare(reader);
		facets.forEach((facet) -> System.out.println(reader.getFileName() + ": " + facet));
		assertThat(facets).filteredOn(STRUCTURE)
			.allSatisfy((facet) -> assertThat(facet.f1()).as(facet.toString()).isGreaterThanOrEqualTo(0.9));
	}

	@ParameterizedTest
	@MethodSource("folders")
	void takenTogetherTheInventedPlansHoldTheirScores(Path folder) throws IOException {
		Map<String, Facet> sums = new LinkedHashMap<>();
		readers(folder)
			.forEach((reader) -> compare(reader).forEach((facet) -> sums.merge(facet.name(), facet, Facet::and)));
		sums.values()
			.forEach(
					(facet) -> System.out.printf(folder.getFileName() + ": %-24s F1 %.3f%n", facet.name(), facet.f1()));
		Path scores = folder.resolve("scores.yaml");
		Assumptions.assumeTrue(Files.exists(scores), () -> "the folder tells no scores to hold: " + scores);
		JsonNode least = YAMLMapper.shared().readTree(scores.toFile());
		assertThat(sums.keySet()).as("facets in " + scores).containsExactlyInAnyOrderElementsOf(least.propertyNames());
		// the readers of these plans noted neither deadlines of tasks nor goals
		assertThat(sums.values()).filteredOn((facet) -> facet.hits() + facet.missed().size() > 0)
			.allSatisfy((facet) -> assertThat(facet.f1()).as(facet.toString())
				.isGreaterThanOrEqualTo(least.path(facet.name()).asDouble()));
	}

	private static List<Facet> compare(Path file) {
		JsonNode reader = JsonMapper.shared().readTree(file.toFile());
		Path document = file.resolveSibling(reader.path("doc").asString());
		return Agreement.of(reader,
				Score.of(reader, new PlanExtractor().plans(OutlineReader.read(new SourceReader().read(document))))
					.record());
	}

}
