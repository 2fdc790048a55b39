package org.zeren.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A list of words, such as one of a vocabulary file. It finds its longest member at a
 * place of a text, in time that depends on the longest word only.
 */
public final class Words {

	private final Set<String> words;

	private final Ends beginning;

	private final Ends ending;

	/**
	 * @param words the words; an empty one is left out
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public Words(Collection<String> words) {
		this.words = new HashSet<>(words);
		this.words.remove("");
		this.beginning = new Ends(this.words, (word) -> word.charAt(0));
		this.ending = new Ends(this.words, (word) -> word.charAt(word.length() - 1));
	}

	/**
	 * {@return the length of the longest word that begins at {@code from}, 0 for none}
	 */
	public int at(CharSequence text, int from) {
		if (from >= text.length()) {
			return 0;
		}
		for (String word : this.beginning.of(text.charAt(from))) {
			if (stands(word, text, from, text.length())) {
				return word.length();
			}
		}
		return 0;
	}

	/**
	 * {@return the length of the longest word that ends before {@code end} and does not
	 * begin before {@code from}, 0 for none}
	 */
	public int before(CharSequence text, int from, int end) {
		if (end <= from) {
			return 0;
		}
		for (String word : this.ending.of(text.charAt(end - 1))) {
			if (end - word.length() >= from && stands(word, text, end - word.length(), end)) {
				return word.length();
			}
		}
		return 0;
	}

	private static boolean stands(String word, CharSequence text, int from, int end) {
		if (from + word.length() > end) {
			return false;
		}
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) != text.charAt(from + i)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * {@return the place of the first word between {@code from} and {@code to}, -1 for
	 * none}
	 */
	public int find(CharSequence text, int from, int to) {
		for (int i = from; i < to; i++) {
			int length = at(text, i);
			if (length > 0 && i + length <= to) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * {@return a regular expression for one of the words, the longest first, to build a
	 * grammar from; one that fits nowhere for no words}
	 */
	public String pattern() {
		return this.words.isEmpty() ? "(?!)"
				: this.words.stream()
					.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
					.map(Pattern::quote)
					.collect(Collectors.joining("|", "(?:", ")"));
	}

	/**
	 * {@return a regular expression that matches one of the words, the longest first; it
	 * is whole: {0,2} may stand behind it}
	 */
	public static String one(Collection<String> words) {
		return new Words(words).pattern();
	}

	/**
	 * {@return such an expression that allows blanks between the characters of a word: 附
	 * 件}
	 */
	public static String spaced(Collection<String> words) {
		return words.stream()
			.map((word) -> word.chars()
				.mapToObj((c) -> Pattern.quote(Character.toString(c)))
				.collect(Collectors.joining("\\s*")))
			.collect(Collectors.joining("|", "(?:", ")"));
	}

	/**
	 * {@return whether one of the words stands in {@code text}}
	 */
	public boolean in(CharSequence text) {
		return find(text, 0, text.length()) >= 0;
	}

	/**
	 * {@return whether {@code word} is one of the words}
	 */
	public boolean contains(String word) {
		return this.words.contains(word);
	}

	/**
	 * The words by their first or last character, the longest first; most places of a
	 * text hold none of these characters.
	 */
	private static final class Ends {

		private static final String[] NONE = {};

		/** A table with open addressing, at most a quarter full; 0 is free. */
		private final char[] ends;

		private final String[][] words;

		private final int shift;

		Ends(Collection<String> words, ToIntFunction<String> end) {
			Map<Integer, List<String>> groups = words.stream()
				.sorted(Comparator.comparingInt(String::length).reversed())
				.collect(Collectors.groupingBy(end::applyAsInt));
			int size = Integer.highestOneBit(Math.max(1, groups.size())) * 8;
			this.shift = Integer.numberOfLeadingZeros(size) + 1;
			this.ends = new char[size];
			this.words = new String[size][];
			Arrays.fill(this.words, NONE);
			groups.forEach((c, group) -> {
				int slot = slot((char) c.intValue());
				this.ends[slot] = (char) c.intValue();
				this.words[slot] = group.toArray(String[]::new);
			});
		}

		String[] of(char end) {
			return this.words[slot(end)];
		}

		/** The slot of the character, or an empty one. */
		private int slot(char end) {
			int slot = end * 0x9E3779B1 >>> this.shift;
			while (this.ends[slot] != end && this.ends[slot] != 0) {
				slot = (slot + 1) & (this.ends.length - 1);
			}
			return slot;
		}

	}

}
