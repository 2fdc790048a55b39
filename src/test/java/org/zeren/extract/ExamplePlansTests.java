package org.zeren.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.yaml.Corrections;
import org.zeren.plan.yaml.PlanYaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The records and texts of the invented plans are what extraction gives from their
 * documents beside them, plus corrections. With {@code -Dzeren.write-records=true} they
 * are written anew.
 */
class ExamplePlansTests {

	private static final Path EXAMPLES = Path.of("src/main/resources/examples");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	@ParameterizedTest
	@ValueSource(strings = { "shili-city.md", "shili-district.txt" })
	void recordAndTextsAreWhatTheDocumentSays(String document) throws IOException {
		Extraction read = new PlanExtractor()
			.extract(OutlineReader.read(new SourceReader().read(EXAMPLES.resolve(document))));
		String name = document.substring(0, document.indexOf('.'));
		String record = new PlanYaml().write(corrected(name, read.record()));
		Map<String, String> texts = texts(read);
		Path recordFile = EXAMPLES.resolve(name + ".yaml");
		Path textsFile = EXAMPLES.resolve(name + ".texts.json");
		if (Boolean.getBoolean("zeren.write-records")) {
			Files.writeString(recordFile, record);
			Files.writeString(textsFile, JSON.writeValueAsString(texts) + "\n");
		}
		assertThat(Files.readString(EXAMPLES.resolve(document)))
			.as("the application takes the file for the decoded text")
			.isEqualTo(read.source());
		assertThat(record).isEqualTo(Files.readString(recordFile));
		assertThat(texts)
			.isEqualTo(JSON.readValue(Files.readString(textsFile), new TypeReference<Map<String, String>>() {
			}));
	}

	private static PlanRecord corrected(String name, PlanRecord record) throws IOException {
		Path corrections = EXAMPLES.resolve(name + ".corrections.yaml");
		if (!Files.exists(corrections)) {
			return record;
		}
		Corrections.Corrected corrected = Corrections.read(corrections.toString(), Files.readString(corrections))
			.apply(record);
		assertThat(corrected.unfit()).as("corrections that no longer fit").isEmpty();
		return corrected.record();
	}

	/** Of measures by their path, and of places in doubt by their offsets. */
	private static Map<String, String> texts(Extraction read) {
		Map<String, String> texts = new TreeMap<>(read.texts());
		read.remarks().forEach((remark) -> texts.put(remark.at().start() + "-" + remark.at().end(), remark.words()));
		return texts;
	}

}
