package org.zeren.api.translation.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.zeren.api.operation.BadRequest;
import org.zeren.text.Forms;

/**
 * What a person types into a search box, in the language of the full-text index.
 */
final class LuceneQuery {

	private static final int WORDS = 16;

	private static final int CHARACTERS = 200;

	/** How many characters may stand between the words of two characters in one. */
	private static final int BETWEEN = 2;

	/** Where Chinese meets letters or figures: 青州|PM2.5, 劣|V|类. */
	private static final Pattern SCRIPTS = Pattern
		.compile("(?<=\\p{IsHan})(?=[\\p{L}\\p{N}&&\\P{IsHan}])|(?<=[\\p{L}\\p{N}&&\\P{IsHan}])(?=\\p{IsHan})");

	/** Roman numerals as letters, in the order of the characters from Ⅰ. */
	private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
			"XI", "XII");

	private static final Pattern COMPOUND = Pattern.compile("(?:\\p{IsHan}{2}){2,4}");

	private LuceneQuery() {
	}

	/**
	 * {@return the query whose hits hold every word of {@code text}, and one of them at
	 * least where a node is named}
	 * <p>
	 * A word is searched as a phrase, so that the index's pairs of characters stand side
	 * by side: 水污染 finds 水污染防治, not 水土污染. Chinese of four, six or eight characters is
	 * mostly made of words of two, and may have two characters more between them: 农村污水
	 * finds 农村生活污水 behind 农村污水. A single character is no pair, so it is searched as the
	 * beginning or the end of one: 湖 finds 湖泊 and 西湖. The index holds Chinese and Latin
	 * apart, so that 青州PM2.5 are two words, and 劣V类 are three. Roman numerals are printed
	 * as letters and as characters of their own, so that either finds both. Nothing in
	 * the text has a meaning of its own, be it a quote or AND.
	 * @param namings the properties by which a node is named; others say what is around
	 * it: 南江市 PM2.5 finds what is named PM2.5 in 南江市, and 南江市 alone not all that is in it
	 */
	static String everyWord(String text, List<String> namings) {
		List<String> words = words(text);
		if (words.size() > WORDS || text.length() > CHARACTERS) {
			throw new BadRequest(
					"The text to search has %d words of %d characters; %d words of %d characters are allowed."
						.formatted(words.size(), text.length(), WORDS, CHARACTERS));
		}
		if (words.isEmpty()) {
			return "\"\"";
		}
		String named = words.stream()
			.flatMap((word) -> namings.stream().map((naming) -> naming + ":" + word(word)))
			.collect(Collectors.joining(" OR ", "(", ")"));
		return (words.size() == 1) ? named : Stream.concat(words.stream().map(LuceneQuery::word), Stream.of(named))
			.collect(Collectors.joining(" AND "));
	}

	/**
	 * {@return the words of a text that the index can hold}
	 */
	static List<String> words(String text) {
		return Arrays.stream(text.strip().split("\\s+"))
			.flatMap(SCRIPTS::splitAsStream)
			.filter((word) -> word.codePoints().anyMatch((c) -> Character.isAlphabetic(c) || Character.isDigit(c)))
			.toList();
	}

	/**
	 * {@return the words of two characters that a Chinese word is made of; the word
	 * itself where it is too short, too long or odd, or not Chinese}
	 */
	static List<String> pieces(String word) {
		return COMPOUND.matcher(word).matches()
				? IntStream.range(0, word.length() / 2).mapToObj((i) -> word.substring(2 * i, 2 * i + 2)).toList()
				: List.of(word);
	}

	private static String word(String word) {
		if (word.codePointCount(0, word.length()) == 1) {
			return "(" + word + " OR " + word + "* OR *" + word + numeral(word, " OR ") + ")";
		}
		String phrase = '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
		if (!numeral(word, "").isEmpty()) {
			return "(" + phrase + numeral(word, " OR ") + ")";
		}
		List<String> pieces = pieces(word);
		return (pieces.size() == 1) ? phrase
				: "(%s^4 OR \"%s\"~%d)".formatted(phrase, String.join(" ", pieces), pieces.size() - 1 + BETWEEN);
	}

	/** The other print of a Roman numeral: Ⅲ for III, III for Ⅲ; nothing for others. */
	private static String numeral(String word, String before) {
		int number = NUMERALS.indexOf(Forms.compared(word).toUpperCase(Locale.ROOT));
		if (number < 0) {
			return "";
		}
		boolean letters = word.charAt(0) < 'Ⅰ';
		return before + (letters ? Character.toString('Ⅰ' + number) : NUMERALS.get(number));
	}

}
