package org.zeren;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Extraction reads the language, it does not know its input: the names of places, waters,
 * companies and parks that occur in the plans' records occur nowhere else in what is
 * built into the application.
 */
class NamesStayInRecordsTest {

	private static final Path RECORDS = Path.of("src/main/resources/plans");

	private static final List<String> NAMED_THINGS = List.of("regions", "waterBodies", "monitoringSections",
			"enterprises", "parks");

	/**
	 * A plan that writes only the word for the kind of a water (the canal) names no water
	 * by it.
	 */
	private static final Set<String> WORDS_FOR_A_KIND = Set.of("运河");

	@Test
	void noNameOfARecordOccursInCodeVocabulariesSchemaOrQueries() throws IOException {
		Set<String> names = namesInRecords();
		assertThat(names).as("names found in the records").hasSizeGreaterThan(50);
		try (Stream<Path> files = Stream.of("src/main", "schema", "cypher", "docker")
			.flatMap(NamesStayInRecordsTest::files)) {
			files.filter((file) -> !file.startsWith(RECORDS)).forEach((file) -> {
				String text = read(file);
				assertThat(names).as("names of records in " + file).noneMatch(text::contains);
			});
		}
	}

	private static Set<String> namesInRecords() throws IOException {
		Set<String> names = new TreeSet<>();
		YAMLMapper yaml = new YAMLMapper();
		try (Stream<Path> records = Files.list(RECORDS)) {
			records.filter((file) -> file.toString().endsWith(".yaml")).forEach((file) -> {
				JsonNode plan = yaml.readTree(read(file));
				for (String things : NAMED_THINGS) {
					plan.path(things).forEach((thing) -> {
						names.add(thing.path("name").asString());
						thing.path("aliases").forEach((alias) -> names.add(alias.asString()));
					});
				}
			});
		}
		names.removeAll(WORDS_FOR_A_KIND);
		return names;
	}

	private static Stream<Path> files(String folder) {
		try {
			return Files.walk(Path.of(folder)).filter(Files::isRegularFile);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
