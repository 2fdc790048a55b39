package org.zeren.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All of a graph goes to a folder and comes back from one.
 */
class BackupTest {

	private final FakeRooms rooms = new FakeRooms();

	@TempDir
	private Path folder;

	@Test
	void exportAllWritesAFolder() {
		assertThat(this.rooms.run("export", "--all", this.folder.resolve("kept").toString())).isZero();
		assertThat(this.rooms.written).containsExactly("all to kept");
		assertThat(this.rooms.told()).singleElement().asString().endsWith("kept: 2 plans");
		assertThat(this.rooms.closed).isTrue();
	}

	@Test
	void exportNeedsATableOrAll() {
		assertThat(this.rooms.run("export")).isEqualTo(2);
		assertThat(this.rooms.told()).first().asString().contains("name a table", "--all DIR");
		assertThat(this.rooms.run("export", "targets", "--all", "kept")).isEqualTo(2);
		assertThat(this.rooms.written).isEmpty();
	}

	@Test
	void importKnowsABackupByItsFileAndTakesItAlone() throws IOException {
		String kept = backup().toString();
		assertThat(this.rooms.run("import", kept)).isZero();
		assertThat(this.rooms.written).containsExactly("all of kept");
		assertThat(this.rooms.run("import", kept, "donghu.txt")).isEqualTo(2);
		assertThat(this.rooms.told()).anyMatch((line) -> line.contains("a backup is taken back alone"));
	}

	private Path backup() throws IOException {
		Path kept = Files.createDirectory(this.folder.resolve("kept"));
		Files.writeString(kept.resolve("backup.json"), "{}");
		return kept;
	}

}
