package org.zeren.cluster;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.cluster.RoutingProxy.Member;
import org.zeren.graph.Neo4jUnderTest;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.key.KeyRole;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances before a cluster: reads go to readers, a write is seen at the other
 * instance, and members that fall out are done without as far as can be.
 */
@OnEveryNeo4j
class ClusterTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final String REPORT = """
			mutation { reportProgress(input: {subjectId: "measure:donghu/1.2/1", state: DONE, asOf: "2024-12-31"}) {
			  observation { id } userErrors { message } } }""";

	private static final String REPORTED = "{ measure(id: \"measure:donghu/1.2/1\") { observations { state } } }";

	@Test
	void twoInstancesWorkWithAClusterAndWithWhatIsLeftOfIt(Neo4jUnderTest database, PlanStore store) throws Exception {
		store.write(PlanFixture.donghu().build(), Map.of(), Origin.IMPORT);
		try (RoutingProxy cluster = new RoutingProxy(database.uri().getPort());
				RunningZeren first = instance(cluster, database);
				RunningZeren second = instance(cluster, database)) {
			readsGoToReaders(cluster, first);
			aWriteIsSeenAtTheOtherInstance(cluster, first, second);
			cluster.cut(Member.FIRST_READER);
			for (int i = 0; i < 10; i++) {
				assertThat(ask(first, REPORTED, "").body()).as("a reader is cut").contains("DONE");
				assertThat(ask(second, REPORTED, "").body()).as("a reader is cut").contains("DONE");
			}
			cluster.mend(Member.FIRST_READER);
			withoutAWriterThereIsReading(cluster, second);
			withoutReadersOneIsToldSoUntilTheyAreBack(cluster, first);
		}
	}

	private static void readsGoToReaders(RoutingProxy cluster, RunningZeren zeren) throws Exception {
		List.of(Member.values()).forEach(cluster::told);
		for (int i = 0; i < 8; i++) {
			assertThat(ask(zeren, "{ plans { totalCount } }", "").body()).contains("\"totalCount\":1");
		}
		assertThat(cluster.told(Member.FIRST_READER).size() + cluster.told(Member.SECOND_READER).size()).isPositive();
		assertThat(cluster.told(Member.WRITER)).noneMatch((message) -> message.contains("MATCH"));
	}

	private static void aWriteIsSeenAtTheOtherInstance(RoutingProxy cluster, RunningZeren first, RunningZeren second)
			throws Exception {
		String key = first.key("王报告", KeyRole.ADMINISTRATOR);
		HttpResponse<String> written = send(first, REPORT, "Authorization", "Bearer " + key);
		assertThat(written.body()).contains("\"userErrors\":[]");
		assertThat(cluster.told(Member.WRITER)).anyMatch((message) -> message.contains("CREATE"));
		String bookmark = written.headers().firstValue("Zeren-Bookmark").orElseThrow();
		List.of(Member.values()).forEach(cluster::told);
		assertThat(ask(second, REPORTED, bookmark).body()).contains("DONE");
		List<String> told = cluster.told(Member.FIRST_READER);
		told.addAll(cluster.told(Member.SECOND_READER));
		assertThat(bookmark.split(",")).as("the reader waits for the write of %s", bookmark)
			.allMatch((one) -> told.stream().anyMatch((message) -> message.contains(one)));
		HttpResponse<String> forged = ask(second, REPORTED, "nonsense");
		assertThat(forged.body()).contains("no bookmark of this database");
	}

	private static void withoutAWriterThereIsReading(RoutingProxy cluster, RunningZeren zeren) throws Exception {
		cluster.cut(Member.WRITER);
		String key = zeren.key("王报告", KeyRole.ADMINISTRATOR);
		assertThat(ask(zeren, REPORTED, "").body()).contains("DONE");
		assertThat(send(zeren, REPORT, "Authorization", "Bearer " + key).body())
			.contains("The database does not answer");
		assertThat(ready(zeren)).isEqualTo(200);
		cluster.mend(Member.WRITER);
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> !send(zeren, REPORT, "Authorization", "Bearer " + key).body()
				.contains("The database does not answer"));
	}

	private static void withoutReadersOneIsToldSoUntilTheyAreBack(RoutingProxy cluster, RunningZeren zeren)
			throws Exception {
		cluster.cut(Member.FIRST_READER);
		cluster.cut(Member.SECOND_READER);
		HttpResponse<String> away = ask(zeren, "{ plans { totalCount } }", "");
		assertThat(away.statusCode()).as(away.body()).isEqualTo(503);
		assertThat(away.headers().firstValue("Retry-After")).isPresent();
		assertThat(away.body()).contains("The database does not answer").doesNotContain("localhost");
		assertThat(ask(zeren, REPORTED, "").body()).contains("\"measure\":null", "The database does not answer");
		assertThat(ready(zeren)).isEqualTo(503);
		cluster.mend(Member.FIRST_READER);
		cluster.mend(Member.SECOND_READER);
		Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> ask(zeren, REPORTED, "").body().contains("DONE"));
		assertThat(ready(zeren)).isEqualTo(200);
	}

	private static RunningZeren instance(RoutingProxy cluster, Neo4jUnderTest database) {
		return RunningZeren.start(URI.create("neo4j://localhost:" + cluster.port(Member.ROUTER)), database.password(),
				"--zeren.database.name=neo4j");
	}

	private static int ready(RunningZeren zeren) throws Exception {
		return HTTP
			.send(HttpRequest.newBuilder(zeren.url().resolve("/actuator/health/readiness")).build(),
					HttpResponse.BodyHandlers.ofString())
			.statusCode();
	}

	private static HttpResponse<String> ask(RunningZeren zeren, String operation, String bookmark) throws Exception {
		return send(zeren, operation, "Zeren-Bookmark", bookmark);
	}

	private static HttpResponse<String> send(RunningZeren zeren, String operation, String header, String value)
			throws Exception {
		return HTTP.send(HttpRequest.newBuilder(zeren.url().resolve("/graphql"))
			.header("Content-Type", "application/json")
			.header(header, value)
			.POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", operation))))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

}
