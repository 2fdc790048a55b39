package org.zeren.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.zeren.cli.console.Console;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.embedded.EmbeddedDatabase;
import org.zeren.graph.embedded.EmbeddedDatabaseSettings;
import org.zeren.plan.yaml.PlanYaml;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code import} says in one line when there is no database to be had.
 */
@Tag("integration")
class NoGraphTest {

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	private Path record;

	@BeforeEach
	void writeRecord() throws IOException {
		this.record = this.folder.resolve("donghu.yaml");
		Files.writeString(this.record, new PlanYaml().write(PlanFixture.donghu().build()));
	}

	@Test
	void aFolderThatARunningServerUsesIsToldInOneLine() {
		Path data = this.folder.resolve("data");
		try (EmbeddedDatabase server = EmbeddedDatabase
			.start(new EmbeddedDatabaseSettings(data, 0, DataSize.ofMegabytes(64)))) {
			assertThat(server.uri()).isNotNull();
			assertThat(run("--data", data.toString())).isEqualTo(1);
		}
		assertThat(this.err.toString().lines()).singleElement()
			.asString()
			.startsWith("zeren import: ")
			.contains(data.toString(), "spring.neo4j.uri");
	}

	@Test
	void aServerThatDoesNotAnswerIsToldInOneLine() {
		assertThat(run("--uri", "bolt://localhost:1", "--zeren.graph.patience=1s")).isEqualTo(1);
		assertThat(this.err.toString().lines()).singleElement().asString().contains("bolt://localhost:1");
	}

	@Test
	void aFolderThatCannotBeWrittenIsToldInOneLine() throws IOException {
		Path file = Files.writeString(this.folder.resolve("file"), "");
		assertThat(run("--data", file.resolve("data").toString())).isEqualTo(1);
		assertThat(this.err.toString().lines()).singleElement().asString().contains(file.toString(), "writable");
	}

	private int run(String... arguments) {
		Console console = new Console(new PrintWriter(this.err, true), new PrintWriter(this.err, true), false);
		String[] all = new String[arguments.length + 2];
		all[0] = "import";
		all[1] = this.record.toString();
		System.arraycopy(arguments, 0, all, 2, arguments.length);
		return Zeren.run(console, Zeren.Rooms.of(Object.class), all);
	}

}
