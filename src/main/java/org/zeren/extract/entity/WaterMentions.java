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
				free = mention.end() + Math.min(1, this.words.generalBehind.at(this.text, mention.end()));
			}
			i = (mention != null) ? mention.end() : i + 1;
		}
		return this.found;
	}

	private @Nullable Mention at(int at, int end, int free) {
		boolean still = this.words.stillBehind.at(this.text, end) > 0;
		if ((!still && this.words.notBehind.at(this.text, end) > 0) || this.words.continues(this.text, end)) {
			return null;
		}
		int from = Math.max(free, at - LONGEST_STEM - 1);
		int start = this.lead.start(this.text, from, at);
		String stem = this.text.substring(start, at);
		String name = this.text.substring(start, end);
		if (stem.length() > LONGEST_STEM) {
			return new Mention("", at, end, false);
		}
		if (stem.isEmpty()) {
			boolean bare = this.words.alone.contains(name) && !this.line.voice().quoted(at)
					&& this.lead.general.before(this.text, from, at) == 0;
			return bare ? new Mention(name, start, end, true) : null;
		}
		String ending = this.text.substring(at, end);
		if (isGeneral(stem, ending)) {
			return null;
		}
		boolean shy = this.words.shy.contains(ending);
		boolean sure = this.words.generalBehind.at(this.text, end) == 0
				&& (closed(end) || !this.words.open.contains(ending)) && (!shy || shown(start, end));
		if (this.words.shyest.contains(ending)) {
			sure = this.words.shyestBehind.at(this.text, end) > 0;
		}
		return new Mention(name, start, end, sure);
	}

	/** 河湖湿地, 江河湖库, 污水: words for waters of a kind. */
	private boolean isGeneral(String stem, String ending) {
		boolean works = ending.equals("水库") || ending.endsWith("公园");
		if (this.lead.general.contains(stem) || (!works && "河湖江库体".indexOf(stem.charAt(stem.length() - 1)) >= 0)) {
			return true;
		}
		return this.words.shyest.contains(ending) && stem.length() > 2;
	}

	/** Whether a name can end at {@code end}: before a mark or a word that is known. */
	private boolean closed(int end) {
		return end == this.text.length() || !Lead.isName(this.text.charAt(end))
				|| this.words.behind.at(this.text, end) > 0 || this.words.stillBehind.at(this.text, end) > 0
				|| this.lead.lead.at(this.text, end) > 0 || this.lead.weak.at(this.text, end) > 0;
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
