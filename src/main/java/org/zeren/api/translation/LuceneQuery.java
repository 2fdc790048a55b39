package org.zeren.api.translation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.zeren.api.operation.BadRequest;

/**
 * What a person types into a search box, in the language of the full-text index.
 */
final class LuceneQuery {

	private static final int WORDS = 16;

	private static final int CHARACTERS = 200;

	private LuceneQuery() {
	}

	/**
	 * {@return the query whose hits hold every word of {@code text}}
	 * <p>
	 * A word is searched as a phrase, so that the index's pairs of characters stand side
	 * by side: 水污染 finds 水污染防治, not 水土污染. A single character is no pair, so it is
	 * searched as the beginning or the end of one: 湖 finds 湖泊 and 西湖. Nothing in the text
	 * has a meaning of its own, be it a quote or AND.
	 */
	static String everyWord(String text) {
		List<String> words = Arrays.stream(text.strip().split("\\s+"))
			.filter((word) -> word.codePoints().anyMatch(Character::isLetterOrDigit))
			.toList();
		if (words.size() > WORDS || text.length() > CHARACTERS) {
			throw new BadRequest(
					"The text to search has %d words of %d characters; %d words of %d characters are allowed."
						.formatted(words.size(), text.length(), WORDS, CHARACTERS));
		}
		String query = words.stream().map(LuceneQuery::word).collect(Collectors.joining(" AND "));
		return query.isEmpty() ? "\"\"" : query;
	}

	private static String word(String word) {
		if (word.codePointCount(0, word.length()) == 1) {
			return "(" + word + " OR " + word + "* OR *" + word + ")";
		}
		return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
