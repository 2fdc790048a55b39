package org.zeren.api;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.audit.Audit;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.graph.write.kept.ReadPlan;
import org.zeren.key.KeyRole;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people change over GraphQL, with a key and without.
 */
@OnEveryNeo4j
class MutationsTests {

	private static final String FINDING = "finding:donghu/NO_DOCUMENT_NUMBER/plan:donghu";

	private static final String CONFIRM = "mutation { ruleOnFinding(input: {findingId: \"" + FINDING
			+ "\", seen: \"OPEN\", state: CONFIRMED}) { ruling { id by state finding { state plan { title } } } "
			+ "finding { state rulings { by state } } userErrors { field message } } }";

	private RunningZeren running;

	private Client zeren;

	private PlanStore store;

	@BeforeEach
	void aPlanWithFindings(RunningZeren zeren, PlanStore store) {
		this.running = zeren;
		this.zeren = new Client(zeren);
		this.store = store;
		store.write(PlanFixture.donghu().build(), Map.of(), Origin.IMPORT);
		zeren.context().getBean(Audit.class).audit("plan:donghu");
	}

	private <T> T read(HttpResponse<String> answer, String path) {
		return JsonPath.read(answer.body(), path);
	}

	@Test
	void aRulingIsAnsweredWithItsFindingAsItIsNow() {
		HttpResponse<String> answer = this.zeren.send(CONFIRM, this.running.key("张审计", KeyRole.AUDITOR));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo("{\"data\":{\"ruleOnFinding\":{\"ruling\":{\"id\":\"ruling:" + FINDING
				+ "/1\",\"by\":\"张审计\",\"state\":\"CONFIRMED\",\"finding\":{\"state\":\"CONFIRMED\",\"plan\":{\"title\":\"donghu 环境保护规划\"}}},"
				+ "\"finding\":{\"state\":\"CONFIRMED\",\"rulings\":[{\"by\":\"张审计\",\"state\":\"CONFIRMED\"}]},\"userErrors\":[]}}}");
	}

