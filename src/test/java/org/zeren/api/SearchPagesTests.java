package org.zeren.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of a search: many hits of few different scores.
 */
@OnEveryNeo4j
class SearchPagesTests {

	private static final int HITS = 90;

	private Client zeren;

	@BeforeEach
	void manyHitsOfOneScore(RunningZeren zeren, Driver database) {
		this.zeren = new Client(zeren);
		database
			.executableQuery("UNWIND range(1, $hits) AS i CREATE (:WaterBody {id: 'water:' + i, "
					+ "name: CASE i % 3 WHEN 0 THEN '青柳河' ELSE '石桥河支流' END, kind: 'RIVER'})")
			.withParameters(Map.of("hits", HITS))
			.execute();
		database.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").execute();
	}

	@Test
	void aWalkGivesEveryHitOnceWhateverTheSizeOfThePages() {
		for (int size : new int[] { 7, 10, 20, 50, 100 }) {
			assertThat(walk("", size)).as("pages of %d", size).hasSize(HITS).doesNotHaveDuplicates();
			assertThat(walk(", types: [WATER_BODY]", size)).hasSize(HITS).doesNotHaveDuplicates();
		}
	}

	@Test
	void aPageOfAnotherSizeBeginsWithTheSameHits() {
		assertThat(walk("", 20).subList(0, 40)).isEqualTo(walk("", 10).subList(0, 40));
	}

	@Test
	void aCursorOfAnotherListIsRefused() {
		String cursor = this.zeren.read("{ waterBodies(first: 3) { pageInfo { endCursor } } }",
				"$.waterBodies.pageInfo.endCursor");
		for (String list : List.of("plans", "targets", "agencies")) {
			assertThat(this.zeren.error("{ " + list + "(first: 2, after: \"" + cursor + "\") { nodes { id } } }"))
				.startsWith("BAD_REQUEST")
				.contains("belongs to another list or order");
		}
		assertThat(this.zeren.error("{ search(text: \"河\", after: \"" + cursor + "\") { nodes { __typename } } }"))
			.contains("belongs to another list");
		assertThat(this.zeren.all("{ waterBodies(first: 2, after: \"" + cursor + "\") { nodes { id } } }", "$..id"))
			.hasSize(2);
	}

	private List<Object> walk(String arguments, int size) {
		List<Object> seen = new ArrayList<>();
		String after = "";
		boolean more = true;
		while (more) {
			Object data = this.zeren.data("""
					{ search(text: "河", first: %d%s%s) { totalCount edges { node { ... on WaterBody { id } } }
					  pageInfo { endCursor hasNextPage } } }""".formatted(size, arguments, after));
			assertThat(JsonPath.<Integer>read(data, "$.search.totalCount")).isEqualTo(HITS);
			seen.addAll(JsonPath.<List<Object>>read(data, "$..id"));
			more = JsonPath.read(data, "$.search.pageInfo.hasNextPage");
			after = ", after: \"" + JsonPath.read(data, "$.search.pageInfo.endCursor") + "\"";
		}
		return seen;
	}

}
