package org.zeren.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Values;

import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of connections.
 */
@OnEveryNeo4j
class PagesTests {

	private Client zeren;

	private Driver database;

	private String cursor = "";

	private boolean more;

	@BeforeEach
	void sixTargetsSomeWithoutAUnit(RunningZeren zeren, Driver database) {
		this.zeren = new Client(zeren);
		this.database = database;
		for (int i = 1; i <= 6; i++) {
			target(10 * i, (i % 2 == 0) ? "吨" : null);
		}
	}

	private void target(int ordinal, String unit) {
		this.database.executableQuery("""
				MERGE (p:Plan {id: 'plan:p'}) SET p.title = 'p'
				CREATE (p)-[:SETS]->(:Target {id: 'target:p/' + $ordinal, planId: 'plan:p', ordinal: $ordinal,
				  name: 't' + $ordinal, unit: $unit, kind: 'TEXT', cumulative: false, comparator: 'EQUAL'})""")
			.withParameters(Values.parameters("ordinal", ordinal, "unit", unit).asMap())
			.execute();
	}

	@Test
	void aWalkForwardsSeesEveryRowOnceAlsoWhenRowsAreAddedMeanwhile() {
		List<Object> seen = new ArrayList<>(page("first: 2", null, "endCursor"));
		String cursor = this.cursor;
		target(5, null);
		target(25, null);
		while (this.more) {
			seen.addAll(page("first: 2", "after: \"" + cursor + "\"", "endCursor"));
			cursor = this.cursor;
		}
		assertThat(seen).containsExactly(10, 20, 25, 30, 40, 50, 60);
	}

	@Test
	void aWalkBackwardsSeesThemInTheSameOrder() {
		assertThat(page("last: 4", null, "startCursor")).containsExactly(30, 40, 50, 60);
		assertThat(page("last: 4", "before: \"" + this.cursor + "\"", "startCursor")).containsExactly(10, 20);
		assertThat(this.more).isFalse();
	}

	@Test
	void rowsWithoutAValueComeLastAndAreWalkedToo() {
		String order = ", orderBy: [{unit: ASC}, {ordinal: DESC}]";
		assertThat(page("first: 4" + order, null, "endCursor")).containsExactly(60, 40, 20, 50);
		assertThat(page("first: 4" + order, "after: \"" + this.cursor + "\"", "endCursor")).containsExactly(30, 10);
		String turned = ", orderBy: [{unit: DESC}, {ordinal: ASC}]";
		assertThat(page("first: 2" + turned, null, "endCursor")).containsExactly(10, 30);
		assertThat(page("first: 9" + turned, "after: \"" + this.cursor + "\"", "endCursor")).containsExactly(50, 20, 40,
				60);
	}

	@Test
	void findingsBySeverityComeByWeightAndAreWalkedSo() {
		for (String severity : List.of("LOW", "HIGH", "MEDIUM", "HIGH")) {
			this.database.executableQuery(
					"""
							MATCH (p:Plan {id: 'plan:p'}) OPTIONAL MATCH (other:Finding) WITH p, count(other) AS n
							CREATE (:Finding {id: 'finding:p/' + n, planId: p.id, severity: $severity, ordinal: n})-[:IN]->(p)""")
				.withParameters(Map.of("severity", severity))
				.execute();
		}
		String walk = "{ findings(first: 3, orderBy: [{severity: %s}]%s) { nodes { severity } pageInfo { endCursor } } }";
		String first = this.zeren.data(walk.formatted("ASC", "")).toString();
		String cursor = this.zeren.read(walk.formatted("ASC", ""), "$.findings.pageInfo.endCursor");
		assertThat(first).contains("[{severity=HIGH}, {severity=HIGH}, {severity=MEDIUM}]");
		assertThat(this.zeren.all(walk.formatted("ASC", ", after: \"" + cursor + "\""), "$..severity"))
			.containsExactly("LOW");
		assertThat(this.zeren.all(walk.formatted("DESC", ""), "$..severity")).containsExactly("LOW", "MEDIUM", "HIGH");
	}

	@Test
	void aPageHasTwentyRowsUnlessToldAndAHundredAtMost() {
		for (int i = 100; i < 120; i++) {
			target(i, null);
		}
		assertThat(page("orderBy: []", null, "endCursor")).hasSize(20);
		assertThat(this.zeren.<Integer>read("{ targets(first: 1) { totalCount } }", "$.targets.totalCount"))
			.isEqualTo(26);
		assertThat(this.zeren.error("{ targets(first: 101) { totalCount nodes { id } } }")).isEqualTo(
				"BAD_REQUEST: `first: 101` is no size of a page. Ask for 0 to 100 rows and go on with `after: endCursor`.");
	}

	@Test
	void pagesThatContradictThemselvesAndForeignCursorsAreRefused() {
		assertThat(this.zeren.error("{ targets(first: 1, last: 1) { nodes { id } } }")).startsWith("BAD_REQUEST");
		assertThat(this.zeren.error("{ targets(first: -1) { nodes { id } } }")).startsWith("BAD_REQUEST");
		assertThat(this.zeren.error("{ targets(after: \"x\") { nodes { id } } }"))
			.startsWith("BAD_REQUEST: x is no cursor");
		page("first: 1", null, "endCursor");
		assertThat(this.zeren
			.error("{ targets(orderBy: [{name: ASC}], after: \"" + this.cursor + "\") { nodes { id } } }"))
			.contains("another list or order");
	}

	/**
	 * The ordinals of a page; keeps its cursor and whether rows follow in its direction.
	 */
	private List<Object> page(String arguments, String from, String cursor) {
		Object data = this.zeren.data(
				"{ plan(id: \"plan:p\") { targets(%s) { nodes { ordinal } pageInfo { %s hasNextPage hasPreviousPage } } } }"
					.formatted((from != null) ? arguments + ", " + from : arguments, cursor));
		Map<String, Object> info = JsonPath.read(data, "$.plan.targets.pageInfo");
		this.cursor = String.valueOf(info.get(cursor));
		this.more = (boolean) info.get(cursor.equals("endCursor") ? "hasNextPage" : "hasPreviousPage");
		return JsonPath.read(data, "$..ordinal");
	}

}
