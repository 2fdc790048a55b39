package org.zeren.graph.write;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.zeren.graph.GraphText;
import org.zeren.graph.Neo4jUnderTest;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.embedded.EmbeddedDatabase;
import org.zeren.graph.embedded.EmbeddedDatabaseSettings;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A writer that is killed leaves the old plan or the new one, and a database that opens
 * again.
 */
@Tag("integration")
class KilledWriterTests {

	@TempDir
	Path folder;

	@Test
	void leavesTheOldPlanOrTheNewOne() throws IOException, InterruptedException {
		List<String> old = written(0);
		List<String> changed = written(1);
		for (int kill = 1; kill <= 3; kill++) {
			killAfter(2 + kill, 5L * kill);
			List<String> found = read();
			assertThat(difference(found, old).isEmpty() || difference(found, changed).isEmpty())
				.as("the old plan or the new one; beside the old: %s; beside the new: %s", difference(found, old),
						difference(found, changed))
				.isTrue();
		}
	}

	/** Both graphs are long: what one of them lacks is all that a reader needs to see. */
	private static List<String> difference(List<String> found, List<String> expected) {
		return Stream
			.concat(expected.stream().filter((line) -> !found.contains(line)).map("- "::concat),
					found.stream().filter((line) -> !expected.contains(line)).map("+ "::concat))
			.limit(20)
			.toList();
	}

	/** Starts a writer, and kills it a moment after it has written so many times. */
	private void killAfter(int writes, long milliseconds) throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process writer = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Writer.class.getName(),
				this.folder.resolve("killed").toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		try (BufferedReader lines = writer.inputReader()) {
			assertThat(lines.lines().filter("written"::equals).limit(writes)).hasSize(writes);
			Thread.sleep(milliseconds);
			// On Unix this is SIGKILL.
			assertThat(writer.destroyForcibly().waitFor()).isNotZero();
		}
	}

	private List<String> read() {
		try (EmbeddedDatabase database = open(this.folder.resolve("killed"));
				Driver driver = GraphDatabase.driver(database.uri(), database.token())) {
			return GraphText.of(driver);
		}
	}

	private List<String> written(int version) {
		try (EmbeddedDatabase database = open(this.folder.resolve("expected" + version));
				Driver driver = GraphDatabase.driver(database.uri(), database.token())) {
			Neo4jUnderTest.prepare(driver);
			write(new PlanStore(driver), version);
			return GraphText.of(driver);
		}
	}

	private static EmbeddedDatabase open(Path folder) {
		return EmbeddedDatabase.start(new EmbeddedDatabaseSettings(folder, 0, DataSize.ofMegabytes(32)));
	}

	private static void write(PlanStore store, int version) {
		PlanFixture plan = PlanFixture.donghu();
		for (int i = 0; i < 100 * (version + 1); i++) {
			plan.measure("治理第" + version, (measure) -> measure.lead("区水利局").water("镜湖").named("T1"));
		}
		store.write(plan.build(), Map.of(), Origin.IMPORT);
	}

	/** What the killed process runs: one version, then the other, on and on. */
	static final class Writer {

		private Writer() {
		}

		public static void main(String[] arguments) {
			EmbeddedDatabase database = open(Path.of(arguments[0]));
			Driver driver = GraphDatabase.driver(database.uri(), database.token());
			Neo4jUnderTest.prepare(driver);
			PlanStore store = new PlanStore(driver);
			for (int i = 0;; i++) {
				write(store, i % 2);
				System.out.println("written");
			}
		}

	}

}
