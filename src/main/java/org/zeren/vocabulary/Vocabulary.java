package org.zeren.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the vocabulary files, each of which says at its top what it is. A file with an
 * unknown or misspelt key, a key that is missing or stands twice, a doubled word or a bad
 * pattern is refused with one line that names file and key.
 */
public final class Vocabulary {

	/**
	 * The setting that names a folder of the user's own: a file of the name of a bundled
	 * one adds to its words.
	 */
	public static final String FOLDER = "zeren.vocabulary.folder";

	private static final YAMLMapper YAML = YAMLMapper
		.builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private Vocabulary() {
	}

	/**
	 * {@return the file {@code vocabulary/<name>.yaml} of the class path, with what the
	 * user's folder adds, as a {@code type}}
	 * @throws VocabularyException where a file breaks the form that {@code type} gives it
	 * @throws IllegalStateException where the file is missing, which is a fault of the
	 * build
	 */
	public static <T> T read(String name, Class<T> type) {
		return read(name, YAML.constructType(type));
	}

	/**
	 * {@return the file {@code vocabulary/<name>.yaml}, whose keys are names, each with
	 * an entry, in the order of the file}
	 * @param name the name of the file
	 * @param type the type of an entry
	 */
	public static <T> Map<String, T> entries(String name, Class<T> type) {
		return read(name, YAML.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, type));
	}

	private static <T> T read(String name, JavaType type) {
		JsonNode words = tree(name + ".yaml", bundled(name));
		Wording.check(name + ".yaml", words);
		String folder = folder();
		if (folder != null) {
			Path own = Path.of(folder, name + ".yaml");
			if (Files.exists(own)) {
				JsonNode added = tree(own.toString(), text(own));
				Wording.check(own.toString(), added);
				checked(name + ".yaml", words, type);
				return checked(own.toString(), Addition.to(words, added), type);
			}
		}
		return checked(name + ".yaml", words, type);
	}

	/**
	 * Looks at the user's folder before anything is read.
	 * @throws VocabularyException where it is no folder, or holds a file that adds to
	 * nothing
	 */
	public static void checkFolder() {
		String folder = folder();
		if (folder == null) {
			return;
		}
		if (!Files.isDirectory(Path.of(folder))) {
			throw new VocabularyException(folder, FOLDER, "there is no such folder");
		}
		try (Stream<Path> files = Files.list(Path.of(folder))) {
			files.filter((file) -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
				.sorted()
				.filter((file) -> Vocabulary.class.getResource("/vocabulary/" + file.getFileName()) == null)
				.findFirst()
				.ifPresent((file) -> {
					throw new VocabularyException(file.toString(), "",
							"there is no vocabulary of this name to add to; see the files of vocabulary/ in the documentation");
				});
		}
		catch (IOException ex) {
			throw new VocabularyException(folder, FOLDER, "cannot be read: " + ex.getMessage());
		}
	}

	private static @Nullable String folder() {
		String folder = System.getProperty(FOLDER, System.getenv("ZEREN_VOCABULARY_FOLDER"));
		return (folder == null || folder.isBlank()) ? null : folder;
	}

	private static String bundled(String name) {
		String path = "/vocabulary/" + name + ".yaml";
		try (InputStream in = Vocabulary.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalStateException(path + " is not on the class path; build the project again");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path, ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new VocabularyException(file.toString(), "", "cannot be read as UTF-8: " + ex.getMessage());
		}
	}

	private static JsonNode tree(String file, String text) {
		try {
			return YAML.readTree(text);
		}
		catch (JacksonException ex) {
			int line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 0;
			String fault = ex.getOriginalMessage().lines().findFirst().orElse("is no YAML").strip();
			throw new VocabularyException(file, (line > 0) ? "line " + line : "", fault);
		}
	}

	private static <T> T checked(String file, JsonNode words, JavaType type) {
		T value = parse(file, words, type);
		Wording.complete(file, value);
		return value;
	}

	private static <T> T parse(String file, JsonNode words, JavaType type) {
		try {
			return YAML.readerFor(type).readValue(words);
		}
		catch (UnrecognizedPropertyException ex) {
			throw new VocabularyException(file, ex.getPropertyName(),
					"is no key here; known are " + ex.getKnownPropertyIds());
		}
		catch (DatabindException ex) {
			String key = ex.getPath().isEmpty() ? "" : String.valueOf(ex.getPath().get(0).getPropertyName());
			throw new VocabularyException(file, key, ex.getOriginalMessage());
		}
	}

	/** What a user's file adds to a bundled one. */
	private static final class Addition {

		static JsonNode to(JsonNode bundled, JsonNode added) {
			if (bundled instanceof ObjectNode words && added instanceof ObjectNode more) {
				ObjectNode both = words.deepCopy();
				more.properties()
					.forEach((field) -> both.set(field.getKey(), words.has(field.getKey())
							? to(words.get(field.getKey()), field.getValue()) : field.getValue()));
				return both;
			}
			if (bundled instanceof ArrayNode words && added instanceof ArrayNode more) {
				ArrayNode both = words.deepCopy();
				for (JsonNode word : more) {
					int known = index(both, word);
					if (known < 0) {
						both.add(word);
					}
					else if (word.isObject()) {
						both.set(known, to(both.get(known), word));
					}
				}
				return both;
			}
			return added;
		}

		/** The entry of the same word, or of the same name. */
		private static int index(ArrayNode words, JsonNode word) {
			for (int i = 0; i < words.size(); i++) {
				JsonNode known = words.get(i);
				if (known.equals(word)
						|| word.isObject() && word.has("name") && word.get("name").equals(known.path("name"))) {
					return i;
				}
			}
			return -1;
		}

	}

}
