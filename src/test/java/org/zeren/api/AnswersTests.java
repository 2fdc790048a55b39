package org.zeren.api;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each question of the contract is answered with.
 */
@OnEveryNeo4j
class AnswersTests {

	private Client zeren;

	@BeforeEach
	void aPlanOfEverything(RunningZeren zeren, PlanStore store) {
		store.write(PlanFixture.donghu().build(), Map.of("1.1", "治理河道。清淤。"), Origin.BUNDLED);
		this.zeren = new Client(zeren);
	}

	@Test
	void aPlanSaysWhatItIsAndWhereItComesFrom() {
		assertThat(this.zeren.data("""
				{ plan(id: "plan:donghu") { title issuedOn status periodStart region { name } source { name }
				  sections { number title sections { id } measures { title } } } }""")).isEqualTo(Map.of("plan",
				Map.of("title", "donghu 环境保护规划", "issuedOn", "2022-01-31", "status", "PUBLISHED", "periodStart", 2021,
						"region", Map.of("name", "东湖区"), "source", Map.of("name", "donghu.txt"), "sections",
						List.of(section("第一章 守护碧水", "治理河道", "整治排口"), section("第二章 守护蓝天", "管控扬尘")))));
	}

	private static Map<String, ?> section(String title, String... measures) {
		Map<String, Object> section = new HashMap<>(Map.of("title", title, "sections", List.of(), "measures",
				Arrays.stream(measures).map((measure) -> Map.of("title", measure)).toList()));
		section.put("number", null);
		return section;
	}

	@Test
	void aPlansMeasuresAreTheTitledOnesInTheOrderOfTheDocument() {
		assertThat(this.zeren.all("{ plan(id: \"plan:donghu\") { measures { totalCount nodes { title ordinal } } } }",
				"$..title"))
			.containsExactly("治理河道", "整治排口", "管控扬尘");
		assertThat(this.zeren.<Integer>read("{ measures { totalCount } }", "$.measures.totalCount")).isEqualTo(3);
	}

	@Test
	void aMeasureAnswersForItsPartsAndEachDutySaysWhereItStands() {
		assertThat(this.zeren.all("""
				{ measures(filter: {title: {eq: "整治排口"}}) { nodes {
				  duties { role nameAsPrinted agency { name } measure { ordinal parent { title } } } } } }""",
				"$..duties[*]"))
			.extracting((duty) -> ((Map<?, ?>) duty).values().toString())
			.containsExactly("[LEAD, 区环境分局, {name=区环境分局}, {ordinal=1, parent={title=整治排口}}]",
					"[SUPPORT, 南江碧波水务有限公司, {name=南江碧波水务有限公司}, {ordinal=1, parent={title=整治排口}}]",
					"[RESPONSIBLE, 区城市管理局, {name=区城市管理局}, {ordinal=2, parent={title=整治排口}}]",
					"[RESPONSIBLE, 区河道管理站, {name=区河道管理站}, {ordinal=2, parent={title=整治排口}}]");
	}

	@Test
	void dutiesCanBeAskedForByRole() {
		assertThat(this.zeren.all("{ measures { nodes { duties(role: [LEAD]) { agency { name } } } } }", "$..name"))
			.containsExactly("区水利局", "区环境分局");
	}

	@Test
	void ownersLeadOrAreResponsibleWhereNobodyLeads() {
		assertThat(this.zeren.all("{ measures { nodes { owners { name } } } }", "$..name")).containsExactly("区水利局",
				"区环境分局", "区城市管理局");
		assertThat(this.zeren.all("{ targets(filter: {kind: {eq: TEXT}}) { nodes { owners { name } } } }", "$..name"))
			.containsExactlyInAnyOrder("区城市管理局", "区河道管理站");
	}

	@Test
	void theChainOfATargetNamesEachDutyWithItsProof() {
		assertThat(this.zeren
			.all("""
					{ responsibilityChain(targetId: "target:donghu/T2") { target { name } owned
					  links { agency { name } role owns measure { title } basis locator { line } basisLocator { line } } } }""",
					"$..links[*].['role', 'owns', 'basis']"))
			.containsExactly(Map.of("role", "LEAD", "owns", true, "basis", "NAMED"),
					Map.of("role", "SUPPORT", "owns", false, "basis", "NAMED"));
		assertThat(this.zeren.<Boolean>read("{ responsibilityChain(targetId: \"target:donghu/T2\") { owned } }",
				"$.responsibilityChain.owned"))
			.isTrue();
	}

	@Test
	void anAgencyKnowsItsSectorItsSuperiorAndWhatItOwns() {
		assertThat(this.zeren
			.all("""
					{ agencies(filter: {name: {contains: "河道"}}) { nodes { sector { name } parent { name subordinates { name } }
					  targets(owned: true) { totalCount nodes { name } } dutyCounts { lead responsible support implement } } } }""",
					"$.agencies.nodes[*]"))
			.containsExactly(Map.of("sector", Map.of("name", "水利"), "parent",
					Map.of("name", "区水利局", "subordinates", List.of(Map.of("name", "区河道管理站"))), "targets",
					Map.of("totalCount", 1, "nodes", List.of(Map.of("name", "整治排口数量"))), "dutyCounts",
					Map.of("lead", 0, "responsible", 1, "support", 0, "implement", 0)));
	}

