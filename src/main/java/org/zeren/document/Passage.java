package org.zeren.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.zeren.text.Forms;

/**
 * A stretch of the document as a reader reads it: words that a line or page break cut in
 * two are joined, markup is gone. Each character knows its place in the source, so that a
 * fact found in the clean text leads back to its proof.
 */
public final class Passage implements CharSequence {

	private final Source source;

	private final String text;

	private final int[] offsets;

	/** What rules read in the passage, by the rule. */
	private volatile @Nullable Map<Object, Object> read;

	/**
	 * @param source where the passage comes from
	 * @param text the clean text
	 * @param offsets for each character of {@code text}, the offset in the source's text
	 * of the character it comes from; rising
	 */
	public Passage(Source source, String text, int[] offsets) {
		if (text.length() != offsets.length) {
			throw new IllegalArgumentException("each character needs its offset");
		}
		this.source = source;
		this.text = text;
		this.offsets = offsets.clone();
	}

	/**
	 * {@return the passages one after the other, with nothing in between}
	 * @param source where they all come from
	 * @param passages the passages in the order of the source
	 */
	public static Passage join(Source source, List<Passage> passages) {
		int length = passages.stream().mapToInt(Passage::length).sum();
		StringBuilder text = new StringBuilder(length);
		int[] offsets = new int[length];
		for (Passage passage : passages) {
			System.arraycopy(passage.offsets, 0, offsets, text.length(), passage.length());
			text.append(passage.text);
		}
		return new Passage(source, text.toString(), offsets);
	}

	public Source source() {
		return this.source;
	}

	/**
	 * {@return the place in the source of the whole passage, which must not be empty}
	 */
	public Locator locator() {
		return locate(0, this.text.length());
	}

	/**
	 * {@return the place in the source of the characters from {@code from} (included) to
	 * {@code to} (excluded) of this passage}
	 */
	public Locator locate(int from, int to) {
		return this.source.locate(this.offsets[from], this.offsets[to - 1] + 1);
	}

	/**
	 * {@return the part from {@code from} (included) to {@code to} (excluded), which
	 * still knows its place}
	 */
	public Passage part(int from, int to) {
		if (from == 0 && to == this.text.length()) {
			return this;
		}
		return new Passage(this.source, this.text.substring(from, to), Arrays.copyOfRange(this.offsets, from, to));
	}

	/**
	 * {@return the same passage under another spelling, character by character}
	 * @param spelling a text of the same length
	 */
	public Passage spelled(String spelling) {
		if (spelling.equals(this.text)) {
			return this;
		}
		return new Passage(this.source, spelling, this.offsets);
	}

	/**
	 * {@return the passage without some of its characters}
	 * @param drop for each character whether it goes
	 */
	public Passage without(boolean[] drop) {
		StringBuilder kept = new StringBuilder(this.text.length());
		int[] places = new int[this.text.length()];
		for (int i = 0; i < drop.length; i++) {
			if (!drop[i]) {
				places[kept.length()] = this.offsets[i];
				kept.append(this.text.charAt(i));
			}
		}
		return new Passage(this.source, kept.toString(), Arrays.copyOf(places, kept.length()));
	}

	/**
	 * {@return the part without the blanks at its ends}
	 */
	public Passage strip() {
		return strip(0, this.text.length());
	}

	/**
	 * {@return the part from {@code from} (included) to {@code to} (excluded), without
	 * the blanks at its ends}
	 */
	public Passage strip(int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Forms.isBlank(this.text.charAt(start))) {
			start++;
		}
		while (end > start && Forms.isBlank(this.text.charAt(end - 1))) {
			end--;
		}
		return part(start, end);
	}

	/**
	 * {@return this passage followed by {@code next} of the same source, with nothing in
	 * between}
	 */
	public Passage append(Passage next) {
		int[] joined = Arrays.copyOf(this.offsets, this.offsets.length + next.offsets.length);
		System.arraycopy(next.offsets, 0, joined, this.offsets.length, next.offsets.length);
		return new Passage(this.source, this.text + next.text, joined);
	}

	/**
	 * {@return what the rule reads in the passage; several rooms ask for the same, and
	 * the rule reads once}
	 * @param rule reads the passage and nothing else, so that it always finds the same; a
	 * constant, by which its answer is known again
	 */
	@SuppressWarnings("unchecked")
	public <T> T once(Function<Passage, T> rule) {
		Map<Object, Object> known = this.read;
		if (known == null) {
			known = new ConcurrentHashMap<>(4);
			this.read = known;
		}
		Object answer = known.get(rule);
		if (answer == null) {
			// not within the map: a rule may ask for what another rule reads here
			answer = rule.apply(this);
			known.put(rule, answer);
		}
		return (T) answer;
	}

	@Override
	public int length() {
		return this.text.length();
	}

	@Override
	public char charAt(int index) {
		return this.text.charAt(index);
	}

	@Override
	public CharSequence subSequence(int from, int to) {
		return this.text.subSequence(from, to);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
