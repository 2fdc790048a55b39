package org.zeren.extract.entity;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the places of a text that may name a water.
 */
final class WaterMentions {

	/** The longest stem that stands before an ending. */
	private static final int LONGEST_STEM = 5;

	private final Line line;

	private final String text;

	private final WaterWords words = WaterWords.known();

	private final Lead lead = Lead.known();

	private final List<Mention> found = new ArrayList<>();

	private WaterMentions(Line line) {
		this.line = line;
		this.text = line.text();
	}

	/**
	 * {@return the places of {@code line} that may name a water, in order}
	 */
	static List<Mention> in(Line line) {
		return new WaterMentions(line).read();
	}

	private List<Mention> read() {
		int free = 0;
		int i = 0;
		while (i < this.text.length()) {
			int length = this.words.endings.at(this.text, i);
			Mention mention = (length > 0 && !this.line.voice().cited(i)) ? at(i, i + length, free) : null;
			if (mention != null) {
				this.found.add(mention);
				free = mention.end();
			}
			i = (mention != null) ? mention.end() : i + 1;
		}
		return this.found;
	}

	private @Nullable Mention at(int ending, int end, int free) {
		boolean still = this.words.stillBehind.at(this.text, end) > 0;
		if ((!still && this.words.notBehind.at(this.text, end) > 0) || this.words.continues(this.text, end)) {
			return null;
		}
		int from = Math.max(free, ending - LONGEST_STEM - 1);
		int start = this.lead.start(this.text, from, ending);
		String stem = this.text.substring(start, ending);
		String name = this.text.substring(start, end);
		if (stem.length() > LONGEST_STEM) {
			return new Mention("", ending, end, false);
		}
		if (stem.isEmpty()) {
			boolean bare = this.words.alone.contains(name) && !this.line.voice().quoted(ending)
					&& this.lead.general.before(this.text, from, ending) == 0;
			return bare ? new Mention(name, start, end, true) : null;
		}
		if (this.lead.general.contains(stem)) {
			return null;
		}
		boolean shy = this.words.shy.contains(this.text.substring(ending, end));
		boolean sure = this.words.generalBehind.at(this.text, end) == 0 && (!shy || shown(start, end));
		return new Mention(name, start, end, sure);
	}

	/** Whether the words around a shy ending show a water. */
	private boolean shown(int start, int end) {
		if (this.words.behind.at(this.text, end) > 0 || this.words.flows.before(this.text, 0, start) > 0) {
			return true;
		}
		Mention last = this.found.isEmpty() ? null : this.found.get(this.found.size() - 1);
		return last != null && last.sure() && last.end() == start - 1
				&& "、—和与及".indexOf(this.text.charAt(start - 1)) >= 0;
	}

}
