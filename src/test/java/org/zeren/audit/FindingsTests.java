package org.zeren.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.zeren.graph.OnEveryNeo4j;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Each rule of audit fires on a small plan, and is silent on one that nearly gives it
 * cause ({@code findings/cases.cypher}); its findings are kept, superseded and found
 * again.
 */
@OnEveryNeo4j
class FindingsTests {

	private static final String PLAN = """
			CREATE (province:Region {id: 'region:丁省', name: '丁省'})<-[:PART_OF]-(city:Region {id: 'region:丁省/甲市', name: '甲市'}),
			  (upper:Plan {id: 'plan:丁省', title: '丁省规划', status: 'DRAFT', digest: '1'}),
			  (p:Plan {id: 'plan:甲市', title: '甲市规划', status: 'PUBLISHED', issuedOn: '2021-06-01', documentNumber: '甲政发〔2021〕1号',
			    periodStart: 2021, periodEnd: 2025, digest: '1'})-[:COVERS]->(city),
			  (p)-[:CITES]->(:Policy {id: 'policy:丁省', title: '丁省规划'})
			WITH p, province, city, upper
			""";

	private static final Pattern HEAD = Pattern.compile("// ([A-Z_]+) (?:fires on (\\S+)|is silent: .+)");

	/** A graph, and the subject of the one finding of a kind; null for none. */
	private record Case(String head, String kind, @Nullable String subject, String graph) {

		static Case of(String text) {
			String head = text.lines().findFirst().orElseThrow();
			Matcher matcher = HEAD.matcher(head);
			assertThat(matcher.matches()).as(head).isTrue();
			return new Case(head, matcher.group(1), matcher.group(2), text.substring(head.length()));
		}

	}

	private static final Clock TODAY = Clock.fixed(Instant.parse("2026-01-02T00:00:00Z"), ZoneOffset.UTC);

	private static final Clock TOMORROW = Clock.fixed(Instant.parse("2026-01-03T00:00:00Z"), ZoneOffset.UTC);

