package org.zeren.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.plan.PlanRecord;
import org.zeren.plan.yaml.PlanYaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The records of the five plans say what a careful reader of each plan wrote down.
 */
class ReadersAgreementTest {

	@ParameterizedTest
	@ValueSource(strings = { "dongchangfu", "qingzhou", "liaocheng-gaoxin", "tianqiao", "xingtai" })
	void theRecordOfAPlanAgreesWithItsReader(String name) throws IOException {
		PlanRecord plan = new PlanYaml().read(name + ".yaml",
				Files.readString(Path.of("src/main/resources/plans", name + ".yaml")));
		List<Facet> facets = Agreement
			.of(JsonMapper.shared().readTree(Path.of("src/test/resources/readers", name + ".json").toFile()), plan);
		facets.forEach((facet) -> System.out.println(name + ": " + facet));
		assertThat(facets)
			.allSatisfy((facet) -> assertThat(facet.f1()).as(facet.toString()).isGreaterThanOrEqualTo(bar(facet)));
	}

	private static double bar(Facet facet) {
		return switch (facet.name()) {
			case "plan", "indicator rows" -> 1;
			case "measures" -> 0.99;
			case "duties" -> 0.985;
			case "text targets: numbers" -> 0.95;
			case "text targets: wording" -> 0.85;
			case "enterprises", "parks" -> 0.9;
			case "projects" -> 0.8;
			case "measure to water" -> 0.93;
			default -> 0.98;
		};
	}

}
