package org.zeren.graph.write;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

import org.zeren.graph.GraphText;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.write.kept.ReadPlan;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.named.Agency;
import org.zeren.plan.named.AgencyKind;
import org.zeren.plan.named.WaterKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@OnEveryNeo4j
class PlanStoreTests {

	private static final Map<String, String> NO_TEXT = Map.of();

	@Test
	void drawsTheChainAnAuditorWalks(PlanStore store, Driver driver) {
		store.write(PlanFixture.donghu().build(), NO_TEXT, Origin.IMPORT);
		assertThat(ask(driver, """
				MATCH (a:Agency)-[:LEADS]->(m:Measure)-[:TARGETS]->(t:Target)-[:MEASURED_BY]->(i:Indicator)
				RETURN a.id + ' ' + m.title + ' ' + t.id + ' ' + i.name AS answer"""))
			.containsExactly("agency:云岭省/南江市/东湖区/水利局 治理河道 target:donghu/T2 河湖水质达标率");
	}

	@Test
	void numbersMeasuresAndPartsInTheOrderOfTheDocument(PlanStore store, Driver driver) {
		store.write(PlanFixture.donghu().build(), NO_TEXT, Origin.IMPORT);
		assertThat(ask(driver, """
				MATCH (m:Measure) WHERE m.planId = 'plan:donghu'
				RETURN m.ordinal + ' ' + m.id + ' ' + m.path[0] AS answer ORDER BY m.ordinal""")).containsExactly(
				"1 measure:donghu/1.1 第一章 守护碧水", "2 measure:donghu/1.2 第一章 守护碧水", "3 measure:donghu/2.1 第二章 守护蓝天");
		assertThat(ask(driver, """
				MATCH (:Measure {id: 'measure:donghu/1.2'})-[:CONTAINS]->(p:Part)
				RETURN p.ordinal + ' ' + p.id + ' ' + p.path[0] + ' ' + coalesce(p.title, p.planId, '-') AS answer
				ORDER BY p.ordinal""")).containsExactly("1 measure:donghu/1.2/1 第一章 守护碧水 -",
				"2 measure:donghu/1.2/2 第一章 守护碧水 -");
	}

	@Test
	void aCompanyThatBearsADutyIsOneNodeWithTheCompanyThePlanNames(PlanStore store, Driver driver) {
		store.write(PlanFixture.donghu().build(), NO_TEXT, Origin.IMPORT);
		assertThat(ask(driver, """
				MATCH (e:Agency:Enterprise)-[:SUPPORTS]->(m:Part)
				RETURN e.id + ' ' + m.id + ' ' + count { (:Plan)-[:NAMES]->(e) } AS answer"""))
			.containsExactly("enterprise:云岭省/南江碧波水务有限公司 measure:donghu/1.2/1 1");
	}

	@Test
	void keepsTheTextOfMeasuresWhereItIsAtHand(PlanStore store, Driver driver) {
		PlanRecord plan = PlanFixture.donghu().build();
		store.write(plan, Map.of("1.1", "疏浚。", "1.2/2", "清查。"), Origin.IMPORT);
		assertThat(ask(driver, "MATCH (m:Measure) WHERE m.text IS NOT NULL RETURN m.id + m.text AS answer"))
			.containsExactlyInAnyOrder("measure:donghu/1.1疏浚。", "measure:donghu/1.2/2清查。");
		assertThat(store.write(plan, NO_TEXT, Origin.IMPORT)).isEqualTo(Outcome.WRITTEN);
	}

