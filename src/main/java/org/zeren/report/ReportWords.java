package org.zeren.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.zeren.export.Language;
import org.zeren.export.Template;
import org.zeren.export.Words;

/**
 * The words of the report, in one language: {@code report/words.yaml}.
 */
final class ReportWords {

	private record File(Map<String, Words> words) {
	}

	private final Map<String, Words> words;

	private final Language language;

	private ReportWords(Map<String, Words> words, Language language) {
		this.words = words;
		this.language = language;
	}

	static ReportWords in(Language language) {
		try (InputStream file = new ClassPathResource("report/words.yaml").getInputStream()) {
			return new ReportWords(new YAMLMapper().readValue(file, File.class).words(), language);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the words of a key}
	 * @throws IllegalArgumentException if there are none
	 */
	String of(String key) {
		Words found = this.words.get(key);
		if (found == null) {
			throw new IllegalArgumentException("report/words.yaml has no " + key);
		}
		return found.in(this.language);
	}

	/**
	 * {@return the words of a key, with values put in}
	 */
	String of(String key, @Nullable Object values) {
		return new Template(of(key)).of(values);
	}

	/**
	 * {@return the words for a name of a group, such as a state; the name itself where
	 * there are none}
	 */
	String ofOrItself(String group, Object name) {
		Words found = this.words.get(group + "." + name);
		return (found != null) ? found.in(this.language) : String.valueOf(name);
	}

	/**
	 * {@return which of two keys of an answer is in this language}
	 */
	String choose(String zh, String en) {
		return (this.language == Language.EN) ? en : zh;
	}

}
