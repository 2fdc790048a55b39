package org.zeren.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.yaml.Corrections;
import org.zeren.plan.yaml.PlanYaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The five records of the project are what extraction gives from their documents, plus
 * the corrections beside them. With {@code -Dzeren.write-records=true} the records are
 * written anew.
 */
class FivePlansTests {

	private static final Path DOCUMENTS = Path.of(System.getProperty("zeren.plans", "../shared/plans"));

	private static final Path RECORDS = Path.of("src/main/resources/plans");

	@ParameterizedTest
	@ValueSource(strings = { "dongchangfu", "liaocheng-gaoxin", "tianqiao", "qingzhou", "xingtai" })
	void extractionGivesExactlyTheRecord(String plan) throws IOException {
		Path document = DOCUMENTS.resolve(plan + ".txt");
		Assumptions.assumeTrue(Files.exists(document), () -> "skipped: " + document + " is not at hand");
		PlanRecord record = new PlanExtractor().extract(OutlineReader.read(new SourceReader().read(document))).record();
		Path corrections = RECORDS.resolve(plan + ".corrections.yaml");
		if (Files.exists(corrections)) {
			Corrections.Corrected corrected = Corrections.read(corrections.toString(), Files.readString(corrections))
				.apply(record);
			assertThat(corrected.unfit()).isEmpty();
			record = corrected.record();
		}
		Path file = RECORDS.resolve(plan + ".yaml");
		String yaml = new PlanYaml().write(record);
		if (Boolean.getBoolean("zeren.write-records")) {
			Files.writeString(file, yaml);
		}
		assertThat(yaml).isEqualTo(Files.readString(file));
	}

}