	@Test
	void keepsTheTextOfTheDocumentInPiecesOfWholeLines(PlanStore store, Driver driver) {
		PlanRecord plan = PlanFixture.donghu().build();
		String text = "东湖区规划\r\n" + "守护碧水。".repeat(700) + "\n\n" + "守护蓝天。".repeat(700) + "\n尾声";
		ReadPlan read = new ReadPlan(plan, NO_TEXT, text);
		store.write(plan, NO_TEXT, Origin.IMPORT);
		assertThat(store.write(read, Origin.IMPORT)).as("a text newly at hand").isEqualTo(Outcome.WRITTEN);
		assertThat(store.write(read, Origin.IMPORT)).isEqualTo(Outcome.UNCHANGED);
		assertThat(ask(driver,
				"""
						MATCH (t:SourceText) WHERE t.planId = 'plan:donghu'
						RETURN t.id + ' lines ' + t.line + '-' + t.lastLine + ' from ' + t.start AS answer ORDER BY t.ordinal"""))
			.containsExactly("text:donghu/1 lines 1-3 from 0", "text:donghu/2 lines 4-5 from 3509");
		assertThat(String.join("", ask(driver, "MATCH (t:SourceText) RETURN t.text AS answer ORDER BY t.ordinal")))
			.isEqualTo(text);
		assertThat(store.write(plan, NO_TEXT, Origin.IMPORT)).isEqualTo(Outcome.WRITTEN);
		assertThat(ask(driver, "MATCH (t:SourceText) RETURN t.id AS answer")).as("not at hand any more").isEmpty();
		store.write(read, Origin.IMPORT);
		store.remove("donghu");
		assertThat(GraphText.of(driver)).isEmpty();
	}

	@Test
	void aLineWithoutEndIsCutBetweenCharacters(PlanStore store, Driver driver) {
		String text = "x" + "𠮷".repeat(20_000) + "\n尾声";
		store.write(new ReadPlan(PlanFixture.donghu().build(), NO_TEXT, text), Origin.IMPORT);
		assertThat(ask(driver, """
				MATCH (t:SourceText) RETURN t.line + '-' + t.lastLine + ' ' + size(t.text) AS answer
				ORDER BY t.ordinal""")).containsExactly("1-1 8001", "1-1 8000", "1-1 4001", "2-2 2");
		assertThat(String.join("", ask(driver, "MATCH (t:SourceText) RETURN t.text AS answer ORDER BY t.ordinal")))
			.isEqualTo(text);
	}

	@Test
	void writingAgainChangesNothing(PlanStore store, Driver driver) {
		PlanRecord plan = PlanFixture.donghu().build();
		assertThat(store.write(plan, NO_TEXT, Origin.IMPORT)).isEqualTo(Outcome.WRITTEN);
		List<String> before = GraphText.of(driver);
		assertThat(store.write(plan, NO_TEXT, Origin.IMPORT)).isEqualTo(Outcome.UNCHANGED);
		assertThat(GraphText.of(driver)).isEqualTo(before);
		assertThat(store.rewrite(ReadPlan.of(plan), Origin.IMPORT)).isEqualTo(Outcome.WRITTEN);
		assertThat(GraphText.of(driver)).isEqualTo(before);
	}

	@Test
	void rewritingMendsWhatSomebodyChangedByHand(PlanStore store, Driver driver) {
		PlanRecord plan = PlanFixture.donghu().build();
		store.write(plan, NO_TEXT, Origin.IMPORT);
		List<String> before = GraphText.of(driver);
		driver.executableQuery("MATCH (m:Measure) DETACH DELETE m").execute();
		store.rewrite(ReadPlan.of(plan), Origin.IMPORT);
		assertThat(GraphText.of(driver)).isEqualTo(before);
	}

	@Test
	void aChangedRecordLeavesTheSameGraphAsIfItHadBeenTheFirst(PlanStore store, Driver driver) {
		PlanRecord neighbour = neighbour().build();
		store.write(neighbour, NO_TEXT, Origin.IMPORT);
		store.write(smaller().build(), NO_TEXT, Origin.IMPORT);
		List<String> expected = GraphText.of(driver);
		store.remove("donghu");
		store.write(PlanFixture.donghu().build(), NO_TEXT, Origin.IMPORT);
		assertThat(GraphText.of(driver)).isNotEqualTo(expected);
		store.write(smaller().build(), NO_TEXT, Origin.IMPORT);
		assertThat(GraphText.of(driver)).isEqualTo(expected);
	}

	@Test
	void removingAPlanLeavesWhatOthersShare(PlanStore store, Driver driver) {
		store.write(neighbour().build(), NO_TEXT, Origin.IMPORT);
		List<String> expected = GraphText.of(driver);
		store.write(PlanFixture.donghu().build(), NO_TEXT, Origin.IMPORT);
		assertThat(store.remove("donghu")).isTrue();
		assertThat(GraphText.of(driver)).isEqualTo(expected);
		assertThat(store.remove("donghu")).isFalse();
		store.remove("xishan");
		assertThat(GraphText.of(driver)).isEmpty();
	}