	@Test
	void theSecondOfTwoAuditorsSeesTheRulingOfTheFirst() {
		this.zeren.send(CONFIRM, this.running.key("张审计", KeyRole.AUDITOR));
		HttpResponse<String> second = this.zeren.send(CONFIRM, this.running.key("赵审计", KeyRole.AUDITOR));
		assertThat(this.<Object>read(second, "$.data.ruleOnFinding.ruling")).isNull();
		assertThat(this.<List<String>>read(second, "$.data.ruleOnFinding.finding.rulings[*].by"))
			.containsExactly("张审计");
		assertThat(this.<String>read(second, "$.data.ruleOnFinding.userErrors[0].field")).isEqualTo("seen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "zeren_guessed" })
	void withoutAGoodKeyNothingIsWrittenAndOneIsToldHowToMakeOne(String token) {
		this.running.key("张审计", KeyRole.AUDITOR);
		HttpResponse<String> answer = this.zeren.send(CONFIRM, token);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
		assertThat(this.<String>read(answer, "$.errors[0].extensions.classification")).isEqualTo("UNAUTHORIZED");
		assertThat(this.<String>read(answer, "$.errors[0].message")).contains("zeren key add NAME --role auditor");
		assertThat(this.zeren.all("{ rulings { nodes { id } } }", "$.rulings.nodes")).isEmpty();
	}

	@Test
	void aCorrectionIsAnsweredWithThePlanAsItIsNow() {
		String correct = """
				mutation { correctReading(input: {planId: "plan:donghu", in: "duties", key: "1.1/1",
				    set: "{\\"agency\\": \\"区财政局\\"}", reason: "原文第3行"}) {
				  correction { id title in key set was fits current by }
				  plan { corrections { id } measures(first: 1) { nodes { duties { role agency { name } } } } }
				  userErrors { field message } } }""";
		HttpResponse<String> answer = this.zeren.send(correct, this.running.key("张审计", KeyRole.AUDITOR));
		assertThat(this.<Map<String, Object>>read(answer, "$.data.correctReading.correction"))
			.containsEntry("id", "correction:plan:donghu/1")
			.containsEntry("title", "区水利局（duties 1.1/1）")
			.containsEntry("set", "{\"agency\": \"区财政局\"}")
			.containsEntry("fits", true)
			.containsEntry("current", true)
			.hasEntrySatisfying("was", (was) -> assertThat(was.toString()).contains("\"agency\":\"区水利局\""));
		assertThat(this.<List<String>>read(answer,
				"$.data.correctReading.plan.measures.nodes[0].duties[?(@.role == 'LEAD')].agency.name"))
			.containsExactly("区财政局");
		assertThat(
				this.zeren.all("{ corrections(filter: {current: {eq: true}, in: {eq: \"duties\"}}) { nodes { id } } }",
						"$.corrections.nodes[*].id"))
			.containsExactly("correction:plan:donghu/1");
		HttpResponse<String> again = this.zeren.send(correct, this.running.key("赵审计", KeyRole.AUDITOR));
		assertThat(this.<String>read(again, "$.data.correctReading.userErrors[0].field")).isEqualTo("supersedes");
		assertThat(this.<Object>read(again, "$.data.correctReading.correction")).isNull();
	}

	@Test
	void theTextOfAPlanIsReadWholeAndByLines() {
		String text = "东湖区规划\n" + "守护碧水。".repeat(700) + "\n" + "守护蓝天。".repeat(700) + "\n";
		this.store.write(new ReadPlan(PlanFixture.donghu().build(), Map.of(), text), Origin.IMPORT);
		List<Object> pieces = this.zeren.all(
				"{ plan(id: \"plan:donghu\") { sourceText(first: 100) { nodes { text } } } }",
				"$.plan.sourceText.nodes[*].text");
		assertThat(pieces.stream().map(String::valueOf).collect(Collectors.joining())).isEqualTo(text);
		assertThat(this.zeren
			.data("{ plan(id: \"plan:donghu\") { sourceText(fromLine: 3, toLine: 3) { totalCount nodes "
					+ "{ ordinal line lastLine start } } } }")
			.toString()).contains("totalCount=1", "ordinal=2, line=3, lastLine=3, start=3507");
	}

	@Test
	void aKeyOfAnotherRoleIsForbidden() {
		HttpResponse<String> answer = this.zeren.send(CONFIRM, this.running.key("王验收", KeyRole.ACCEPTOR));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(this.<String>read(answer, "$.errors[0].extensions.classification")).isEqualTo("FORBIDDEN");
		assertThat(this.<String>read(answer, "$.errors[0].message")).contains("王验收 has the role acceptor",
				"--role auditor");
	}

	@Test
	void readingAsksForNoKeyAndMindsNoWrongOne() {
		String count = "{ plans { totalCount } }";
		HttpResponse<String> without = this.zeren.send(count, "");
		for (String token : List.of("zeren_guessed", "a b c", "eyJ.x.y")) {
			HttpResponse<String> with = this.zeren.send(count, token);
			assertThat(with.statusCode()).isEqualTo(200);
			assertThat(with.body()).isEqualTo(without.body());
			assertThat(with.headers().map().keySet()).isEqualTo(without.headers().map().keySet());
		}
	}

	@Test
	void aMutationDoesNotComeByGet() {
		String token = this.running.key("张审计", KeyRole.AUDITOR);
		HttpResponse<String> answer = this.zeren.send(HttpRequest
			.newBuilder(URI
				.create(this.running.url() + "/graphql?query=" + URLEncoder.encode(CONFIRM, StandardCharsets.UTF_8)))
			.header("Authorization", "Bearer " + token)
			.GET()
			.build());
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).contains("POST");
		assertThat(answer.body()).contains("Mutations come by POST");
		assertThat(this.zeren.all("{ rulings { nodes { id } } }", "$.rulings.nodes")).isEmpty();
	}

	@Test
	void severalMutationsAreMadeOneAfterTheOtherAndEachStands() {
		String token = this.running.key("张审计", KeyRole.AUDITOR);
		HttpResponse<String> answer = this.zeren.send("""
				mutation {
				  first: assignTarget(input: {targetId: "target:donghu/T1", year: 2024, value: 78, source: "下达计划"}) {
				    assignment { id value unit target { name assignments { year } } } userErrors { message }
				  }
				  second: assignTarget(input: {targetId: "target:donghu/T9", year: 2024, value: 78, source: "下达计划"}) {
				    assignment { id } target { id } userErrors { field message }
				  }
				  third: reportProgress(input: {subjectId: "measure:donghu/1.2/1", state: DONE, asOf: "2024-12-31"}) {
				    observation { title basis stage subject { __typename } } userErrors { message }
				  }
				}""", token);
		assertThat(this.<String>read(answer, "$.data.first.assignment.unit")).isEqualTo("%");
		assertThat(this.<List<Integer>>read(answer, "$.data.first.assignment.target.assignments[*].year"))
			.containsExactly(2024);
		assertThat(this.<String>read(answer, "$.data.second.userErrors[0].field")).isEqualTo("targetId");
		assertThat(this.<String>read(answer, "$.data.third.observation.title")).isEqualTo("整治排口（1）");
		assertThat(this.<String>read(answer, "$.data.third.observation.subject.__typename")).isEqualTo("Measure");
		assertThat(this.zeren.all("{ measure(id: \"measure:donghu/1.2\") { observations { state } } }",
				"$.measure.observations[*].state"))
			.containsExactly("DONE");
	}

	@Test
	void whatIsOrphanedIsFound() {
		String token = this.running.key("张审计", KeyRole.AUDITOR);
		this.zeren.send(CONFIRM, token);
		this.store.remove("donghu");
		String orphans = "{ rulings(filter: {orphaned: {eq: true}, planId: {eq: \"plan:donghu\"}}) { totalCount nodes { "
				+ "title finding { id } orphaned current } } }";
		assertThat(this.zeren.data(orphans).toString()).contains("totalCount=1", "finding=null", "orphaned=true",
				"current=true", "donghu 环境保护规划");
	}

	@Test
	void aTokenIsNeitherLoggedNorAnswered() {
		String token = this.running.key("张审计", KeyRole.AUDITOR);
		PrintStream out = System.out;
		ByteArrayOutputStream logged = new ByteArrayOutputStream();
		System.setOut(new PrintStream(logged, true, StandardCharsets.UTF_8));
		try {
			String answers = this.zeren.send(CONFIRM, token).body() + this.zeren.send(CONFIRM, token + "x").body()
					+ this.zeren.send("mutation { nothing }", token).body();
			assertThat(answers + logged.toString(StandardCharsets.UTF_8)).doesNotContain(token.substring(6));
		}
		finally {
			System.setOut(out);
		}
	}

}
