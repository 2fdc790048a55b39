package org.zeren.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.document.reading.SourceReader;
import org.zeren.graph.write.StoredPlan;
import org.zeren.table.TableReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code export} and {@code report}, to a file or to the standard output.
 */
class HandOutTest {

	private final FakeRooms rooms = new FakeRooms();

	@TempDir
	private Path folder;

	@BeforeEach
	void store() {
		this.rooms.stored.addAll(
				List.of(new StoredPlan("南江-东湖", "东湖区规划", "donghu.txt"), new StoredPlan("南江-西山", "西山区规划", "plan.pdf")));
	}

	@Test
	void aTableGoesToTheStandardOutputAsCsvUnlessTold() {
		assertThat(this.rooms.run("export", "targets")).isZero();
		assertThat(this.rooms.bytes.toString(StandardCharsets.UTF_8)).startsWith("\uFEFF规划,行政区,序号,目标")
			.contains("东湖区规划,,,PM2.5浓度");
		assertThat(this.rooms.told()).containsExactly("1 rows");
		assertThat(this.rooms.closed).isTrue();
	}

	@Test
	void theEndingOfTheFileSaysItsFormat() throws IOException {
		Path file = this.folder.resolve("targets.xlsx");
		assertThat(this.rooms.run("export", "targets", "-o", file.toString(), "--lang", "en")).isZero();
		assertThat(TableReader.read("targets.xlsx", Files.readAllBytes(file)).header()).startsWith("plan", "region");
		assertThat(this.rooms.told()).containsExactly(file + ": 1 rows");
	}

	@Test
	void plansAndFiltersAreHandedOnAndTheGraphIsNamedAsElsewhere() {
		assertThat(this.rooms.run("export", "targets", "东湖区规划", "plan.pdf", "--where", "kind=TABLE", "--where",
				"kind=TEXT", "--uri", "bolt://graph:7687"))
			.as(this.rooms.err.toString())
			.isZero();
		assertThat(this.rooms.asked.get(0).get("filter")).isEqualTo(
				Map.of("and", List.of(Map.of("plan", Map.of("id", Map.of("in", List.of("plan:南江-东湖", "plan:南江-西山")))),
						Map.of("kind", Map.of("in", List.of("TABLE", "TEXT"))))));
		assertThat(this.rooms.opened).containsExactly(List.of("--spring.neo4j.uri=bolt://graph:7687"));
	}

	@Test
	void twoPlansAreComparedByWhatTheyAreCalled() {
		assertThat(this.rooms.run("export", "comparison", "--left", "东湖区规划", "--right", "plan.pdf"))
			.as(this.rooms.err.toString())
			.isZero();
		assertThat(this.rooms.asked.get(0).get("left")).isEqualTo("plan:南江-东湖");
		assertThat(this.rooms.asked.get(0).get("right")).isEqualTo("plan:南江-西山");
		assertThat(this.rooms.bytes.toString(StandardCharsets.UTF_8)).startsWith("\uFEFF对象类型,关系");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					export comparison --left 东湖区规划   | 1 | zeren export: This table takes left and right, a plan each by id, title or file; right was given not at all.
					export targets 北湖区规划             | 1 | zeren export: No plan is called 北湖区规划; there are 南江-东湖 (东湖区规划), 南江-西山 (西山区规划).
					export rivers                        | 1 | zeren export: There is no table rivers; there are findings, targets, duties, project-duties, progress, progress-form, rulings, assignments, observations, comparison.
					export targets --where colour=red    | 1 | zeren export: There is no filter colour here; there are binding, indicator, kind, owner, plan, region, sector and filter.
					export targets --where kind          | 2 | --where kind is no NAME=VALUE, such as severity=HIGH
					report 北湖区规划                     | 1 | zeren report: No plan is called 北湖区规划; there are 南江-东湖 (东湖区规划), 南江-西山 (西山区规划).""")
	void whatCannotBeIsToldInOneLine(String arguments, int status, String message) {
		assertThat(this.rooms.run(arguments.split(" +"))).isEqualTo(status);
		assertThat(this.rooms.told()).first().isEqualTo(message);
		assertThat(this.rooms.bytes.size()).isZero();
	}

	@Test
	void aFileIsWrittenWholeOrNotAtAll() throws IOException {
		Path file = this.folder.resolve("targets.csv");
		Files.writeString(file, "before");
		assertThat(this.rooms.run("export", "targets", "--where", "kind=TABLE", "北湖区规划", "-o", file.toString()))
			.isEqualTo(1);
		assertThat(Files.readString(file)).isEqualTo("before");
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files).containsExactly(file);
		}
	}

	@Test
	void aFolderThatIsNotThereIsToldByName() {
		Path file = this.folder.resolve("missing/targets.csv");
		assertThat(this.rooms.run("export", "targets", "-o", file.toString())).isEqualTo(1);
		assertThat(this.rooms.told()).singleElement()
			.asString()
			.startsWith("zeren export: " + file + " cannot be written: ");
	}

	@Test
	void aReportIsMarkdownUnlessTheFileIsADocumentOfWord() {
		assertThat(this.rooms.run("report", "donghu.txt")).isZero();
		assertThat(this.rooms.bytes.toString(StandardCharsets.UTF_8)).startsWith("# 东湖区规划：责任审计报告");
		Path file = this.folder.resolve("donghu.docx");
		assertThat(this.rooms.run("report", "donghu.txt", "--lang", "en", "-o", file.toString())).isZero();
		assertThat(new SourceReader().read(file).text()).contains("东湖区规划: report on accountability");
	}

	@Test
	void aDocumentThatThePlanWasNotReadFromIsNotQuoted() throws IOException {
		Path other = this.folder.resolve("other.txt");
		Files.writeString(other, "第一章 别的规划\n");
		assertThat(this.rooms.run("report", "donghu.txt", "--source", other.toString())).isEqualTo(1);
		assertThat(this.rooms.told()).singleElement()
			.asString()
			.startsWith("zeren report: other.txt is not the file that the plan was read from: its SHA-256 is ");
	}

}
