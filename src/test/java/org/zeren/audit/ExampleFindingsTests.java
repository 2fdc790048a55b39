package org.zeren.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.plan.yaml.PlanYaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The two invented plans that come with the application, a city's and its district's,
 * show what an auditor meets: how many findings of each kind in which plan.
 */
@OnEveryNeo4j
class ExampleFindingsTests {

	private static final Path EXAMPLES = Path.of("src/main/resources/examples");

	private static final String CITY = "plan:示例市-十四五生态环境保护规划";

	private static final String DISTRICT = "plan:示例市示例区-十四五生态环境保护规划";

	/** A kind, its findings in the city's plan, those in the district's. */
	private static final String EXPECTED = """
			BINDING_DOWNGRADED 0 1
			""";

	@Test
	void theTwoPlansShowNearlyEveryKindOfFinding(Driver driver) throws IOException {
		Audit audit = written(driver);
		Map<String, Integer> city = audit.audit(CITY).byKind();
		Map<String, Integer> district = audit.audit(DISTRICT).byKind();
		Map<String, String> lines = new TreeMap<>();
		city.forEach((kind, count) -> lines.put(kind, kind + " " + count + " " + district.getOrDefault(kind, 0)));
		district.forEach((kind, count) -> lines.put(kind, kind + " " + city.getOrDefault(kind, 0) + " " + count));
		assertThat(String.join("\n", lines.values()) + "\n").isEqualTo(EXPECTED);
	}

	@Test
	void theDistrictsPlanStandsUnderTheCitysWhichItCites(Driver driver) throws IOException {
		written(driver).audit(DISTRICT);
		assertThat(driver.executableQuery("MATCH (:Plan {id: $district})-[under:UNDER]->(:Plan {id: $city}) RETURN under.basis")
			.withParameters(Map.of("district", DISTRICT, "city", CITY))
			.execute()
			.records()).extracting((row) -> row.get(0).asString()).containsExactly("CITED");
	}

	private static Audit written(Driver driver) throws IOException {
		PlanStore store = new PlanStore(driver);
		for (String name : List.of("shili-city.yaml", "shili-district.yaml")) {
			store.write(new PlanYaml().read(name, Files.readString(EXAMPLES.resolve(name))), Map.of(), Origin.BUNDLED);
		}
		return new Audit(driver, Rules.of(null), Clock.systemUTC());
	}

}