	@Test
	void theGraphDoesNotDependOnTheOrderOfThePlans(PlanStore store, Driver driver) {
		List<PlanRecord> plans = List.of(PlanFixture.donghu().build(), neighbour().build(), city().build());
		plans.forEach((plan) -> store.write(plan, NO_TEXT, Origin.IMPORT));
		List<String> forwards = GraphText.of(driver);
		List.of("xishan", "donghu", "nanjiang").forEach(store::remove);
		for (int i = plans.size(); i-- > 0;) {
			store.write(plans.get(i), NO_TEXT, Origin.IMPORT);
		}
		assertThat(GraphText.of(driver)).isEqualTo(forwards);
	}

	@Test
	void twoPlansMeanOneAgencyByTwoNames(PlanStore store, Driver driver) {
		store.write(city().build(), NO_TEXT, Origin.IMPORT);
		store.write(neighbour().build(), NO_TEXT, Origin.IMPORT);
		assertThat(ask(driver, """
				MATCH (a:Agency {id: 'agency:云岭省/南江市/水利局'}) WHERE count { (:Plan)-[:MENTIONS]->(a) } = 2
				RETURN a.name + ' ' + a.aliases[0] AS answer""")).containsExactly("南江市水利局 市水利局");
	}

	@Test
	void aSuperiorThatBearsNoDutyIsThereAllTheSame(PlanStore store, Driver driver) {
		PlanFixture plan = PlanFixture.plan("gaoxin", "云岭省", "南江市")
			.agency(new Agency("市监察支队", List.of(), AgencyKind.PUBLIC_INSTITUTION, null, "南江市", "市生态环境局"));
		store.write(plan.build(), NO_TEXT, Origin.IMPORT);
		assertThat(ask(driver, """
				MATCH (a:Agency)-[:PART_OF]->(b:Agency)-[:IN_REGION]->(r:Region)
				RETURN a.name + ' ' + b.name + ' ' + r.name AS answer""")).containsExactly("市监察支队 市生态环境局 南江市");
	}

	@Test
	void aSuperiorOfTheCityIsSharedByItsDistricts(PlanStore store, Driver driver) {
		for (String district : List.of("东湖区", "西山区")) {
			Agency branch = new Agency("市生态环境局" + district + "分局", List.of(), AgencyKind.DEPARTMENT, null, district,
					"南江市生态环境局");
			store.write(PlanFixture.plan(district, "云岭省", "南江市", district).agency(branch).build(), NO_TEXT,
					Origin.IMPORT);
		}
		assertThat(ask(driver, """
				MATCH (a:Agency)<-[:PART_OF]-()
				WITH DISTINCT a
				RETURN a.id + ' ' + count { (a)<-[:PART_OF]-() } AS answer"""))
			.containsExactly("agency:云岭省/南江市/生态环境局 2");
	}

	@Test
	void aBundledPlanNeverTakesThePlaceOfAnImportedOne(PlanStore store, Driver driver) {
		store.write(PlanFixture.donghu().build(), NO_TEXT, Origin.BUNDLED);
		assertThat(store.write(smaller().build(), NO_TEXT, Origin.BUNDLED)).isEqualTo(Outcome.WRITTEN);
		assertThat(store.write(smaller().build(), NO_TEXT, Origin.IMPORT)).isEqualTo(Outcome.WRITTEN);
		assertThat(store.write(PlanFixture.donghu().build(), NO_TEXT, Origin.BUNDLED)).isEqualTo(Outcome.KEPT);
		assertThat(ask(driver, "MATCH (p:Plan) RETURN p.origin AS answer")).containsExactly("import");
	}

	@Test
	void aBundledPlanThatAPersonRemovedStaysOutUntilAPersonImportsIt(PlanStore store, Driver driver) {
		PlanRecord plan = PlanFixture.donghu().build();
		store.write(plan, NO_TEXT, Origin.BUNDLED);
		store.remove("donghu");
		assertThat(store.write(plan, NO_TEXT, Origin.BUNDLED)).isEqualTo(Outcome.REMOVED);
		assertThat(GraphText.of(driver)).isEmpty();
		assertThat(store.write(plan, NO_TEXT, Origin.IMPORT)).isEqualTo(Outcome.WRITTEN);
		assertThat(store.write(plan, NO_TEXT, Origin.BUNDLED)).isEqualTo(Outcome.KEPT);
		assertThat(ask(driver, "MATCH (r:Revision) WHERE size(r.removed) > 0 RETURN r.id AS answer")).isEmpty();
	}

