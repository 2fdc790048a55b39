package org.zeren.api;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fields that a function computes from what the one statement reads: verdicts, progress,
 * comparisons.
 */
@OnEveryNeo4j
class ComputedAnswersTests {

	private static final String GRAPH = """
			CREATE (i:Indicator {id: 'indicator:PM2.5浓度', name: 'PM2.5浓度'}), (forest:Indicator {id: 'indicator:森林覆盖率', name: '森林覆盖率'}),
			  (upper:Plan {id: 'plan:甲市', title: '甲市规划', status: 'PUBLISHED', periodStart: 2021, periodEnd: 2023, digest: '1'}),
			  (lower:Plan {id: 'plan:乙区', title: '乙区规划', status: 'PUBLISHED', periodStart: 2021, periodEnd: 2023, digest: '1'})-[:UNDER {basis: 'CITED'}]->(upper),
			  (upper)-[:SETS]->(:Target {id: 'target:甲市/T1', planId: upper.id, ordinal: 1, kind: 'TABLE', name: 'PM2.5', unit: 'μg/m3', baselineValue: 50.0, goalValue: 40.0, goalAsPrinted: '40', comparator: 'AT_MOST', deadline: '2023', binding: 'BINDING', cumulative: false, line: 7, start: 20, end: 25})-[:MEASURED_BY]->(i),
			  (upper)-[:SETS]->(:Target {id: 'target:甲市/T2', planId: upper.id, ordinal: 2, kind: 'TABLE', name: '森林覆盖率', unit: '%', goalValue: 30.0, goalAsPrinted: '30', comparator: 'AT_LEAST', deadline: '2023', cumulative: false, line: 8, start: 30, end: 35})-[:MEASURED_BY]->(forest),
			  (lower)-[:SETS]->(t:Target {id: 'target:乙区/T1', planId: lower.id, ordinal: 1, kind: 'TABLE', name: 'PM2.5', unit: 'ug/m3', baselineValue: 52.0, goalValue: 46.0, goalAsPrinted: '46', comparator: 'AT_MOST', deadline: '2023', binding: 'EXPECTED', cumulative: false, line: 9, start: 40, end: 45})-[:MEASURED_BY]->(i),
			  (upper)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: upper.id, ordinal: 1, title: '治水', titlePrinted: true, line: 11, start: 50, end: 52}),
			  (lower)-[:CONTAINS]->(:Measure {id: 'measure:乙区/1', planId: lower.id, ordinal: 1, title: '治 水', titlePrinted: true, line: 12, start: 60, end: 63}),
			  (o:Observation {id: 'observation:1', value: 99.0, unit: 'μg/m3', asOf: '2022-12-31', basis: 'POINT'})-[:REPORTS_ON]->(t),
			  (:Observation {id: 'observation:2', value: 48.0, unit: 'μg/m3', asOf: '2022-12-31', basis: 'POINT'})-[:REPORTS_ON]->(t),
			  (:Observation {id: 'observation:3'})-[:SUPERSEDES]->(o)
			""";

	private Client zeren;

	@BeforeEach
	void twoPlans(RunningZeren zeren, Driver driver) {
		driver.executableQuery("MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__') DETACH DELETE n")
			.execute();
		driver.executableQuery(GRAPH).execute();
		this.zeren = new Client(zeren);
	}

	@Test
	void aTargetsVerdictShowsItsNumbersAndWhatIsSupersededDoesNotCount() {
		assertThat(this.zeren
			.data("""
					{ target(id: "target:乙区/T1") { far: verdict(asOf: "2023-06-30") { kind b: baseline goal value ratio asOf due doubt } } }"""))
			.hasToString(
					"{target={far={kind=ON_SCHEDULE, b=52.0, goal=46.0, value=48.0, ratio=1.0, asOf=2022-12-31, due=2023-12-31, doubt=null}}}");
	}

	@Test
	void aVariableGivesTheDayAndBeforeTheObservationNothingIsDecided() {
		Map<String, Object> answer = this.zeren.answer(
				"query($day: Date) { targets(filter: {plan: {id: {eq: \"plan:乙区\"}}}) { nodes { verdict(asOf: $day) { kind reason } } } }",
				Map.of("day", "2022-06-30"));
		assertThat(answer.get("data"))
			.hasToString("{targets={nodes=[{verdict={kind=UNDECIDED, reason=nothing was reported up to this day}}]}}");
	}

	@Test
	void aDayThatIsNoneIsToldInOneLine() {
		assertThat(this.zeren.error("{ target(id: \"target:乙区/T1\") { verdict(asOf: \"June\") { kind } } }"))
			.contains("asOf is no day: June. Give one as YYYY-MM-DD");
	}

	@Test
	void aPlansProgressCountsItsTargetsByVerdict() {
		assertThat(this.zeren
			.data("{ plan(id: \"plan:乙区\") { progress(asOf: \"2023-06-30\") { targets counts { verdict count } } } }"))
			.hasToString("{plan={progress={targets=1, counts=[{verdict=ON_SCHEDULE, count=1}]}}}");
	}

	@Test
	void theLowerPlanIsComparedWithTheOneThatItStandsUnder() {
		assertThat(this.zeren.data("""
				{ upperAndLower(planId: "plan:乙区") { left { id } right { id }
				  targets { relations left { id locator { line } } right { locator { line } } }
				  measures { relation matchedBy left { title } right { locator { line } } } } }"""))
			.isEqualTo(this.zeren.data("""
					{ upperAndLower: comparePlans(left: "plan:甲市", right: "plan:乙区") { left { id } right { id }
					  targets { relations left { id locator { line } } right { locator { line } } }
					  measures { relation matchedBy left { title } right { locator { line } } } } }"""))
			.hasToString("{upperAndLower={left={id=plan:甲市}, right={id=plan:乙区}, targets=["
					+ "{relations=[LOOSER, BINDING_DOWNGRADED], left={id=target:甲市/T1, locator={line=7}}, right={locator={line=9}}}, "
					+ "{relations=[MISSING], left={id=target:甲市/T2, locator={line=8}}, right=null}], "
					+ "measures=[{relation=TAKEN_UP, matchedBy=TITLE, left={title=治水}, right={locator={line=12}}}]}}");
	}

	@Test
	void aPlanUnderNoneHasNoUpperOneAndOneThatIsNotThereIsNamed() {
		assertThat(this.zeren.data("{ upperAndLower(planId: \"plan:甲市\") { left { id } } }"))
			.hasToString("{upperAndLower=null}");
		assertThat(this.zeren.error("{ comparePlans(left: \"plan:甲市\", right: \"plan:none\") { left { id } } }"))
			.contains("plan:none");
	}

	@Test
	void whatIsReadForOneAnswerIsOneStatementHoweverOftenItIsAsked() {
		assertThat(this.zeren.all(
				"{ plans { nodes { a: progress(asOf: \"2023-06-30\") { targets } b: progress(asOf: \"2022-06-30\") { counts { verdict } } } } }",
				"$..verdict"))
			.isEqualTo(List.of("UNDECIDED", "UNDECIDED"));
	}

}
