package org.zeren.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.plan.yaml.PlanYaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words that people type find what the five plans call otherwise.
 */
@OnEveryNeo4j
class NamesOfFivePlansTests {

	private Client zeren;

	@BeforeEach
	void theFivePlans(PlanStore store, RunningZeren zeren, org.neo4j.driver.Driver database) throws IOException {
		this.zeren = new Client(zeren);
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/plans"))) {
			for (Path file : files.filter((each) -> !each.toString().endsWith(".corrections.yaml")).toList()) {
				store.write(new PlanYaml().read(file.toString(), Files.readString(file)), Map.of(), Origin.BUNDLED);
			}
		}
		database.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").execute();
	}

	@ParameterizedTest
	@CsvSource({ "单位GDP, INDICATOR, 单位地区生产总值二氧化碳排放降低", "COD, INDICATOR, 化学需氧量减排量", "COD, TARGET, 化学需氧量",
			"环保局, AGENCY, 生态环境局", "环保局, AGENCY, 潍坊市生态环境局青州分局", "住房城乡建设局, AGENCY, 市住建局", "农村污水, INDICATOR, 农村生活污水治理率",
			"农村污水, MEASURE, 农村生活污水", "环保, SECTOR, 生态环境", "国土局, AGENCY, 自然资源", "安监局, AGENCY, 应急",
			"青州PM2.5, TARGET, PM2.5", "劣Ⅴ类, INDICATOR, 劣Ⅴ类", "劣V类, INDICATOR, 劣Ⅴ类", "Ⅲ类水体, TARGET, III类水体" })
	void aWordFindsWhatThePlansCallOtherwise(String typed, String kind, String title) {
		assertThat(titles(typed, kind)).as(typed).anyMatch((found) -> found.contains(title));
	}

	@Test
	void aRegionBesideANameFindsWhatIsOfBoth() {
		List<Object> plans = this.zeren
			.all("""
					{ search(text: "青州市 PM2.5", types: [TARGET]) { nodes { ... on Target { plan { title } indicator { name } } } } }""",
					"$..title");
		assertThat(plans).isNotEmpty().containsOnly("青州市“十四五”生态环境保护规划");
		assertThat(titles("青州市 PM2.5", "MEASURE")).isNotEmpty().allMatch((title) -> title.contains("PM2.5"));
		assertThat(titles("青州市", "TARGET")).as("the region alone").allMatch((title) -> title.contains("青州市"));
	}

	@Test
	void aHitSaysWhatItIsAndByWhichOfItsNamesItWasFound() {
		Object data = this.zeren.data("""
				{ search(text: "cod", types: [INDICATOR]) { edges { title kind matched matchedIn } } }""");
		assertThat(data)
			.hasToString("{search={edges=[{title=化学需氧量减排量, kind=INDICATOR, matched=COD, matchedIn=ALIAS}]}}");
	}

	@Test
	void aUnitBearsTheNameThatItsPlanPrintsMost() {
		assertThat(this.zeren.all(
				"{ agencies(first: 100, filter: {aliases: {has: \"潍坊市生态环境保护局青州分局\"}}) { nodes { name } } }", "$..name"))
			.containsExactly("潍坊市生态环境局青州分局");
		assertThat(this.zeren.all("{ agencies(filter: {aliases: {has: \"市应急管理局委\"}}) { nodes { name } } }", "$..name"))
			.containsExactly("市应急管理局");
	}

	@Test
	void anIndicatorHasOneUnitAndKnowsWhetherLessIsBetter() {
		assertThat(this.zeren.read("""
				{ indicator(id: "indicator:PM2.5浓度") { unit lowerIsBetter } }""", "$.indicator").toString())
			.isEqualTo("{unit=μg/m³, lowerIsBetter=true}");
		assertThat(this.zeren
			.all("""
					{ indicator(id: "indicator:PM2.5浓度") { targets(filter: {kind: {eq: TABLE}}) { nodes { baseline { canonicalValue } } } } }""",
					"$..canonicalValue"))
			.hasSize(5)
			.doesNotContainNull();
	}

	@Test
	void measuresTitledByTheCommonControlOfPm25AndOzoneNamePm25InEveryPlan() {
		List<List<?>> named = this.zeren.read("""
				{ measures(first: 100, filter: {title: {contains: "协同"}, or: [{title: {contains: "PM2.5"}},
				  {title: {contains: "PM 2.5"}}, {title: {contains: "细颗粒物和臭氧"}}]}) { nodes {
				  targets(filter: {kind: {eq: TABLE}, indicator: {name: {eq: "PM2.5浓度"}}}) { id } } } }""",
				"$.measures.nodes[*].targets");
		assertThat(named).hasSize(5).allSatisfy((targets) -> assertThat(targets).hasSize(1));
	}

	@Test
	void aRowOfATableKnowsTheYearOfItsBaseline() {
		assertThat(this.zeren.all(
				"{ targets(first: 100, filter: {kind: {eq: TABLE}, baseline: {asPrinted: {isNull: false}}}) { nodes { baseline { year } } } }",
				"$..year"))
			.hasSize(100)
			.doesNotContainNull();
	}

	private List<String> titles(String typed, String kind) {
		return this.zeren
			.all("{ search(first: 100, text: \"" + typed + "\", types: [" + kind + "]) { edges { title } } }",
					"$..title")
			.stream()
			.map(String.class::cast)
			.toList();
	}

}
