package org.zeren.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;

import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The tables that can be exported.
 *
 * @param tables each by its name as addresses and commands have it
 * @param choices the names that are looked up in the graph before a table is asked for
 */
record ExportTables(Map<String, ExportTable> tables, Map<String, Choice> choices) {

	/** A new table is a file, and its name here. */
	private static final List<String> NAMES = List.of("findings", "targets", "duties", "project-duties", "progress",
			"progress-form", "rulings", "assignments", "observations", "comparison");

	private static final YAMLMapper YAML = new YAMLMapper();

	/**
	 * A name by which a person can choose.
	 *
	 * @param what what it names, for messages: {@code region}
	 * @param query finds nodes by their names, {@code $values}, or their ids,
	 * {@code $ids}; of a node {@code value} is what filters take, and all its fields are
	 * what a person may write
	 */
	record Choice(String what, String query) {
	}

	private record Choices(Map<String, Choice> choices) {
	}

	/**
	 * {@return those that come with Zeren}
	 */
	static ExportTables bundled() {
		Map<String, ExportTable> tables = new LinkedHashMap<>();
		NAMES.forEach((name) -> tables.put(name, read(name, ExportTable.class)));
		return new ExportTables(tables, read("choices", Choices.class).choices());
	}

	private static <T> T read(String name, Class<T> type) {
		try (InputStream file = new ClassPathResource("export/" + name + ".yaml").getInputStream()) {
			return YAML.readValue(file, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
