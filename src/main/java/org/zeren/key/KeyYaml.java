package org.zeren.key;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Keys as YAML: a list, each with the components of {@link Key} that are not empty.
 */
final class KeyYaml {

	private static final String HEAD = "# Who may write, made by zeren key add. A hash stands for each token.\n";

	private final YAMLMapper yaml = YAMLMapper.builder()
		.disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
		.enable(YAMLWriteFeature.MINIMIZE_QUOTES)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.changeDefaultPropertyInclusion(
				(all) -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_NULL))
		.build();

	String write(List<Key> keys) {
		return keys.isEmpty() ? HEAD : HEAD + this.yaml.writeValueAsString(keys);
	}

	/**
	 * {@return the keys in a file}
	 * @param file the file's name, for messages
	 * @throws KeyException if the text is no list of keys
	 */
	List<Key> read(String file, String text) {
		if (text.lines().allMatch((line) -> line.isBlank() || line.startsWith("#"))) {
			return List.of();
		}
		try {
			return List.copyOf(this.yaml.readValue(text, new TypeReference<List<Key>>() {
			}));
		}
		catch (JacksonException ex) {
			throw new KeyException("the file of keys " + file + " cannot be read: "
					+ String.valueOf(ex.getOriginalMessage()).lines().findFirst().orElse("")
					+ "; mend it, or remove it and make the keys anew", ex);
		}
	}

}
