package org.zeren.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.zeren.audit.Audit;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.embedded.EmbeddedDatabase;
import org.zeren.graph.embedded.EmbeddedDatabaseSettings;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.graph.write.kept.ReadPlan;
import org.zeren.key.KeyRole;
import org.zeren.key.Writer;
import org.zeren.ledger.entry.FindingState;
import org.zeren.ledger.entry.Stage;
import org.zeren.verdict.ObservationBasis;
import org.zeren.ledger.input.ObservationInput;
import org.zeren.ledger.input.RulingInput;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process that is killed while it writes rulings and progress and imports plans: what
 * it said is written is there. {@code -Dzeren.kills=1000} kills it so often.
 */
@Tag("integration")
class KilledLedgerTests {

	@TempDir
	Path folder;

	@Test
	void whatWasAcknowledgedIsThere() throws IOException, InterruptedException {
		Set<String> acknowledged = new TreeSet<>();
		int kills = Integer.getInteger("zeren.kills", 2);
		for (int kill = 1; kill <= kills; kill++) {
			int before = acknowledged.size();
			acknowledged.addAll(killed());
			assertThat(acknowledged).as("entries written before kill %d", kill).hasSizeGreaterThan(before);
			if (kill == kills || kill % 20 == 0) {
				assertThat(there()).as("after kill %d", kill).containsAll(acknowledged);
			}
		}
	}

	/** Starts a writer, and kills it a moment after a few entries. */
	private List<String> killed() throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Path said = Files.createTempFile("zeren-killed", ".txt");
		Process writer = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
				"-XX:TieredStopAtLevel=1", Killed.class.getName(), this.folder.toString())
			.redirectOutput(said.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		while (writer.isAlive() && entries(said).size() < 5) {
			Thread.sleep(50);
		}
		Thread.sleep(ThreadLocalRandom.current().nextInt(400));
		// On Unix this is SIGKILL.
		assertThat(writer.destroyForcibly().waitFor()).isNotZero();
		return entries(said);
	}

	/** The last line may be cut off. */
	private static List<String> entries(Path said) throws IOException {
		return Files.readAllLines(said)
			.stream()
			.filter((line) -> line.matches("entry .* end"))
			.map((line) -> line.split(" ")[1])
			.toList();
	}

	private Set<String> there() {
		try (EmbeddedDatabase database = EmbeddedDatabase
			.start(new EmbeddedDatabaseSettings(this.folder, 0, DataSize.ofMegabytes(32)));
				Driver driver = GraphDatabase.driver(database.uri(), database.token())) {
			assertThat(driver
				.executableQuery(
						"MATCH (e:Ruling|Observation) WHERE NOT (e)-[:RULES_ON|REPORTS_ON]->() RETURN e.id AS id")
				.execute()
				.records()).as("entries that lost what they are about").isEmpty();
			return driver.executableQuery("MATCH (e:Ruling|Observation) RETURN e.id AS id")
				.execute()
				.records()
				.stream()
				.map((row) -> row.get("id").asString())
				.collect(Collectors.toSet());
		}
	}

	/** What the killed process runs: entries from one thread, imports from another. */
	@ComponentScan({ "org.zeren.graph", "org.zeren.ledger", "org.zeren.audit" })
	@ImportAutoConfiguration({ Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class })
	static class Killed {

		private static final String FINDING = "finding:donghu/NO_DOCUMENT_NUMBER/plan:donghu";

		private static final Writer WRITER = new Writer("管理", KeyRole.ADMINISTRATOR, List.of());

		public static void main(String[] arguments) {
			ApplicationContext context = new SpringApplicationBuilder(Killed.class).web(WebApplicationType.NONE)
				.run("--zeren.database.folder=" + arguments[0], "--zeren.database.port=0",
						"--zeren.database.page-cache=32MB", "--zeren.graph.bundled-plans=false",
						"--zeren.audit.at-start=false", "--spring.main.banner-mode=off", "--logging.level.root=off");
			PlanStore store = context.getBean(PlanStore.class);
			Audit audit = context.getBean(Audit.class);
			store.write(PlanFixture.donghu().build(), Map.of(), Origin.IMPORT);
			audit.audit("plan:donghu");
			Thread imports = new Thread(() -> {
				while (true) {
					store.rewrite(ReadPlan.of(PlanFixture.donghu().build()), Origin.IMPORT);
					audit.audit("plan:donghu");
				}
			});
			imports.setDaemon(true);
			imports.start();
			write(context.getBean(Ledger.class));
		}

		private static void write(Ledger ledger) {
			long day = ledger.entries().size();
			while (true) {
				Entered report = ledger.report(new ObservationInput("target:donghu/T1", 75.0, null, null,
						LocalDate.ofEpochDay(day++).toString(), ObservationBasis.POINT, null, null, null,
						Stage.SELF_REPORTED, null, null), WRITER);
				say(report);
				FindingState state = (ledger.entries().stream().filter((e) -> e.id().startsWith("ruling:")).count()
						% 2 == 0) ? FindingState.DISMISSED : FindingState.REOPENED;
				String seen = (state == FindingState.REOPENED) ? "DISMISSED" : "REOPENED";
				Entered ruled = ledger.rule(new RulingInput(FINDING, seen, state, "理由", null, null, null, null),
						WRITER);
				say((ruled.entry() != null) ? ruled
						: ledger.rule(new RulingInput(FINDING, "OPEN", state, "理由", null, null, null, null), WRITER));
			}
		}

		private static void say(Entered entered) {
			if (entered.entry() != null) {
				System.out.println("entry " + entered.entry().id() + " end");
				System.out.flush();
			}
		}

	}

}