	@Test
	void theStoreTellsWhichPlansThereAre(PlanStore store) {
		store.write(PlanFixture.donghu().build(), NO_TEXT, Origin.IMPORT);
		store.write(neighbour().build(), NO_TEXT, Origin.IMPORT);
		assertThat(store.plans()).extracting(StoredPlan::id).containsExactly("donghu", "xishan");
	}

	@Test
	void aRecordThatContradictsItselfWritesNothing(PlanStore store, Driver driver) {
		PlanFixture plan = PlanFixture.plan("gaoxin", "云岭省").chapter("第一章").measure("治理", (m) -> m.lead("无名局"));
		assertThatIllegalArgumentException().isThrownBy(() -> store.write(plan.build(), NO_TEXT, Origin.IMPORT))
			.withMessage("plan gaoxin: measure 1.1 names the agency 无名局, which the plan does not list");
		assertThat(GraphText.of(driver)).isEmpty();
	}

	@Test
	void writersAtTheSameTimeLeaveTheGraphOfOneAfterTheOther(PlanStore store, Driver driver) {
		List<PlanRecord> plans = IntStream.range(0, 24).mapToObj((i) -> sharing("plan" + i, i).build()).toList();
		plans.forEach((plan) -> store.write(plan, NO_TEXT, Origin.IMPORT));
		List<String> expected = GraphText.of(driver);
		plans.forEach((plan) -> store.remove(plan.id()));
		plans.parallelStream().forEach((plan) -> store.write(plan, NO_TEXT, Origin.IMPORT));
		assertThat(GraphText.of(driver)).isEqualTo(expected);
	}

	/** The plan of 东湖区 with less in it, and some of it changed. */
	private static PlanFixture smaller() {
		return PlanFixture.plan("donghu", "云岭省", "南江市", "东湖区")
			.agency("区水利局", "水务")
			.enterprise("南江碧波水务有限公司")
			.water("清溪河", WaterKind.CANAL, null)
			.chapter("第一章 碧水")
			.measure("治理河道", (measure) -> measure.lead("区水利局").water("清溪河").company("南江碧波水务有限公司"));
	}

	/** The plan of another district that shares waters, companies and a city's agency. */
	private static PlanFixture neighbour() {
		return PlanFixture.plan("xishan", "云岭省", "南江市", "西山区")
			.agency("区水利局", "水利")
			.agency(new Agency("市水利局", List.of(), AgencyKind.DEPARTMENT, "水利", "南江市", null))
			.row("T1", "河湖水质达标率", "%", 50.0, 90.0)
			.water("清溪河", WaterKind.RIVER, "云江")
			.enterprise("南江碧波水务有限公司", "碧波公司")
			.chapter("第一章 治水")
			.measure("疏浚", (measure) -> measure.lead("区水利局").support("市水利局").water("清溪河"));
	}

	private static PlanFixture city() {
		return PlanFixture.plan("nanjiang", "云岭省", "南江市")
			.agency("南江市水利局", "水务")
			.agency("东湖区水利局", "水利")
			.water("镜湖", WaterKind.OTHER, "云江")
			.monitoring("三桥断面", "镜湖")
			.chapter("第一章")
			.measure("统筹", (measure) -> measure.lead("南江市水利局").water("镜湖"));
	}

	private static PlanFixture sharing(String id, int number) {
		PlanFixture plan = PlanFixture.plan(id, "云岭省", "南江市")
			.agency("市水利局", (number % 2 == 0) ? "水利" : "水务", "别名" + number)
			.row("T1", "河湖水质达标率", "%", 50.0, 90.0)
			.water("清溪河", (number % 3 == 0) ? WaterKind.OTHER : WaterKind.RIVER, (number % 5 == 0) ? "云江" : null)
			.chapter("第一章");
		for (int i = 0; i < 20; i++) {
			plan.measure("治理", (measure) -> measure.lead("市水利局").water("清溪河").named("T1"));
		}
		return plan;
	}

	private static List<String> ask(Driver driver, String cypher) {
		return driver.executableQuery(cypher)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("answer"))
			.map(Value::asString)
			.toList();
	}

}
