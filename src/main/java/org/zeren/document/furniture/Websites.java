package org.zeren.document.furniture;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zeren.document.Passage;
import org.zeren.vocabulary.Vocabulary;

/**
 * Tells the lines that a site prints around a document: 【字体：大 中 小】【打印】【关闭】, 上一篇：某通知, and
 * the lines of its footer. The words are those of {@code vocabulary/websites.yaml}.
 *
 * @param alone words that make up such a line
 * @param small words that do so only beside those
 * @param opening what such a line begins with, before a colon
 * @param anywhere what only such a line holds
 */
public record Websites(List<String> alone, List<String> small, List<String> opening, List<String> anywhere) {

	private static final int LONGEST = 80;

	/** Words that the site strings together; a longer rest is text. */
	private static final String BETWEEN = "[\\s\\p{Punct}\\d【】〖〗［］（）《》：；，。、·•|｜+－—-]*+";

	private static final Websites VOCABULARY = Vocabulary.read("websites", Websites.class).longestFirst();

	public static Websites vocabulary() {
		return VOCABULARY;
	}

	private Websites longestFirst() {
		return new Websites(longestFirst(this.alone), longestFirst(this.small), this.opening, this.anywhere);
	}

	private static List<String> longestFirst(List<String> words) {
		return words.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
	}

	/**
	 * {@return whether the line belongs to a site and not to the document}
	 */
	static boolean print(Passage line) {
		return line.length() <= LONGEST && VOCABULARY.holds(line.toString());
	}

	private boolean holds(String line) {
		if (!WordStarts.VOCABULARY.isIn(line)) {
			return false;
		}
		return this.anywhere.stream().anyMatch(line::contains)
				|| this.opening.stream().anyMatch((word) -> opens(line, word)) || isStrung(line);
	}

	private static boolean opens(String line, String word) {
		return line.startsWith(word) && line.length() > word.length() && "：:".indexOf(line.charAt(word.length())) >= 0;
	}

	/** 【字体：大 中 小】【打印】: nothing stands between the words but signs. */
	private boolean isStrung(String line) {
		if (this.alone.stream().noneMatch(line::contains)) {
			return false;
		}
		String rest = Stream.concat(this.alone.stream(), this.small.stream())
			.reduce(line, (text, word) -> text.replace(word, " "));
		return rest.matches(BETWEEN);
	}

	/**
	 * The first two characters of all words: nearly no line of a document holds any, and
	 * only the others are looked at closely.
	 */
	private record WordStarts(Set<Integer> pairs) {

		private static final WordStarts VOCABULARY = new WordStarts(
				Stream.of(Websites.VOCABULARY.alone, Websites.VOCABULARY.opening, Websites.VOCABULARY.anywhere)
					.flatMap(List::stream)
					.map((word) -> pair(word.charAt(0), word.charAt(1)))
					.collect(Collectors.toUnmodifiableSet()));

		private static int pair(char first, char second) {
			return first << 16 | second;
		}

		boolean isIn(String line) {
			for (int i = 1; i < line.length(); i++) {
				if (this.pairs.contains(pair(line.charAt(i - 1), line.charAt(i)))) {
					return true;
				}
			}
			return false;
		}

	}

}
