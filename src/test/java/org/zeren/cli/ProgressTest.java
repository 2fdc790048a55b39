package org.zeren.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.zeren.graph.write.StoredPlan;
import org.zeren.table.ReadTable;
import org.zeren.table.TableReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code progress form} and {@code progress import}.
 */
class ProgressTest {

	private final FakeRooms rooms = new FakeRooms();

	@TempDir
	private Path folder;

	@Test
	void aFormIsWrittenWithTheDayOfTheYearFilledIn() throws IOException {
		this.rooms.stored.add(new StoredPlan("南江-东湖", "东湖区规划", "donghu.txt"));
		Path file = this.folder.resolve("form.xlsx");
		assertThat(this.rooms.run("progress", "form", "东湖区规划", "--year", "2024", "-o", file.toString()))
			.as(this.rooms.err.toString())
			.isZero();
		ReadTable form = TableReader.read("form.xlsx", Files.readAllBytes(file));
		assertThat(form.header()).startsWith("目标编号", "目标");
		assertThat(form.rows().get(0).cells()).contains("PM2.5浓度", "2024-12-31");
		assertThat(this.rooms.told()).containsExactly(file + ": 1 targets");
	}

	@Test
	void aFormIsAFileThatPeopleFillIn() {
		assertThat(this.rooms.run("progress", "form", "东湖区规划", "-o", "form.json")).isEqualTo(2);
		assertThat(this.rooms.told().get(0))
			.isEqualTo("-o form.json is no form that people fill in; its name ends with .xlsx or .csv");
	}

	@Test
	void aFormIsTakenInTheNameOfAKey() throws IOException {
		Path file = Files.writeString(this.folder.resolve("form.csv"), "id,asOf,value\n");
		assertThat(this.rooms.run("progress", "import", file.toString(), "--by", "李填报")).as(this.rooms.err.toString())
			.isZero();
		assertThat(this.rooms.written).containsExactly("form.csv by 李填报");
		assertThat(this.rooms.told()).satisfiesExactly(
				(line) -> assertThat(line).contains("form.csv: 2 entered, 1 there already, 3 left empty"),
				(line) -> assertThat(line).isEqualTo("audited"));
		assertThat(this.rooms.closed).isTrue();
	}

	@Test
	void aNameWithoutAKeyIsToldAndNothingIsTaken() throws IOException {
		Path file = Files.writeString(this.folder.resolve("form.csv"), "id,asOf,value\n");
		assertThat(this.rooms.run("progress", "import", file.toString(), "--by", "王五")).isEqualTo(1);
		assertThat(this.rooms.told()).singleElement().asString().contains("no key is called 王五");
		assertThat(this.rooms.written).isEmpty();
	}

}
