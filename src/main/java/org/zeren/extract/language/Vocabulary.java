package org.zeren.extract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the vocabulary files, each of which says at its top what it is.
 */
public final class Vocabulary {

	private Vocabulary() {
	}

	/**
	 * {@return the file {@code vocabulary/<name>.yaml} of the class path as a
	 * {@code type}}
	 * @throws IllegalStateException where the file is missing, which is a fault of the
	 * build
	 */
	public static <T> T read(String name, Class<T> type) {
		String path = "/vocabulary/" + name + ".yaml";
		try (InputStream in = Vocabulary.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalStateException(path + " is not on the class path; build the project again");
			}
			return YAMLMapper.builder().build().readValue(in, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path, ex);
		}
	}

}