	@Test
	void aTextIsShownWhereTheDocumentWasAtHand() {
		assertThat(this.zeren.all("{ plan(id: \"plan:donghu\") { measures(first: 2) { nodes { text } } } }", "$..text"))
			.containsExactly("治理河道。清淤。", null);
	}

	@Test
	void anyNodeIsFoundByItsIdAsWhatItIs() {
		assertThat(this.zeren.data("""
				{ node(id: "water:云岭省/清溪河") { __typename id ... on WaterBody { kind flowsInto { name } } } }"""))
			.isEqualTo(Map.of("node", Map.of("__typename", "WaterBody", "id", "water:云岭省/清溪河", "kind", "RIVER",
					"flowsInto", Map.of("name", "镜湖"))));
	}

	@Test
	void anUnknownIdIsNobody() {
		assertThat(this.zeren.answer("{ plan(id: \"plan:none\") { id } node(id: \"what:none\") { id } }", Map.of())
			.toString()).isEqualTo("{data={plan=null, node=null}}");
		assertThat(this.zeren.error("{ responsibilityChain(targetId: \"target:none\") { owned } }"))
			.startsWith("NOT_FOUND: Nothing is found for responsibilityChain");
	}

	@Test
	void aSearchFindsWhatHoldsEveryWordAndCanKeepToTypes() {
		assertThat(this.zeren.all("{ search(text: \"清溪河\") { nodes { __typename ... on Node { id } } } }", "$..id"))
			.containsExactlyInAnyOrder("water:云岭省/清溪河", "project:donghu/清溪河清淤工程");
		assertThat(this.zeren
			.all("{ search(text: \"湖\", types: [WATER_BODY]) { nodes { ... on WaterBody { name } } } }", "$..name"))
			.contains("镜湖");
		assertThat(this.zeren.all("{ search(text: \"清溪河 清淤\") { nodes { ... on Project { name } } } }", "$..name"))
			.containsExactly("清溪河清淤工程");
		assertThat(this.zeren.all("""
				{ search(text: "河", types: [AGENCY, MEASURE]) { totalCount edges { score node {
				  ... on Agency { name } ... on Measure { called: title } } } } }""", "$..node[*]"))
			.containsExactlyInAnyOrder("区河道管理站", "治理河道");
	}

	@Test
	void countsAreGroupedForDashboards() {
		assertThat(this.zeren.all("{ dutiesBySectorAndRole { sector { name } role count } }",
				"$..dutiesBySectorAndRole[*]"))
			.contains(Map.of("sector", Map.of("name", "水利"), "role", "LEAD", "count", 1),
					Map.of("sector", Map.of("name", "城市管理"), "role", "RESPONSIBLE", "count", 2));
		assertThat(this.zeren.all("{ targetsByIndicatorAndBinding { indicator { name } binding count } }",
				"$..targetsByIndicatorAndBinding[*]"))
			.contains(Map.of("indicator", Map.of("name", "优良天数比例"), "binding", "BINDING", "count", 1));
		assertThat(this.zeren.<Integer>read("{ plan(id: \"plan:donghu\") { dutiesBySectorAndRole { count } } }",
				"$.plan.dutiesBySectorAndRole.length()"))
			.isEqualTo(6);
	}

	@Test
	void theSameFieldCanBeAskedForTwiceAndPartsOfAnOperationLeftOut() {
		assertThat(this.zeren.answer("""
				query($no: Boolean!) { first: plans(first: 1) { nodes { ...P one: measures(first: 1) { nodes { title } }
				  two: measures(last: 1) { nodes { title } } issuer @include(if: $no) } } }
				fragment P on Plan { id @skip(if: $no) title }""", Map.of("no", false)).get("data").toString())
			.isEqualTo("{first={nodes=[{id=plan:donghu, title=donghu 环境保护规划, one={nodes=[{title=治理河道}]}, "
					+ "two={nodes=[{title=管控扬尘}]}}]}}");
	}

	@Test
	void whatTheGraphHasWrongIsToldAtItsPlaceAndTheRestIsAnswered(Driver database) {
		database.executableQuery("MATCH (p:Plan) SET p.periodStart = 'long ago'").execute();
		assertThat(this.zeren.answer("{ plan(id: \"plan:donghu\") { title periodStart } }", Map.of()).toString())
			.contains("title=donghu 环境保护规划", "periodStart=null", "path=[plan, periodStart]", "none of type Int");
	}

	@Test
	void whereAValueIsMissingThatCannotBeItsRowIsMissing(Driver database) {
		database.executableQuery("MATCH (a:Agency) SET a.kind = 'BUREAU'").execute();
		assertThat(this.zeren
			.answer("{ measures(first: 1) { nodes { duties { role agency { kind } } } } targets(first: 1) {"
					+ " nodes { name } } }", Map.of())
			.toString()).contains("path=[measures, nodes, 0, duties, 0, agency, kind]", "none of type AgencyKind");
	}

}
