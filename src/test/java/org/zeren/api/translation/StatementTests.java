package org.zeren.api.translation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.zeren.api.Captured;
import org.zeren.api.page.Cursor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operation is translated to.
 */
class StatementTests {

	private final Captured api = Captured.api();

	@Test
	void valuesOfAnEnumSortAsTheSchemaListsThem() {
		assertThat(this.api.text("{ findings(orderBy: [{severity: ASC}]) { nodes { id } } }", Map.of()))
			.contains("CASE v0.severity WHEN 'HIGH' THEN 0 WHEN 'MEDIUM' THEN 1 WHEN 'LOW' THEN 2 END ASC");
	}

	@Test
	void anOrderByAnIndexedValueThatNoRowLacksLetsTheDatabaseWalkTheIndex() {
		assertThat(this.api.text("{ measures(orderBy: [{title: DESC}]) { nodes { id } } }", Map.of()))
			.contains("AND v0.title IS NOT NULL) WITH v0 ORDER BY v0.title DESC, v0.id ASC LIMIT");
		assertThat(this.api.text("{ targets(orderBy: [{name: ASC}]) { totalCount nodes { id } } }", Map.of()))
			.contains("v0.name IS NOT NULL", "`#total`: (COUNT { (:Target) })");
		assertThat(this.api.text("{ measures(orderBy: [{deadline: ASC}]) { nodes { id } } }", Map.of()))
			.as("has no index, and may be missing")
			.doesNotContain("deadline IS NOT NULL");
		assertThat(this.api.text("{ plan(id: \"plan:x\") { measures(orderBy: [{title: ASC}]) { nodes { id } } } }",
				Map.of()))
			.as("a plan's measures are few")
			.doesNotContain("title IS NOT NULL");
	}

	@Test
	void aPageBehindACursorBeginsInTheIndex() {
		String cursor = Cursor.encode("Query.measures:title+,id+", List.of("治理河道", "measure:x/1"));
		assertThat(this.api.text(
				"query($after: String) { measures(orderBy: [{title: ASC}], after: $after) { nodes { id } } }",
				Map.of("after", cursor)))
			.contains("v0.title IS NOT NULL AND (v0.title >= $p1 AND (v0.title <> $p1 OR v0.id > $p0))");
	}

	@Test
	void onlyWhatIsSelectedLeavesTheDatabase() {
		assertThat(this.api.text("{ plan(id: \"plan:x\") { title region { name } } }", Map.of())).isEqualTo(
				"MATCH (v0:Plan) WHERE (v0.id = $p0) RETURN {`#type`: 'Plan', title: v0.title, region: COLLECT { "
						+ "MATCH (v0)-[:COVERS]->(v1:Region) WITH v1 LIMIT 1 RETURN {name: v1.name} }} AS row");
	}

	@Test
	void theTextFollowsFromTheShapeAndTheValuesAreParameters() {
		String operation = """
				query($name: String!, $size: Int!, $after: String) { agencies(first: $size, after: $after,
				  filter: {name: {contains: $name}, duties: {count: {gt: $size}}}, orderBy: [{name: ASC}]) { nodes { id } } }""";
		Statement one = this.api.statements(operation, Map.of("name", "水", "size", 5)).get(0);
		Statement other = this.api.statements(operation, Map.of("name", "' OR 1=1 //", "size", 50)).get(0);
		assertThat(one.text()).as("translated once").isSameAs(other.text()).doesNotContain("水");
		assertThat(one.parameters().values()).containsExactly("水", 5, 6);
		assertThat(other.parameters().values()).containsExactly("' OR 1=1 //", 50, 51);
	}

	@Test
	void aFilterInAVariableGivesTheTextOfItsShape() {
		String operation = "query($filter: TargetFilter) { targets(filter: $filter) { totalCount } }";
		Map<String, Object> high = Map.of("filter", Map.of("goal", Map.of("value", Map.of("gt", 5.0))));
		Map<String, Object> higher = Map.of("filter", Map.of("goal", Map.of("value", Map.of("gt", 50.0))));
		Map<String, Object> low = Map.of("filter", Map.of("goal", Map.of("value", Map.of("lt", 5.0))));
		assertThat(this.api.text(operation, high)).isEqualTo(this.api.text(operation, higher)).contains("goalValue >");
		assertThat(this.api.text(operation, low)).contains("goalValue <");
		assertThat(this.api.text(operation, Map.of())).doesNotContain("goalValue");
		assertThat(this.api.statements(operation, higher).get(0).parameters().values()).containsExactly(50.0);
	}

	@Test
	void whatAVariableChoosesIsChosenAnewEachTime() {
		String operation = """
				query($role: Role!, $by: Sort!, $owned: Boolean!, $with: Boolean!) {
				  agencies(filter: {duties: {some: {role: {eq: $role}}}}, orderBy: [{name: $by}]) {
				    nodes { id name @include(if: $with) targets(owned: $owned) { totalCount } } } }""";
		Map<String, Object> one = Map.of("role", "LEAD", "by", "ASC", "owned", true, "with", true);
		Map<String, Object> other = Map.of("role", "SUPPORT", "by", "DESC", "owned", false, "with", false);
		assertThat(this.api.text(operation, one)).contains("[v1:LEADS]", "v0.name ASC", "name: v0.name")
			.isEqualTo(this.api.text(operation, one));
		assertThat(this.api.text(operation, other)).contains("[v1:SUPPORTS]", "v0.name DESC", "NOT (EXISTS")
			.doesNotContain("name: v0.name");
	}

