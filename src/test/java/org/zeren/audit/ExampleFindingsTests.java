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
			BINDING_TARGET_UNOWNED 1 2
			BINDING_UNSTATED 0 1
			DEADLINE_AFTER_PERIOD 2 0
			DEADLINE_BEFORE_ISSUE 1 1
			DILUTED 1 0
			DUPLICATE_MEASURE 1 0
			FLAT 1 1
			GOAL_DELEGATED 1 2
			ISSUED_LATE 1 1
			LEADS_AND_SUPPORTS 1 1
			LEAD_CONCENTRATION 1 1
			LEAD_OUTSIDE_REGION 0 1
			LOOSER_THAN_UPPER 0 2
			MEASURE_WITHOUT_UNIT 1 1
			NAME_NOT_UNIFORM 1 2
			NOT_MEASURABLE 1 0
			NO_DEADLINE 3 2
			NO_DOCUMENT_NUMBER 0 1
			OTHER_SECTOR_LEADS 0 5
			OUT_OF_RANGE 0 1
			REGRESSION 0 1
			SEVERAL_LEADS 1 0
			SHARED_WITHOUT_LEAD 3 2
			SUPPORT_ONLY 1 1
			TABLE_TEXT_CONFLICT 1 1
			TARGET_WITHOUT_MEASURE 1 4
			UPPER_TARGET_MISSING 0 2
			UPPER_TASK_NOT_TAKEN_UP 0 13
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
		assertThat(driver
			.executableQuery("MATCH (:Plan {id: $district})-[under:UNDER]->(:Plan {id: $city}) RETURN under.basis")
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
