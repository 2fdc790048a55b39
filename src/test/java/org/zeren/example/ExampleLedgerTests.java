package org.zeren.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.zeren.audit.Audit;
import org.zeren.export.ask.Asking;
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
