package org.zeren.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
import org.zeren.ledger.input.CorrectionInput;
import org.zeren.ledger.input.ObservationInput;
import org.zeren.ledger.input.RulingInput;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A process that is killed while it writes rulings, progress and corrections and imports
 * plans: what it said is written is there. It is killed once in a round, and before that
 * stopped and its files copied, which are then what a kill at this moment would have
 * left. {@code -Dzeren.kills=1000} makes so many of both.
 */
@Tag("integration")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals are sent with kill")
class KilledLedgerTests {

	/** Of these one is a kill, and as many states as are left are copied. */
	private static final int OF_A_ROUND = 20;

	private static final int KILLS = Integer.getInteger("zeren.kills", 8);

	/** Its parts as well. */
	private static final List<String> MEASURES = List.of("measure:donghu/1.1", "measure:donghu/1.2",
			"measure:donghu/1.2/1", "measure:donghu/1.2/2", "measure:donghu/2.1");

	@TempDir
	Path folder;

	@Test
	void whatWasAcknowledgedIsThere() throws IOException, InterruptedException {
		int kill = 0;
		while (kill < KILLS) {
			Path graph = this.folder.resolve("graph-" + kill);
			Path said = this.folder.resolve("said-" + kill + ".txt");
			Process writer = writer(graph, said);
			try {
				until(writer, () -> entries(said).size() >= 5);
				for (int copied = 1; copied < Math.min(OF_A_ROUND, KILLS - kill); copied++) {
					Thread.sleep(ThreadLocalRandom.current().nextInt(300));
					Path copy = this.folder.resolve("copy-" + copied);
					List<String> acknowledged = copiedWhileStopped(writer, graph, copy, said);
					assertThat(there(copy)).as("state %d of round %d", copied, kill).containsAll(acknowledged);
					FileSystemUtils.deleteRecursively(copy);
				}
			}
			finally {
				// On Unix this is SIGKILL.
				assertThat(writer.destroyForcibly().waitFor()).isNotZero();
			}
			assertThat(there(graph)).as("after the kill of round %d", kill).containsAll(entries(said));
			FileSystemUtils.deleteRecursively(graph);
			kill += OF_A_ROUND;
		}
	}

	private static Process writer(Path graph, Path said) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1",
				Killed.class.getName(), graph.toString())
			.redirectOutput(said.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	/**
	 * {@return the entries that were acknowledged by then}
	 */
	private static List<String> copiedWhileStopped(Process writer, Path graph, Path copy, Path said)
			throws IOException, InterruptedException {
		signal(writer, "STOP");
		try {
			FileSystemUtils.copyRecursively(graph, copy);
			return entries(said);
		}
		finally {
			signal(writer, "CONT");
		}
	}

	private static void signal(Process process, String name) throws IOException, InterruptedException {
		assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor()).isZero();
	}

	private static void until(Process writer, Callable<Boolean> condition) throws InterruptedException {
		await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofMinutes(10)).until(() -> {
			assertThat(writer.isAlive()).as("the writer runs").isTrue();
			return condition.call();
		});
	}

	/** The last line may be cut off. */
	private static List<String> entries(Path said) throws IOException {
		return Files.readAllLines(said)
			.stream()
			.filter((line) -> line.matches("entry .* end"))
			.map((line) -> line.split(" ")[1])
			.toList();
	}

	private static Set<String> there(Path graph) {
		try (EmbeddedDatabase database = EmbeddedDatabase
			.start(new EmbeddedDatabaseSettings(graph, 0, DataSize.ofMegabytes(32)));
				Driver driver = GraphDatabase.driver(database.uri(), database.token())) {
			assertThat(ids(driver, """
					MATCH (e:Ruling|Observation|Correction)
					WHERE NOT (e)-[:RULES_ON|REPORTS_ON|CORRECTS]->() RETURN e.id AS id"""))
				.as("entries that lost what they are about")
				.isEmpty();
			assertThat(ids(driver, "MATCH (m:Measure) RETURN m.id AS id")).as("measures of a plan written whole")
				.containsExactlyInAnyOrderElementsOf(MEASURES);
			return Set.copyOf(ids(driver, "MATCH (e:Ruling|Observation|Correction) RETURN e.id AS id"));
		}
	}

	private static List<String> ids(Driver driver, String cypher) {
		return driver.executableQuery(cypher)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
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
			long day = 0;
			String corrected = null;
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
				Entered correction = ledger.correct(new CorrectionInput("plan:donghu", "measures", "2.1",
						"{\"title\": \"管控扬尘%d\"}".formatted(day), null, null, corrected, "理由"), WRITER);
				corrected = Objects.requireNonNull(correction.entry()).id();
				say(correction);
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
