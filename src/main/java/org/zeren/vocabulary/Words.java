package org.zeren.vocabulary;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A set of words that finds its longest member at a place of a text, in time that depends
 * on the longest word only.
 */
public final class Words {

	private final Set<String> words;

	/** The characters that words begin with: most places of a text hold none of them. */
	private final BitSet first = new BitSet();

	/** The longest word by its first character, and by its last. */
	private final Map<Character, Integer> longestFrom = new HashMap<>();

	private final Map<Character, Integer> longestTo = new HashMap<>();

	private final BitSet last = new BitSet();

	/**
	 * @param words the words; an empty one is left out
	 */
	public Words(Collection<String> words) {
		this.words = new HashSet<>(words);
		this.words.remove("");
		for (String word : this.words) {
			this.first.set(word.charAt(0));
			this.last.set(word.charAt(word.length() - 1));
			this.longestFrom.merge(word.charAt(0), word.length(), Math::max);
			this.longestTo.merge(word.charAt(word.length() - 1), word.length(), Math::max);
		}
	}

	/**
	 * {@return the length of the longest word that begins at {@code from}, 0 for none}
	 */
	public int at(CharSequence text, int from) {
		if (from >= text.length() || !this.first.get(text.charAt(from))) {
			return 0;
		}
		int longest = Objects.requireNonNull(this.longestFrom.get(text.charAt(from)));
		for (int length = Math.min(longest, text.length() - from); length > 0; length--) {
			if (this.words.contains(text.subSequence(from, from + length).toString())) {
				return length;
			}
		}
		return 0;
	}

	/**
	 * {@return the length of the longest word that ends before {@code end} and does not
	 * begin before {@code from}, 0 for none}
	 */
	public int before(CharSequence text, int from, int end) {
		if (end <= from || !this.last.get(text.charAt(end - 1))) {
			return 0;
		}
		int longest = Objects.requireNonNull(this.longestTo.get(text.charAt(end - 1)));
		for (int length = Math.min(longest, end - from); length > 0; length--) {
			if (this.words.contains(text.subSequence(end - length, end).toString())) {
				return length;
			}
		}
		return 0;
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

}
