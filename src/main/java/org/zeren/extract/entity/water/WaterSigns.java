package org.zeren.extract.entity.water;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.entity.naming.Lead;
import org.zeren.extract.entity.naming.Mention;

/**
 * What the words around an ending say: whether a name ends there, and whether it is that
 * of a water.
 */
final class WaterSigns {

	/** 甲泉等9处水源, 乙沟等21条黑臭水体. */
	private static final Pattern COUNTED = Pattern
		.compile("等[0-9一二三四五六七八九十]{1,4}余?[条个处座][^，。；、]{0,6}?(?:河|湖|溪|水源|水体|水库|泉|湾)");

	private final String text;

	private final WaterWords words = WaterWords.known();

	private final Lead lead = Lead.known();

	WaterSigns(String text) {
		this.text = text;
	}

	/**
	 * {@return whether a name can end at {@code end}: before a mark or a word that is
	 * known}
	 */
	boolean closed(int end) {
		return end == this.text.length() || !Lead.isName(this.text.charAt(end))
				|| this.words.behind.at(this.text, end) > 0 || this.words.stillBehind.at(this.text, end) > 0
				|| this.lead.lead.at(this.text, end) > 0 || this.lead.weak.at(this.text, end) > 0;
	}

	/** Whether the next item of the list ends like a water too. */
	private boolean next(int from, boolean place) {
		int to = Math.min(this.text.length(), from + WaterMentions.LONGEST_STEM + 1);
		for (int i = from; i < to && Lead.isName(this.text.charAt(i)); i++) {
			if (i > from && this.words.endings.at(this.text, i) > 0) {
				int end = i + this.words.endings.at(this.text, i);
				if (this.lead.start(this.text, from, i) == from && closed(end) && !(place && isPlace(end))) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * {@return whether the words around a shy ending show a water}
	 * @param last the mention before it; null for none
	 */
	boolean shown(int start, int end, @Nullable Mention last) {
		boolean place = isPlace(end);
		if ((place ? this.words.placesBehind : this.words.behind).at(this.text, end) > 0
				|| this.words.flows.before(this.text, 0, start) > 0 || this.words.near.before(this.text, 0, start) > 0
				|| COUNTED.matcher(this.text).region(end, this.text.length()).lookingAt()) {
			return true;
		}
		return (joins(end) && next(end + 1, place)) || (last != null && last.sure() && lists(last, start));
	}

	private boolean isPlace(int end) {
		return this.words.places.before(this.text, 0, end) > 0;
	}

	/**
	 * {@return whether the name stands in the middle of a list of waters}: 甲水、乙水和丙湖
	 * @param last the mention before it; null for none
	 */
	boolean between(int start, int end, @Nullable Mention last) {
		return last != null && lists(last, start) && joins(end) && next(end + 1, false);
	}

	/** Whether the item of a list that {@code last} is stands directly before. */
	private boolean lists(Mention last, int start) {
		return last.end() == start - 1 && joins(start - 1);
	}

	private boolean joins(int at) {
		return at + 1 < this.text.length() && "、—和与及".indexOf(this.text.charAt(at)) >= 0;
	}

}