	private static List<Case> cases() {
		try {
			String text = new ClassPathResource("findings/cases.cypher").getContentAsString(StandardCharsets.UTF_8);
			return Arrays.stream(text.split("\n{2,}")).skip(1).map(String::strip).map(Case::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void eachRuleThatComesWithZerenHasACaseOfBothKinds() {
		assertThat(cases()).extracting((each) -> each.kind() + (each.subject() != null))
			.containsAll(Rules.bundled()
				.stream()
				.flatMap((rule) -> Stream.of(rule.kind() + true, rule.kind() + false))
				.toList());
	}

	@TestFactory
	Stream<DynamicTest> eachRuleFiresAndIsSilentAsItsCasesSay(Driver driver) {
		return cases().stream().map((each) -> DynamicTest.dynamicTest(each.head(), () -> {
			make(driver, each.graph());
			new Audit(driver, withSilencers(each.kind()), TODAY).audit("plan:甲市");
			assertThat(
					texts(driver, "MATCH (f:Finding)-[:ABOUT]->(s) WHERE f.kind = '" + each.kind() + "' RETURN s.id"))
				.isEqualTo((each.subject() != null) ? List.of(each.subject()) : List.of());
			assertThat(texts(driver,
					"MATCH (f:Finding)-[:ABOUT]->(s) WHERE f.condition = '{}' OR NOT s:Plan AND NOT (f)-[:SHOWS]->() RETURN f.id"))
				.as("findings that show nothing")
				.isEmpty();
		}));
	}

	/** The other rules can add nothing to a case, and take most of its time. */
	private static Rules withSilencers(String kind) {
		List<Rule> all = Rules.of(null).all();
		Rule rule = all.stream().filter((each) -> each.kind().equals(kind)).findFirst().orElseThrow();
		return new Rules(
				all.stream().filter((each) -> each == rule || rule.silencedBy().contains(each.kind())).toList());
	}

	@Test
	void aFindingThatNoLongerHoldsIsSupersededAndComesBackUnderItsId(Driver driver) {
		make(driver, "REMOVE p.documentNumber");
		Audited first = new Audit(driver, Rules.of(null), TODAY).audit("plan:甲市");
		assertThat(first.byKind()).containsEntry("NO_DOCUMENT_NUMBER", 1);
		assertThat(first.fresh()).isEqualTo(first.findings());
		String state = "MATCH (f:Finding {kind: 'NO_DOCUMENT_NUMBER'})-[:IN]->(p), (f)-[:BY]->(rule) "
				+ "RETURN f.id + ' ' + f.state + ' ' + f.foundOn + ' ' + coalesce(f.supersededOn, 'holds')";
		assertThat(texts(driver, state)).containsExactly("finding:甲市/NO_DOCUMENT_NUMBER/plan:甲市 OPEN 2026-01-02 holds");
		driver.executableQuery("MATCH (p:Plan {id: 'plan:甲市'}) SET p.documentNumber = '甲政发〔2021〕1号'").execute();
		Audited second = new Audit(driver, Rules.of(null), TOMORROW).audit("plan:甲市");
		assertThat(second.superseded()).isEqualTo(1);
		assertThat(second.fresh()).isZero();
		assertThat(texts(driver, state))
			.containsExactly("finding:甲市/NO_DOCUMENT_NUMBER/plan:甲市 SUPERSEDED 2026-01-02 2026-01-03");
		driver.executableQuery("MATCH (p:Plan {id: 'plan:甲市'}) REMOVE p.documentNumber").execute();
		assertThat(new Audit(driver, Rules.of(null), TOMORROW).audit("plan:甲市").fresh()).isEqualTo(1);
		assertThat(texts(driver, state)).containsExactly("finding:甲市/NO_DOCUMENT_NUMBER/plan:甲市 OPEN 2026-01-02 holds");
	}

	@Test
	void findingsOfOneKindAreNumberedInTheOrderOfTheDocument(Driver driver) {
		make(driver,
				"FOREACH (each IN [[1, 500], [2, 90], [10, 200]] | CREATE (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/' + each[0], "
						+ "planId: p.id, title: '治' + each[0], titlePrinted: true, ordinal: each[0], start: each[1]})"
						+ "<-[:SUPPORTS {id: 'd' + each[0], start: each[1]}]-(:Agency {id: 'agency:' + each[0], name: '甲市水利局'}))");
		new Audit(driver, Rules.of(null), TODAY).audit("plan:甲市");
		assertThat(texts(driver,
				"MATCH (f:Finding {kind: 'SUPPORT_ONLY'})-[:ABOUT]->(m) RETURN m.start + ' ' + m.id ORDER BY f.ordinal"))
			.containsExactly("90 measure:甲市/2", "200 measure:甲市/10", "500 measure:甲市/1");
	}

	@Test
	void theProofIsTheMeasureAndItsDutiesWithTheirPlaces(Driver driver) {
		make(driver,
				"CREATE (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, "
						+ "ordinal: 1, line: 7, start: 20, end: 22})<-[:SUPPORTS {id: 'd', start: 35, end: 39, line: 8, "
						+ "nameAsPrinted: '市水利局'}]-(:Agency {id: 'agency:甲', name: '甲市水利局'})");
		new Audit(driver, Rules.of(null), TODAY).audit("plan:甲市");
		assertThat(texts(driver, "MATCH (:Finding {kind: 'SUPPORT_ONLY'})-[s:SHOWS]->(node) "
				+ "RETURN s.label + ' ' + s.value + ' line ' + s.line + ' ' + s.start + '-' + s.end + ' ' + node.id ORDER BY s.ordinal"))
			.containsExactly("任务 治水 line 7 20-22 measure:甲市/1", "配合 市水利局 line 8 35-39 agency:甲");
	}

	@Test
	void plansThatDidNotChangeAreNotAuditedAgainAndTheirNeighboursAreWhenOneChanges(Driver driver) {
		make(driver, "CREATE (:Plan {id: 'plan:甲市/丙县', title: '丙县规划', status: 'DRAFT', periodStart: 2021, digest: '1'})"
				+ "-[:COVERS]->(:Region {id: 'region:丁省/甲市/丙县', name: '丙县'})-[:PART_OF]->(city)");
		Audit audit = new Audit(driver, Rules.of(null), TODAY);
		assertThat(audit.auditOutdated()).extracting(Audited::planId)
			.containsExactly("plan:丁省", "plan:甲市", "plan:甲市/丙县");
		assertThat(audit.auditOutdated()).isEmpty();
		driver.executableQuery("MATCH (p:Plan {id: 'plan:甲市'}) SET p.digest = '2'").execute();
		assertThat(audit.auditOutdated()).extracting(Audited::planId).containsExactly("plan:甲市", "plan:甲市/丙县");
	}

	@Test
	void thePlansThatRestOnOneThatIsTakenOutAreAuditedAgain(Driver driver) {
		make(driver, "CREATE (:Plan {id: 'plan:甲市/丙县', title: '丙县规划', status: 'DRAFT', periodStart: 2021, digest: '1'})"
				+ "-[:COVERS]->(:Region {id: 'region:丁省/甲市/丙县', name: '丙县'})-[:PART_OF]->(city) "
				+ "CREATE (:Plan {id: 'plan:远市', title: '远市规划', digest: '1'})<-[:IN]-"
				+ "(:Finding {id: 'finding:远市/1', planId: 'plan:远市', kind: 'NO_DATE', state: 'OPEN'})-[:SHOWS]->(p) "
				+ "CREATE (:Plan {id: 'plan:别市', title: '别市规划', digest: '1'})");
		Audit audit = new Audit(driver, Rules.of(null), TODAY);
		String outdated = "MATCH (p:Plan) WHERE p.audited IS NULL RETURN p.id ORDER BY p.id";
		driver.executableQuery("MATCH (p:Plan) SET p.audited = 'before'").execute();
		audit.forgetNeighbours("plan:甲市");
		assertThat(texts(driver, outdated)).containsExactlyInAnyOrder("plan:甲市/丙县", "plan:远市");
	}

	@Test
	void aRuleOfOnesOwnIsTakenAndOneThatFailsIsNamed(Driver driver, @TempDir Path folder) throws IOException {
		String head = """
				// kind: TITLE_TOO_SHORT
				// name: 标题过短
				// name.en: A title that is too short
				// severity: LOW
				// criterion: 标题应当写明事项。
				// criterion.en: A title says what is to be done.
				// citation: 本单位的审计规程
				// limits: 只数字数。
				// limits.en: It counts characters only.
				""";
		Path file = folder.resolve("title-too-short.cypher");
		Files.writeString(file, head + """
				MATCH (m:Measure) WHERE m.planId = $planId AND size(m.title) < 3
				RETURN m AS subject, {title: m.title} AS condition, [m] AS evidence
				""");
		make(driver, "CREATE (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', ordinal: 1})");
		assertThat(new Audit(driver, Rules.of(folder), TODAY).audit("plan:甲市").byKind())
			.containsEntry("TITLE_TOO_SHORT", 1);
		assertThat(texts(driver, "MATCH (f:Finding {kind: 'TITLE_TOO_SHORT'}) RETURN f.condition"))
			.containsExactly("{\"title\":\"治水\"}");
		Files.writeString(file, head + "MATCH (m:Measure) RETURN m AS subjekt");
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> new Audit(driver, Rules.of(folder), TODAY).audit("plan:甲市"))
			.withMessageStartingWith("rule TITLE_TOO_SHORT: its query returns subject (a node)");
		assertThatExceptionOfType(RuleException.class).as("several at a time")
			.isThrownBy(() -> new Audit(driver, Rules.of(folder), TODAY).onAllProcessors().auditOutdated())
			.withMessageStartingWith("rule TITLE_TOO_SHORT: its query returns subject (a node)");
		Files.writeString(file, head + "MATCH (m:Measure) DETACH DELETE m");
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> new Audit(driver, Rules.of(folder), TODAY).audit("plan:甲市"))
			.withMessage("rule TITLE_TOO_SHORT: its query changes the graph; a rule only reads");
		assertThat(texts(driver, "MATCH (m:Measure) RETURN m.id")).containsExactly("measure:甲市/1");
	}

	private static void make(Driver driver, String graph) {
		driver.executableQuery("MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__') DETACH DELETE n")
			.execute();
		driver.executableQuery(PLAN + graph).execute();
	}

	private static List<String> texts(Driver driver, String cypher) {
		return driver.executableQuery(cypher).execute().records().stream().map((row) -> row.get(0).asString()).toList();
	}

}
