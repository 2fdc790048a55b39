package org.zeren.extract.review;

import java.util.List;

import org.zeren.document.Locator;
import org.zeren.document.Passage;
import org.zeren.plan.ReviewItem;

/**
 * A place that the reader could not read for sure, with its words, for the person who
 * reviews the record.
 *
 * @param at where it stands
 * @param reason what was looked for and why it is in doubt, without words of the document
 * @param words the beginning of what stands there; a record does not keep it
 */
public record Remark(Locator at, String reason, String words) {

	private static final int SHOWN = 40;

	/**
	 * {@return a remark on a whole passage}
	 * @param reason why it is in doubt
	 */
	public static Remark on(Passage passage, String reason) {
		return on(passage, 0, passage.length(), reason);
	}

	/**
	 * {@return a remark on a part of a passage}
	 * @param passage where it stands
	 * @param from the first character of the part
	 * @param to behind its last character
	 * @param reason why it is in doubt
	 */
	public static Remark on(Passage passage, int from, int to, String reason) {
		String words = passage.subSequence(from, Math.min(to, from + SHOWN)).toString();
		return new Remark(passage.locate(from, to), reason, words.strip());
	}

	/**
	 * {@return a remark on all of a table or another stretch of several passages}
	 * @param passages the stretch, in order; its first words are shown
	 * @param reason why it is in doubt
	 */
	static Remark over(List<Passage> passages, String reason) {
		Remark first = on(passages.get(0), reason);
		int end = passages.stream().mapToInt((passage) -> passage.locator().end()).max().orElse(first.at().end());
		Locator at = new Locator(first.at().line(), first.at().start(), Math.max(end, first.at().end()),
				first.at().page());
		return new Remark(at, reason, first.words());
	}

	/**
	 * {@return what the record keeps of it}
	 */
	public ReviewItem item() {
		return new ReviewItem(this.at, this.reason);
	}

	@Override
	public String toString() {
		return this.words.isEmpty() ? this.reason : this.reason + ": " + this.words;
	}

}
