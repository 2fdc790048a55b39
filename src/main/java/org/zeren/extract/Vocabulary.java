package org.zeren.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the vocabularies of the language of plans: YAML files under {@code /vocabulary}
 * that explain themselves.
 */
public final class Vocabulary {

	private static final YAMLMapper YAML = new YAMLMapper();

	private Vocabulary() {
	}

	/**
	 * {@return the content of the vocabulary}
	 * @param name the file's name without folder and .yaml
	 */
	public static JsonNode read(String name) {
		try (InputStream stream = Vocabulary.class.getResourceAsStream("/vocabulary/" + name + ".yaml")) {
			if (stream == null) {
				throw new IllegalStateException("the vocabulary " + name + " is missing from the class path");
			}
			return YAML.readTree(stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the vocabulary as values of a type}
	 * @param name the file's name without folder and .yaml
	 * @param type the type that the file is written as
	 */
	public static <T> T read(String name, Class<T> type) {
		return YAML.treeToValue(read(name), type);
	}

}
