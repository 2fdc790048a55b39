package org.zeren.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.zeren.cli.console.Console;
import org.zeren.graph.Neo4jUnderTest;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.yaml.PlanYaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code import} leaves in a real graph.
 */
@OnEveryNeo4j
class ImportedGraphTest {

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@Test
	void aRecordIsInTheGraphAndOnlyOnce(Neo4jUnderTest neo4j, Driver driver) throws IOException {
		String record = record("donghu.yaml", PlanFixture.donghu().build());
		assertThat(run(neo4j, record)).isZero();
		assertThat(run(neo4j, record)).isZero();
		assertThat(this.err.toString().lines()).satisfiesExactly((first) -> assertThat(first).contains(", written"),
				(audited) -> assertThat(audited).matches("1 plans audited: [1-9]\\d* findings"),
				(second) -> assertThat(second).contains(", was there already"));
		assertThat(plans(driver)).containsExactly("plan:donghu");
	}

	@Test
	void theGraphHoldsNothingOfARecordThatBreaksTheFormat(Neo4jUnderTest neo4j, Driver driver) throws IOException {
		String good = record("donghu.yaml", PlanFixture.donghu().build());
		String broken = file("broken.yaml",
				Files.readString(Path.of(good)).replace("id: donghu", "id: xihu\ncolour: green"));
		assertThat(run(neo4j, broken, good)).isEqualTo(1);
		assertThat(this.err.toString().lines().findFirst()).get()
			.asString()
			.matches("\\[1/2] failed: \\S+/broken\\.yaml: line \\d+: the key colour is not known there.*");
		assertThat(plans(driver)).containsExactly("plan:donghu");
	}

	@Test
	void theGraphHoldsNothingOfARecordThatContradictsItself(Neo4jUnderTest neo4j, Driver driver) throws IOException {
		PlanRecord stranger = PlanFixture.plan("xihu", "云岭省")
			.chapter("第一章 守护碧水")
			.measure("治理河道", (measure) -> measure.lead("县水利局"))
			.build();
		String bad = record("xihu.yaml", stranger);
		assertThat(run(neo4j, bad, record("donghu.yaml", PlanFixture.donghu().build()))).isEqualTo(1);
		assertThat(this.err.toString().lines().findFirst()).get().asString().contains("xihu.yaml: ", "县水利局");
		assertThat(plans(driver)).containsExactly("plan:donghu");
	}

	@Test
	void aRuleOfOnesOwnThatCannotBeUsedIsToldInOneLineBeforeAnythingIsWritten(Neo4jUnderTest neo4j, Driver driver)
			throws IOException {
		String rule = file("mine.cypher", "// kind: MINE\n");
		assertThat(
				run(neo4j, record("donghu.yaml", PlanFixture.donghu().build()), "--zeren.audit.folder=" + this.folder))
			.isEqualTo(1);
		assertThat(this.err.toString().lines())
			.containsExactly("zeren import: rule " + rule + ": its head lacks a line \"// name: …\"");
		assertThat(plans(driver)).isEmpty();
	}

	private int run(Neo4jUnderTest neo4j, String... files) {
		List<String> arguments = new ArrayList<>(
				List.of("import", "--uri", neo4j.uri().toString(), "--spring.neo4j.authentication.username=neo4j"));
		arguments.add("--spring.neo4j.authentication.password=" + neo4j.password());
		arguments.addAll(List.of(files));
		Console console = new Console(new PrintWriter(this.err, true), new PrintWriter(this.err, true), false);
		return Zeren.run(console, Zeren.Rooms.of(Object.class), arguments.toArray(String[]::new));
	}

	private static List<String> plans(Driver driver) {
		return driver.executableQuery("MATCH (p:Plan) RETURN p.id AS id")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

	private String record(String name, PlanRecord plan) throws IOException {
		return file(name, new PlanYaml().write(plan));
	}

	private String file(String name, String content) throws IOException {
		return Files.writeString(this.folder.resolve(name), content).toString();
	}

}