	@Test
	void aListOfVariablesIsOneParameter() {
		String operation = "query($a: ID!, $b: ID!) { plans(filter: {id: {in: [$a, \"plan:c\", $b]}}) { totalCount } }";
		this.api.statements(operation, Map.of("a", "plan:x", "b", "plan:y"));
		assertThat(this.api.statements(operation, Map.of("a", "plan:a", "b", "plan:b")).get(0).parameters().values())
			.containsExactly(List.of("plan:a", "plan:c", "plan:b"));
	}

	@Test
	void aTotalIsCountedOnlyWhenSelectedAndThenFromTheCountStore() {
		assertThat(this.api.text("{ measures { totalCount } }", Map.of()))
			.isEqualTo("RETURN {`#total`: (COUNT { (:Measure) } - COUNT { (:Part) })} AS row");
		assertThat(this.api.text("{ measures { nodes { id } } }", Map.of())).doesNotContain("COUNT");
	}

	@Test
	void aPageBehindARowAndItsTotalAreReadInOnePass() {
		assertThat(this.api.text("""
				{ agency(id: "agency:x") { targets { nodes { id } totalCount } } }""", Map.of()))
			.containsOnlyOnce(":TARGETS]")
			.contains("`#total`: size(v4)", "UNWIND v4[..$p1]");
		assertThat(this.api.text("{ agency(id: \"agency:x\") { targets { nodes { id } } } }", Map.of()))
			.contains("LIMIT $p1")
			.doesNotContain("size(");
	}

	@Test
	void theOneNodeWhoseIdARowTellsIsAskedForByItAndAFilterWalksThePattern() {
		assertThat(this.api.text("{ measures { nodes { plan { title } } } }", Map.of()))
			.contains("(v1:Plan) WHERE (v1.id = ('plan:' + split(split(v0.id, ':')[1], '/')[0]))")
			.doesNotContain("CONTAINS");
		assertThat(this.api.text("{ measures(filter: {plan: {id: {eq: \"plan:x\"}}}) { totalCount } }", Map.of()))
			.contains("(v0)<-[:CONTAINS*]-(v1:Plan)");
	}

	@Test
	void eachRootFieldIsOneStatementHoweverDeep() {
		List<Statement> statements = this.api.statements(
				"""
						{ plans(first: 2) { nodes { measures(first: 2) { nodes { parts { duties { agency { targets(first: 2) { nodes { owners { name } } } } } } } } } }
						  sectors { nodes { name } } }""",
				Map.of());
		assertThat(statements).hasSize(2);
	}

	@Test
	void aFilterOnAnIndexedNameBehindLinksIsJoinedSoThatTheSearchCanBeginThere() {
		assertThat(this.api.text("""
				{ measures(filter: {duties: {some: {agency: {sector: {name: {eq: "水利"}}}}}}) { nodes { id } } }""",
				Map.of()))
			.contains("(v3)-[:IN_SECTOR]->(v4:Sector)", "WITH DISTINCT v0")
			.doesNotContain("EXISTS");
		assertThat(this.api.text("{ measures(filter: {duties: {some: {order: {eq: 1}}}}) { nodes { id } } }", Map.of()))
			.contains("EXISTS");
	}

	@Test
	void aFilterInAListInAListIsJoinedToo() {
		assertThat(this.api.text("""
				{ rules { nodes { findings(filter: {plan: {region: {name: {eq: "东湖市"}}}}) { totalCount } } } }""",
				Map.of()))
			.contains("(v0)<-[:BY]-(v1:Finding), (v1)-[:IN]->(v2:Plan), (v2)-[:COVERS]->(v3:Region) WHERE")
			.doesNotContain("EXISTS");
	}

	@Test
	void whetherATargetHasAnOwnerIsAskedInTheShortestWay() {
		assertThat(this.api.text("{ targets(filter: {owners: {none: {}}}) { totalCount } }", Map.of()))
			.contains("NOT ((EXISTS { (v0)<-[:TARGETS]-(v1)")
			.doesNotContain("type(", "CONTAINS*");
		assertThat(this.api.text("{ targets(filter: {owners: {none: {kind: {eq: DEPARTMENT}}}}) { totalCount } }",
				Map.of()))
			.as("which owners it has")
			.contains("type(");
	}

	@Test
	void dutiesOfAllAgenciesAreCountedWithoutLookingAtThem() {
		assertThat(this.api.text("{ dutiesBySectorAndRole { role count } }", Map.of()))
			.contains("sum(COUNT { (v1)-[:LEADS]->() })", "COUNT { ()-[:LEADS]->() } - ")
			.doesNotContain("type(");
	}

	@Test
	void aFilterByRoleFollowsNoOtherRelationships() {
		assertThat(this.api.text(
				"{ agencies(filter: {duties: {count: {where: {role: {eq: LEAD}}, gt: 3}}}) { nodes { id } } }",
				Map.of()))
			.contains("COUNT { MATCH (v0)-[v1:LEADS]->(v2:Measure) RETURN v1 } > $p0");
		assertThat(this.api
			.text("{ measures(filter: {duties: {none: {role: {in: [SUPPORT, LEAD]}}}}) { nodes { id } } }", Map.of()))
			.contains("<-[v2:LEADS|SUPPORTS]-(v3:Agency) RETURN v2");
	}

	@Test
	void countsByGroupCanStandAtAnyDepth() {
		assertThat(this.api.text(
				"""
						{ responsibilityChain(targetId: "target:x") { links { agency { region { plans { nodes { dutiesBySectorAndRole {
						  count } } } } } } } }""",
				Map.of()))
			.contains("CALL (*) {MATCH")
			.doesNotContain("{,");
	}

}
