package org.zeren.api.allow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Which operations may be asked.
 */
class AllowListTests {

	private static final String COUNT = "{ plans { totalCount } }";

	private static final String SHA_256 = "1a89e76baddc791ab70a9076171ec6af15851775f4def7ffe031a3499a4e07d7";

	@TempDir
	Path folder;

	@Test
	void withoutAListAnythingMayBeAsked() {
		assertThat(AllowList.in(null).holds("anything")).isTrue();
		assertThat(AllowList.in(null).operation(SHA_256)).isEmpty();
	}

	@Test
	void withAListOnlyWhatItHolds() throws IOException {
		Files.writeString(this.folder.resolve("count.graphql"), COUNT + "\n");
		Files.writeString(this.folder.resolve("persisted.json"),
				"{\"1a2b\": \"query Titles { plans { nodes { title } } }\"}");
		Files.writeString(this.folder.resolve("README.md"), "{ agencies { totalCount } }");
		AllowList list = AllowList.in(this.folder);
		assertThat(list.holds(COUNT)).isTrue();
		assertThat(list.holds(COUNT + "\n")).isTrue();
		assertThat(list.holds("query Titles { plans { nodes { title } } }")).isTrue();
		assertThat(list.holds("{ agencies { totalCount } }")).isFalse();
		assertThat(list.operation(SHA_256)).contains(COUNT);
		assertThat(list.operation("00")).isEmpty();
	}

	@Test
	void aFolderThatCannotServeIsToldAtTheStart() throws IOException {
		assertThatThrownBy(() -> AllowList.in(this.folder)).isInstanceOfSatisfying(
				InvalidConfigurationPropertyValueException.class,
				(ex) -> assertThat(ex.getReason()).contains("holds no operation"));
		Files.writeString(this.folder.resolve("broken.json"), "[1]");
		assertThatThrownBy(() -> AllowList.in(this.folder)).isInstanceOfSatisfying(
				InvalidConfigurationPropertyValueException.class,
				(ex) -> assertThat(ex.getReason()).contains("no JSON object"));
		assertThatThrownBy(() -> AllowList.in(this.folder.resolve("nothing"))).isInstanceOfSatisfying(
				InvalidConfigurationPropertyValueException.class,
				(ex) -> assertThat(ex.getReason()).contains("cannot be read"));
	}

}
