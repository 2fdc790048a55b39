package org.zeren.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Each file is put into a user's folder and read over the bundled vocabulary of the
 * test's own, {@code probe.yaml}: {@code words: [甲, 乙]}, {@code endings: ['局$']}.
 */
@Isolated
class VocabularyTests {

	@TempDir
	private Path folder;

	/**
	 * The form of the test's vocabulary.
	 */
	record Probe(List<String> words, @Grammar List<String> endings, @Nullable Map<String, Entry> entries) {
	}

	record Entry(String unit, @Nullable String better) {
	}

	@BeforeEach
	void nameTheFolder() {
		System.setProperty(Vocabulary.FOLDER, this.folder.toString());
	}

	@AfterEach
	void forgetTheFolder() {
		System.clearProperty(Vocabulary.FOLDER);
	}

	@Test
	void aFileOfTheUsersFolderAddsToTheBundledWords() {
		assertThat(read("words: [丙, 甲]").words()).containsExactly("甲", "乙", "丙");
	}

	@Test
	void aMisspeltKeyIsToldWithFileAndKey() {
		assertFault("lowr: [丙]", "lowr: is no key here; known are");
	}

	@Test
	void aMisspeltKeyOfAnEntryIsTold() {
		assertFault("entries: {浓度: {unit: 吨, bettr: lower}}", "bettr: is no key here");
	}

	@Test
	void aKeyThatAnEntryLacksIsTold() {
		assertFault("entries: {浓度: {better: lower}}", "unit: is missing");
	}

	@Test
	void aDoubledWordIsTold() {
		assertFault("words: [丙, 丁, 丙]", "words: 丙 stands twice");
	}

	@Test
	void aDoubledKeyIsTold() {
		assertFault("words: [丙]\nwords: [丁]", "line 2: Duplicate Object property \"words\"");
	}

	@Test
	void aPatternThatCannotBeCompiledIsTold() {
		assertFault("endings: ['(局$']", "endings: Unclosed group in the pattern (局$");
	}

	@Test
	void aTextInPlaceOfAListIsTold() {
		assertFault("words: 丙", "words: ");
	}

	@Test
	void aFileThatIsNoYamlIsTold() {
		assertFault("words: [丙", "");
	}

	@Test
	void aFileThatAddsToNothingIsTold() throws IOException {
		Files.writeString(this.folder.resolve("probes.yaml"), "words: [丙]");
		assertThatThrownBy(Vocabulary::checkFolder).isInstanceOf(VocabularyException.class)
			.hasMessageContaining("probes.yaml: there is no vocabulary of this name");
	}

	@Test
	void aFolderThatIsNotThereIsTold() {
		System.setProperty(Vocabulary.FOLDER, this.folder.resolve("away").toString());
		assertThatThrownBy(Vocabulary::checkFolder).hasMessageEndingWith("there is no such folder");
	}

	private Probe read(String text) {
		try {
			Files.writeString(this.folder.resolve("probe.yaml"), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Vocabulary.read("probe", Probe.class);
	}

	private void assertFault(String text, String told) {
		assertThatThrownBy(() -> read(text)).isInstanceOf(VocabularyException.class)
			.hasMessageContaining("probe.yaml: " + told)
			.hasMessageNotContaining("\n");
	}

}
