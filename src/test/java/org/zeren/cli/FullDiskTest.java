package org.zeren.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.zeren.ZerenApplication;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.SmallDisk;
import org.zeren.plan.yaml.PlanYaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code import} while the disk is full or fills up, as a process of its own.
 */
@Tag("integration")
class FullDiskTest {

	@TempDir
	private Path records;

	@TempDir
	private Path data;

	@Test
	void theDiskIsNamedInOneLineNoOtherFileIsTriedAndTheOldPlanIsKept() throws Exception {
		String old = record("donghu", 1);
		List<String> others = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			others.add(record("beihu" + i, 1000));
		}
		try (SmallDisk disk = SmallDisk.in(this.data, "48m")) {
			assertThat(imported(0, List.of(old))).singleElement().asString().contains("written");
			disk.fill(100);
			assertThat(imported(1, others)).containsExactly(full());
			disk.free();
			disk.fill(6000);
			List<String> filled = imported(1, others);
			assertThat(filled).last().isEqualTo(full());
			assertThat(filled.subList(0, filled.size() - 1)).allMatch((line) -> line.contains(", written"));
			disk.free();
			assertThat(imported(0, others).stream()
				.map((line) -> line.replaceAll(".*, (written|was there already).*", "$1"))
				.toList())
				.isEqualTo(others.stream()
					.map((file) -> filled.stream().anyMatch((line) -> line.contains(file + ":")) ? "was there already"
							: "written")
					.toList());
			assertThat(imported(0, List.of(old))).singleElement().asString().contains("was there already");
		}
	}

	private String full() {
		return "zeren import: The disk is full that holds the folder " + this.data
				+ " of the database. Make room there, then do it again: what was written before is kept.";
	}

	/** What is said on the way, but for the audit. */
	private List<String> imported(int status, List<String> files) throws IOException, InterruptedException {
		Path said = this.records.resolve("said.txt");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
						System.getProperty("java.class.path"), ZerenApplication.class.getName(), "import", "--data",
						this.data.toString()));
		command.addAll(files);
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
		try {
			assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
		}
		finally {
			process.destroyForcibly();
		}
		List<String> lines = Files.readAllLines(said);
		assertThat(process.exitValue()).as(lines.toString()).isEqualTo(status);
		return lines.stream().filter((line) -> !line.contains(" audited")).toList();
	}

	private String record(String id, int measures) throws IOException {
		PlanFixture plan = PlanFixture.plan(id, "云岭省").agency("县水利局", "水利").chapter("第一章 守护碧水");
		for (int i = 0; i < measures; i++) {
			plan.measure("治理河道第" + i, (measure) -> measure.lead("县水利局"));
		}
		return Files.writeString(this.records.resolve(id + ".yaml"), new PlanYaml().write(plan.build())).toString();
	}

}
