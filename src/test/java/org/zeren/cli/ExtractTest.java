package org.zeren.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.zeren.document.Locator;
import org.zeren.extract.review.Remark;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code extract}, file by file.
 */
class ExtractTest {

	private final FakeRooms rooms = new FakeRooms();

	@TempDir
	private Path folder;

	@Test
	void theRecordTakesTheNameOfTheDocument() throws IOException {
		this.rooms.files.put("a.txt", FakeRooms.plan("南江-a"));
		assertThat(this.rooms.run("extract", "plans/a.txt", "--out", out("new/folder"))).isZero();
		assertThat(this.folder.resolve("new/folder/a.yaml")).hasContent("id: 南江-a");
		assertThat(this.rooms.told()).singleElement().asString().startsWith("[1/1] plans/a.txt: ");
	}

	@Test
	void theReviewTellsTheCountsAndWhatToLookAtWithItsLine() {
		this.rooms.files.put("a.txt",
				FakeRooms.plan("南江-a", new Remark(new Locator(7, 0, 4), "number without target", "约30家")));
		assertThat(this.rooms.run("extract", "a.txt", "--out", out("x"))).isZero();
		assertThat(this.rooms.out.toString()).contains("0 measures", "a.txt:7: number without target: 约30家",
				"1 to review");
	}

	@Test
	void theReviewComesAsJsonForPrograms() {
		this.rooms.files.put("a.txt",
				FakeRooms.plan("南江-a", new Remark(new Locator(7, 0, 4), "number without target", "约\"30\"家")));
		assertThat(this.rooms.run("extract", "a.txt", "--review", "json", "--out", out("x"))).isZero();
		assertThat(this.rooms.out.toString().strip()).isEqualTo(
				"{\"file\":\"a.txt\",\"line\":7,\"start\":0,\"end\":4,\"reason\":\"number without target\",\"words\":\"约\\\"30\\\"家\"}");
	}

	@Test
	void strictTurnsWhatToLookAtIntoExitStatus1AndWritesTheRecordAllTheSame() {
		this.rooms.files.put("a.txt",
				FakeRooms.plan("南江-a", new Remark(new Locator(7, 0, 4), "number without target", "约30家")));
		this.rooms.files.put("b.txt", FakeRooms.plan("南江-b"));
		assertThat(this.rooms.run("extract", "--strict", "b.txt", "--out", out("x"))).isZero();
		assertThat(this.rooms.run("extract", "--strict", "a.txt", "--out", out("x"))).isEqualTo(1);
		assertThat(this.folder.resolve("x/a.yaml")).exists();
	}

	@Test
	void aFileThatFailsLeavesNothingAndTheOthersAreStillDone() throws IOException {
		this.rooms.files.put("a.txt", FakeRooms.plan("南江-a"));
		assertThat(this.rooms.run("extract", "missing.txt", "a.txt", "--out", out("x"))).isEqualTo(1);
		assertThat(this.rooms.told()).hasSize(2).first().isEqualTo("[1/2] failed: missing.txt: there is no such file");
		assertThat(names("x")).containsExactly("a.yaml");
	}

	@Test
	void theSamePlanTwiceIsTheFailureOfTheSecondFile() throws IOException {
		this.rooms.files.put("a.txt", FakeRooms.plan("南江-a"));
		this.rooms.files.put("copy.txt", FakeRooms.plan("南江-a"));
		assertThat(this.rooms.run("extract", "a.txt", "copy.txt", "--out", out("x"))).isEqualTo(1);
		assertThat(names("x")).containsExactly("a.yaml");
	}

	@Test
	void aRecordIsNotExtractedAgain() {
		assertThat(this.rooms.run("extract", "a.yaml", "--out", out("x"))).isEqualTo(1);
		assertThat(this.rooms.told()).containsExactly("[1/1] failed: a.yaml: is a record already; import reads it");
	}

	@Test
	void twoDocumentsOfOneNameDoNotReplaceEachOther() throws IOException {
		this.rooms.files.put("a.txt", FakeRooms.plan("南江-a"));
		this.rooms.files.put("a.docx", FakeRooms.plan("南江-b"));
		assertThat(this.rooms.run("extract", "one/a.txt", "two/a.docx", "--out", out("x"))).isEqualTo(1);
		assertThat(this.rooms.told().get(1)).contains("two/a.docx", "a.yaml", "one/a.txt");
		assertThat(this.folder.resolve("x/a.yaml")).hasContent("id: 南江-a");
	}

	@Test
	void anOldRecordIsReplacedWhole() throws IOException {
		Files.createDirectory(this.folder.resolve("x"));
		Files.writeString(this.folder.resolve("x/a.yaml"), "an old record that is longer than the new one");
		this.rooms.files.put("a.txt", FakeRooms.plan("南江-a"));
		assertThat(this.rooms.run("extract", "a.txt", "--out", out("x"))).isZero();
		assertThat(this.folder.resolve("x/a.yaml")).hasContent("id: 南江-a");
		assertThat(names("x")).containsExactly("a.yaml");
	}

	@Test
	void anOutThatIsAFileIsToldInOneLineBeforeAnythingIsRead() throws IOException {
		Files.writeString(this.folder.resolve("x"), "");
		assertThat(this.rooms.run("extract", "a.txt", "--out", out("x"))).isEqualTo(1);
		assertThat(this.rooms.told())
			.containsExactly("zeren extract: --out " + out("x") + ": is a file; name a folder");
	}

	@Test
	void anOutThatCannotBeMadeIsToldInOneLine() throws IOException {
		Files.writeString(this.folder.resolve("x"), "");
		assertThat(this.rooms.run("extract", "a.txt", "--out", out("x/y"))).isEqualTo(1);
		assertThat(this.rooms.told()).singleElement().asString().contains(out("x/y"), "name another folder");
	}

	private String out(String name) {
		return this.folder.resolve(name).toString();
	}

	private List<String> names(String inside) throws IOException {
		try (Stream<Path> files = Files.list(this.folder.resolve(inside))) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

}
