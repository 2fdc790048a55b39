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
	void aWalkFromTheEndGivesTheSameHitsInTheSameOrder() {
		for (int size : new int[] { 7, 50 }) {
			List<Object> backwards = new ArrayList<>();
			String before = "";
			boolean more = true;
			while (more) {
				Object data = this.zeren.data("""
						{ search(text: "河", last: %d%s) { edges { node { ... on WaterBody { id } } }
						  pageInfo { startCursor hasPreviousPage } } }""".formatted(size, before));
				backwards.addAll(0, JsonPath.<List<Object>>read(data, "$..id"));
				more = JsonPath.read(data, "$.search.pageInfo.hasPreviousPage");
				before = ", before: \"" + JsonPath.read(data, "$.search.pageInfo.startCursor") + "\"";
			}
			assertThat(backwards).as("pages of %d", size).isEqualTo(walk("", 100));
		}
	}

	/**
	 * Rows behind {@code after} and before {@code before}, then the last or first of
	 * them.
	 */
	@Test
	void aPageMayLieBetweenTwoCursors() {
		List<Object> all = walk("", 100);
		List<Object> cursors = this.zeren.all("{ search(text: \"河\", first: 20) { edges { cursor } } }", "$..cursor");
		String between = "after: \"%s\", before: \"%s\"".formatted(cursors.get(4), cursors.get(9));
		assertThat(page("last: 3, " + between)).isEqualTo(all.subList(6, 9) + " next true, previous true");
		assertThat(page("first: 3, " + between)).isEqualTo(all.subList(5, 8) + " next true, previous true");
		assertThat(page("last: 9, " + between)).isEqualTo(all.subList(5, 9) + " next true, previous false");
		assertThat(page("first: 9, " + between)).isEqualTo(all.subList(5, 9) + " next false, previous true");
		assertThat(page("last: 2")).isEqualTo(all.subList(HITS - 2, HITS) + " next false, previous true");
		assertThat(page("before: \"" + cursors.get(0) + "\"")).isEqualTo("[] next false, previous false");
		assertThat(this.zeren.error("{ search(text: \"河\", first: 1, last: 1) { nodes { __typename } } }"))
			.isEqualTo("BAD_REQUEST: Ask for `first` or for `last`, not for both.");
	}

	private String page(String arguments) {
		Object data = this.zeren
			.data("""
					{ search(text: "河", %s) { nodes { ... on WaterBody { id } } pageInfo { hasNextPage hasPreviousPage } } }"""
				.formatted(arguments));
		return new ArrayList<>(JsonPath.<List<Object>>read(data, "$..id")) + " next "
				+ JsonPath.read(data, "$.search.pageInfo.hasNextPage") + ", previous "
				+ JsonPath.read(data, "$.search.pageInfo.hasPreviousPage");
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
