package org.zeren.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.zeren.audit.Audit;
import org.zeren.export.ask.Asking;
import org.zeren.export.ask.Pages;
import org.zeren.export.ask.ValuePath;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.key.KeyRole;
import org.zeren.key.Writer;
import org.zeren.ledger.Ledger;
import org.zeren.ledger.input.Withdrawal;
import org.zeren.plan.yaml.PlanYaml;
import org.zeren.verdict.VerdictKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The invented plans come with progress and rulings, once.
 */
@OnEveryNeo4j
class ExampleLedgerTests {

	private static final Path EXAMPLES = Path.of("src/main/resources/examples");

	private static final Writer AUDITOR = new Writer("张审计", KeyRole.AUDITOR, List.of());

	private Ledger ledger;

	private Audit audit;

	private Driver driver;

	@BeforeEach
	void theInventedPlans(RunningZeren zeren, PlanStore store, Driver driver) throws IOException {
		this.ledger = zeren.context().getBean(Ledger.class);
		this.audit = zeren.context().getBean(Audit.class);
		this.driver = driver;
		for (String name : List.of("shili-city.yaml", "shili-district.yaml")) {
			store.write(new PlanYaml().read(name, Files.readString(EXAMPLES.resolve(name))), Map.of(), Origin.BUNDLED);
		}
	}

	private void start(boolean wanted) {
		ExampleLedger example = new ExampleLedger(this.ledger, wanted);
		example.before();
		this.audit.auditOutdated();
		example.after();
	}

	private List<String> rows(String cypher) {
		return this.driver.executableQuery(cypher)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asString())
			.toList();
	}

	/** How many lines the files have below their headers. */
	private static int lines(String... files) throws IOException {
		int lines = 0;
		for (String file : files) {
			lines += Files.readAllLines(EXAMPLES.resolve(file)).size() - 1;
		}
		return lines;
	}

	@Test
	void eachLineOfTheFilesIsAnEntryThatIsJoinedToItsSubject() throws IOException {
		start(true);
		assertThat(rows("MATCH (o:Observation)-[:REPORTS_ON]->() RETURN o.by"))
			.hasSize(lines("progress-2022.csv", "progress-2023.csv"))
			.containsOnly("示例（虚构）");
		assertThat(rows("MATCH (r:Ruling)-[:RULES_ON]->() RETURN r.by")).hasSize(lines("rulings.csv"))
			.containsOnly("示例（虚构）", "示例验收（虚构）");
		assertThat(rows("MATCH (a:Assignment)-[:ASSIGNS]->() RETURN a.by")).hasSize(lines("assignments.csv"))
			.containsOnly("示例（虚构）");
	}

	@Test
	void aFindingOfEveryStateThatTheFilesShowIsThere() {
		start(true);
		assertThat(rows("MATCH (f:Finding)<-[:RULES_ON]-() RETURN DISTINCT f.state"))
			.containsExactlyInAnyOrder("CLOSED", "ASSIGNED", "DISMISSED", "CONFIRMED", "REOPENED");
	}

	/** The table of docs/first-ten-minutes.md. */
	@Test
	void atTheEndOfJanuary2024EveryVerdictCanBeSeen(RunningZeren zeren) {
		start(true);
		Object data = zeren.context().getBean(Asking.class).ask("""
				{ targets(first: 100, filter: {or: [{observations: {some: {ordinal: {ge: 1}}}}]}) {
				  nodes { verdict(asOf: "2024-01-31") { kind } } } }""", Map.of()).get("targets");
		assertThat((List<?>) ValuePath.of("nodes.verdict.kind").in(data)).map(String::valueOf)
			.contains(Arrays.stream(VerdictKind.values()).map(Enum::name).toArray(String[]::new));
	}

	@Test
	void verdictsOfAgenciesSectorsAndRegionsAreThoseOfTheTargetsCountedOneByOne(RunningZeren zeren) {
		start(true);
		Map<String, Object> answer = new TreeMap<>(zeren.context()
			.getBean(Asking.class)
			.ask("""
					{ targets(first: 100, filter: {lastVerdict: {isNull: false}}) {
					    nodes { id lastVerdict owners { id sector { id } } plan { region { id } } } }
					  reported: targets(first: 100, filter: {or: [{observations: {some: {current: {eq: true}}}}, {assignments: {some: {current: {eq: true}}}}]}) { nodes { id } }
					  overdue: targets(first: 100, filter: {lastVerdict: {in: [OVERDUE]}}) { nodes { id } }
					  agencies: verdictsByAgency { of: agency { id } verdict count }
					  sectors: verdictsBySector { of: sector { id } verdict count }
					  regions: verdictsByRegion { of: region { id } verdict count } }""",
					Map.of()));
		List<Map<?, ?>> targets = nodes(answer.get("targets"));
		assertThat(ids(targets)).hasSizeGreaterThan(20).isEqualTo(ids(nodes(answer.get("reported"))));
		List<Map<?, ?>> overdue = targets.stream()
			.filter((target) -> "OVERDUE".equals(target.get("lastVerdict")))
			.toList();
		assertThat(ids(overdue)).isNotEmpty().isEqualTo(ids(nodes(answer.get("overdue"))));
		assertThat(counts(answer.get("agencies"))).isEqualTo(counted(targets, "owners.id")).isNotEmpty();
		assertThat(counts(answer.get("sectors"))).isEqualTo(counted(targets, "owners.sector.id")).isNotEmpty();
		assertThat(counts(answer.get("regions"))).isEqualTo(counted(targets, "plan.region.id")).isNotEmpty();
	}

	private static List<Map<?, ?>> nodes(Object connection) {
		return Pages.maps(ValuePath.of("nodes").in(connection));
	}

	private static List<String> ids(List<Map<?, ?>> nodes) {
		return nodes.stream().map((node) -> String.valueOf(node.get("id"))).sorted().toList();
	}

	private static Map<String, Long> counts(Object rows) {
		return Pages.maps(rows)
			.stream()
			.collect(Collectors.toMap((row) -> ValuePath.of("of.id").in(row) + " " + row.get("verdict"),
					(row) -> ((Number) row.get("count")).longValue()));
	}

	/** Each target once for all that the path leads to. */
	private static Map<String, Long> counted(List<Map<?, ?>> targets, String path) {
		return targets.stream().flatMap((target) -> {
			Object ids = ValuePath.of(path).in(target);
			Stream<?> all = (ids instanceof List<?> several) ? several.stream() : Stream.ofNullable(ids);
			return all.distinct().map((id) -> id + " " + target.get("lastVerdict"));
		}).collect(Collectors.groupingBy((each) -> each, Collectors.counting()));
	}

	@Test
	void nothingComesTwiceAndNothingThatAPersonWithdrew() {
		start(true);
		String observation = "observation:target:示例市-十四五生态环境保护规划/4.2.2/t1/1";
		assertThat(this.ledger.withdrawObservation(new Withdrawal(observation, "虚构"), AUDITOR).errors()).isEmpty();
		int before = this.ledger.entries().size();
		start(true);
		assertThat(this.ledger.entries()).hasSize(before);
	}

	@Test
	void whoWantsNoExamplesHasNoLedgerOfThem() {
		start(false);
		assertThat(this.ledger.entries()).isEmpty();
	}

	@Test
	void aPlanThatIsNotThereHasNoEntries(PlanStore store) {
		store.remove("示例市示例区-十四五生态环境保护规划");
		start(true);
		assertThat(this.ledger.entries()).isNotEmpty()
			.allMatch((entry) -> entry.planId().equals("plan:示例市-十四五生态环境保护规划"));
	}

}
