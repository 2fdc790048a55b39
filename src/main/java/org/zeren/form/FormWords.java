package org.zeren.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

import org.zeren.text.Forms;

/**
 * How people write what a form asks for: 推进中, 2025年6月30日, １,２００.5.
 *
 * @param state the words for each state of work
 * @param basis the words for each basis
 * @param stage the words for each stage
 * @param day the pattern of a day: year, month, day
 * @param number the pattern of a number
 * @param percent the pattern of the sign behind a number of percent
 */
record FormWords(Map<String, List<String>> state, Map<String, List<String>> basis, Map<String, List<String>> stage,
		Pattern day, Pattern number, Pattern percent) {

	/**
	 * {@return those that come with Zeren}
	 */
	static FormWords bundled() {
		try (InputStream file = new ClassPathResource("form/words.yaml").getInputStream()) {
			return new YAMLMapper().readValue(file, FormWords.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the day as the ledger takes it; the text itself where it is none}
	 */
	String dayOf(String text) {
		Matcher found = this.day.matcher(plain(text));
		return found.matches() ? "%s-%02d-%02d".formatted(found.group(1), Integer.parseInt(found.group(2)),
				Integer.parseInt(found.group(3))) : text;
	}

	/**
	 * {@return the number; empty where it is none}
	 * @param unit the unit of the cell's row: a sign of percent is no part of a number of
	 * anything else
	 */
	Optional<Double> numberOf(String text, String unit) {
		String plain = plain(text);
		Matcher sign = this.percent.matcher(plain.substring(Math.max(0, plain.length() - 1)));
		if (sign.matches() && (unit.isEmpty() || this.percent.matcher(unit).matches())) {
			plain = plain.substring(0, plain.length() - 1).strip();
		}
		return this.number.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(",", "")).doubleValue())
				: Optional.empty();
	}

	/**
	 * {@return the name for which a person wrote a word; empty where there is none}
	 */
	static Optional<String> nameOf(Map<String, List<String>> words, String text) {
		return words.entrySet()
			.stream()
			.filter((each) -> each.getKey().equalsIgnoreCase(text)
					|| each.getValue().stream().anyMatch((word) -> word.equalsIgnoreCase(text)))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/** Wide digits and signs are digits and signs. */
	private static String plain(String text) {
		return Forms.halfWidth(text).strip();
	}

}
