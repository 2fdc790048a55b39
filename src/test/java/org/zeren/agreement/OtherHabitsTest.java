package org.zeren.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.zeren.document.Outline;
import org.zeren.document.SourceReader;
import org.zeren.extract.PlanExtractor;
import org.zeren.plan.PlanRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

	static Stream<Path> readers() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
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

	@Test
	void takenTogetherEveryFacetAgreesWithTheReaders() throws IOException {
		List<Facet> sums = new ArrayList<>();
		readers().forEach((reader) -> {
			List<Facet> facets = compare(reader);
			for (int i = 0; i < facets.size(); i++) {
				if (i == sums.size()) {
					sums.add(facets.get(i));
				}
				else {
					sums.set(i, sums.get(i).and(facets.get(i)));
				}
			}
		});
		sums.forEach((facet) -> System.out.printf("all: %-24s F1 %.3f%n", facet.name(), facet.f1()));
		// the readers of these plans noted neither deadlines of tasks nor goals
		assertThat(sums).filteredOn((facet) -> facet.hits() + facet.missed().size() > 0)
			.allSatisfy((facet) -> assertThat(facet.f1()).as(facet.toString())
				.isGreaterThanOrEqualTo(STRUCTURE.test(facet) ? 0.98 : 0.8));
	}

	private static List<Facet> compare(Path file) {
		JsonNode reader = JsonMapper.shared().readTree(file.toFile());
		PlanRecord plan = new PlanExtractor()
			.extract(Outline.of(new SourceReader().read(FOLDER.resolve(reader.path("doc").asString()))))
			.record();
		return Agreement.of(reader, plan);
	}

}
