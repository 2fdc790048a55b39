package org.zeren.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

import org.zeren.api.page.Cursor;
import org.zeren.api.translation.Statement;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the database goes about the statements of everyday questions: it begins at an
 * index, never at all nodes of a label, and multiplies nothing.
 */
@OnEveryNeo4j
class PlanShapeTests {

	private Driver database;

	@BeforeEach
	void manyPlans(Driver database, PlanStore store) {
		this.database = database;
		for (String city : "甲 乙 丙 丁 戊 己 庚 辛".split(" ")) {
			store.write(PlanFixture.plan("plan-" + city, "云岭省", city + "市")
				.agency("市水利局", "水利")
				.agency("市环境局", "生态环境")
				.row("T1", "优良天数比例", "%", 50.0, 90.0)
				.chapter("第一章")
				.measure("治理河道", (measure) -> measure.lead("市水利局").named("T1"))
				.measure("监测水质", (measure) -> measure.responsible("市环境局"))
				.build(), Map.of(), Origin.BUNDLED);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{ responsibilityChain(targetId: \"target:plan-甲/T1\") { owned links { agency { name } measure { title } } } }",
			"{ plan(id: \"plan:plan-甲\") { measures { nodes { title duties { agency { name } } targets { name } waterBodies { name } } } } }",
			"{ agency(id: \"agency:x\") { dutyCounts { lead } duties { nodes { measure { title } } } targets(owned: true) { nodes { name } totalCount } } }",
			"{ measures { totalCount } }", "{ measures { nodes { title } } }", "{ agencies { nodes { name } } }",
			"{ measures(filter: {duties: {some: {role: {eq: LEAD}, agency: {sector: {name: {eq: \"水利\"}}, region: {within: {some: {name: {eq: \"云岭省\"}}}}}}}}) { nodes { title } } }",
			"{ agencies(filter: {duties: {count: {where: {role: {eq: LEAD}}, gt: 3}}}) { nodes { name } } }",
			"{ targets(filter: {binding: {eq: BINDING}, owners: {none: {}}}) { nodes { name } } }",
			"{ search(text: \"水利\") { nodes { __typename } } }" })
	void theDatabaseBeginsAtAnIndex(String operation) {
		assertThat(operators(operation, Map.of())).noneMatch((operator) -> operator.matches(
				"(AllNodesScan|.*NodeByLabelScan|UnionNodeByLabelsScan|CartesianProduct|.*AllRelationshipsScan).*"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ measures(orderBy: [{title: ASC}]) { nodes { title } } }",
			"{ measures(orderBy: [{title: DESC}], first: 100) { nodes { title } } }",
			"{ targets(orderBy: [{name: ASC}]) { nodes { name } } }",
			"{ plans(orderBy: [{title: ASC}], first: 30) { totalCount nodes { title } } }",
			"{ agencies(orderBy: [{name: DESC}]) { nodes { name } } }" })
	void theDatabaseWalksAnIndexAndSortsOnlyEqualValues(String operation) {
		country();
		assertThat(operators(operation, Map.of())).contains("PartialTop@neo4j")
			.doesNotContain("Sort@neo4j", "Top@neo4j");
	}

	/** So many nodes that the database thinks of how to sort them. */
	private void country() {
		this.database.executableQuery("""
				UNWIND range(1, 2000) AS i
				CREATE (:Plan {id: 'plan:' + i, title: '规划' + i}),
				  (:Agency {id: 'agency:' + i, name: '水利局' + i}),
				  (:Measure {id: 'measure:' + i, planId: 'plan:1', ordinal: i, title: '治理' + i}),
				  (:Target {id: 'target:' + i, planId: 'plan:1', ordinal: i, name: '目标' + i})""").execute();
		this.database.executableQuery("CALL db.prepareForReplanning()").execute();
	}

	@Test
	void aDeepPageBeginsInTheIndexAtItsCursor() {
		country();
		String cursor = Cursor.encode("Query.measures:title+,id+", List.of("治理700", "measure:700"));
		assertThat(
				operators("query($after: String) { measures(orderBy: [{title: ASC}], after: $after) { nodes { id } } }",
						Map.of("after", cursor)))
			.contains("NodeIndexSeekByRange@neo4j", "PartialTop@neo4j")
			.doesNotContain("Union@neo4j", "Sort@neo4j", "Top@neo4j");
	}

	private List<String> operators(String operation, Map<String, Object> variables) {
		Statement statement = Captured.api().statements(operation, variables).get(0);
		return operators(this.database.executableQuery("EXPLAIN " + statement.text())
			.withParameters(statement.parameters())
			.execute()
			.summary()
			.plan()).toList();
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType()),
				plan.children().stream().flatMap(PlanShapeTests::operators));
	}

}
