package org.zeren.cli;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code import}, file by file.
 */
class ImportTest {

	private final FakeRooms rooms = new FakeRooms();

	@Test
	void everyFileIsWrittenAndToldInOneLine() {
		this.rooms.files.put("a.txt", FakeRooms.plan("南江-a"));
		this.rooms.files.put("b.yaml", FakeRooms.plan("南江-b"));
		assertThat(this.rooms.run("import", "a.txt", "b.yaml")).isZero();
		assertThat(this.rooms.written).containsExactly("南江-a", "南江-b");
		assertThat(this.rooms.told()).hasSize(3);
		assertThat(this.rooms.told().get(1)).startsWith("[2/2] b.yaml: 南江市规划, written");
		assertThat(this.rooms.told().get(2)).isEqualTo("2 plans audited: 2 findings");
	}

	@Test
	void withAgainAPlanIsWrittenEvenWhereItIsThereAlready() {
		this.rooms.files.put("a.txt", FakeRooms.plan("南江-a"));
		assertThat(this.rooms.run("import", "--again", "a.txt")).isZero();
		assertThat(this.rooms.written).containsExactly("南江-a again");
		assertThat(this.rooms.told()).first().asString().contains("南江市规划, written");
	}

	@Test
	void aFileThatFailsIsToldInOneLineAndTheOthersAreStillDone() {
		this.rooms.files.put("a.txt", FakeRooms.plan("南江-a"));
		assertThat(this.rooms.run("import", "missing.txt", "a.txt")).isEqualTo(1);
		assertThat(this.rooms.told()).hasSize(3).first().isEqualTo("[1/2] failed: missing.txt: there is no such file");
		assertThat(this.rooms.written).containsExactly("南江-a");
	}

	@Test
	void aFaultInAnotherRoomIsTheFailureOfOneFile() {
		this.rooms.files.put("a.txt", FakeRooms.plan("南江-a"));
		this.rooms.files.put("b.txt", FakeRooms.plan("南江-b"));
		this.rooms.unwritable = "南江-a";
		assertThat(this.rooms.run("import", "a.txt", "b.txt")).isEqualTo(1);
		assertThat(this.rooms.told()).hasSize(3)
			.first()
			.asString()
			.contains("a.txt", "a fault in Zeren", "no room", "FakeRooms");
		assertThat(this.rooms.written).containsExactly("南江-b");
	}

	@Test
	void theSamePlanTwiceIsTheFailureOfTheSecondFile() {
		this.rooms.files.put("a.txt", FakeRooms.plan("南江-a"));
		this.rooms.files.put("copy.txt", FakeRooms.plan("南江-a"));
		assertThat(this.rooms.run("import", "a.txt", "copy.txt")).isEqualTo(1);
		assertThat(this.rooms.told().get(1))
			.isEqualTo("[2/2] failed: copy.txt: holds the same plan as a.txt (南江-a); name one of the two only");
		assertThat(this.rooms.written).containsExactly("南江-a");
	}

	@Test
	void theGraphIsNotOpenedWhereNoFileHoldsAPlan() {
		assertThat(this.rooms.run("import", "missing.txt")).isEqualTo(1);
		assertThat(this.rooms.opened).isEmpty();
	}

	@Test
	void theGraphIsOpenedOnceWithTheSettingsGivenAndClosed() {
		this.rooms.files.put("a.txt", FakeRooms.plan("南江-a"));
		this.rooms.files.put("b.txt", FakeRooms.plan("南江-b"));
		this.rooms.run("import", "--uri", "bolt://graph:7687", "--spring.neo4j.authentication.username=neo4j", "a.txt",
				"b.txt");
		assertThat(this.rooms.opened).containsExactly(
				List.of("--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.uri=bolt://graph:7687"));
		assertThat(this.rooms.closed).isTrue();
	}

	@Test
	void correctionsAreNoPlanOfTheirOwn() {
		this.rooms.files.put("a.yaml", FakeRooms.plan("南江-a"));
		assertThat(this.rooms.run("import", "a.corrections.yaml", "a.yaml")).isZero();
		assertThat(this.rooms.told().get(0)).contains("a.corrections.yaml: corrections, which are applied");
		assertThat(this.rooms.written).containsExactly("南江-a");
	}

	@Test
	void theFolderOfTheEmbeddedDatabaseCanBeNamed() {
		this.rooms.files.put("a.txt", FakeRooms.plan("南江-a"));
		this.rooms.run("import", "a.txt", "--data", "elsewhere");
		assertThat(this.rooms.opened).containsExactly(List.of("--zeren.database.folder=elsewhere"));
	}

}
