package org.zeren.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.zeren.cli.file.CorrectionsFile;
import org.zeren.extract.Extraction;
import org.zeren.plan.yaml.RecordFormatException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What a person corrected survives a new extraction.
 */
class CorrectionsTest {

	@TempDir
	private Path folder;

	@Test
	void correctionsBesideTheRecordAreAppliedToTheNewOne() throws IOException {
		corrections("""
				- in: plan
				  set: {issuer: 南江市人民政府}
				  reason: the issuer stands in a picture
				""");
		assertThat(applied().record().issuer()).isEqualTo("南江市人民政府");
	}

	@Test
	void aCorrectionThatFitsNothingAnyMoreIsToldToTheReviewer() throws IOException {
		corrections("""
				- in: measures
				  key: "9.9"
				  set: {number: 十}
				  reason: misprint
				""");
		assertThat(applied().remarks()).singleElement()
			.satisfies((remark) -> assertThat(remark.reason()).contains("measures 9.9", "misprint"));
	}

	@Test
	void correctionsThatBreakTheFormatAreAFailure() throws IOException {
		corrections("- in: [");
		assertThatThrownBy(this::applied).isInstanceOf(RecordFormatException.class)
			.hasMessageContaining("a.corrections.yaml: line ");
	}

	@Test
	void withoutCorrectionsNothingIsChanged() {
		assertThat(applied()).isEqualTo(FakeRooms.plan("南江-a"));
	}

	private Extraction applied() {
		return CorrectionsFile.beside(this.folder.resolve("a.yaml")).apply(FakeRooms.plan("南江-a"));
	}

	private void corrections(String yaml) throws IOException {
		Files.writeString(this.folder.resolve("a.corrections.yaml"), yaml);
	}

}
