package org.zeren.extract.entity.water;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.entity.naming.LeadIn;
import org.zeren.extract.entity.naming.Mention;

/**
 * What the words around an ending say: whether a name ends there, and whether it is that
 * of a water: 甲沟 is one in 甲沟等21条黑臭水体.
 */
final class WaterSigns {

	private static final int LONGEST_LIST = 120;

	private final String text;

	private final WaterWords words = WaterWords.vocabulary();

	private final LeadIn lead = LeadIn.vocabulary();

	WaterSigns(String text) {
		this.text = text;
	}

	/**
	 * {@return whether a name can end at {@code end}: before a mark or a word that is
	 * known}
	 */
	boolean closed(int end) {
		return end == this.text.length() || !LeadIn.isName(this.text.charAt(end))
				|| this.words.behind.at(this.text, end) > 0 || this.words.stillBehind.at(this.text, end) > 0
				|| this.lead.lead.at(this.text, end) > 0 || this.lead.weak.at(this.text, end) > 0;
	}

	/** Whether the next item of the list ends like a water too. */
	private boolean next(int from, boolean place) {
		int to = Math.min(this.text.length(), from + WaterMentions.LONGEST_STEM + 1);
		for (int i = from; i < to && LeadIn.isName(this.text.charAt(i)); i++) {
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
				|| this.words.closing.matcher(this.text).region(end, this.text.length()).lookingAt()) {
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

	/**
	 * {@return whether the name is that of a place}: a province without a word that shows
	 * a water (学习浙江经验), or an item of a list that is closed as one of places (与甲湖、乙江等地交流)
	 */
	boolean isTown(int start, int end) {
		if (showsWater(end)) {
			return false;
		}
		return this.words.provinces.before(this.text, start, end) > 0 || this.words.placesOf.at(this.text, end) > 0
				|| closesPlaces(end);
	}

	/**
	 * {@return whether a short name may be that of a town}: 甲江 in 乙州、甲江、丙市, beside names
	 * that are no waters
	 * @param last the mention before it; null for none
	 */
	boolean mayBeTown(int start, int end, @Nullable Mention last) {
		if (end - start > 2 || this.words.towns.before(this.text, start, end) == 0 || showsWater(end)) {
			return false;
		}
		boolean listedBefore = start > 0 && this.text.charAt(start - 1) == '、';
		boolean listedBehind = end < this.text.length() && this.text.charAt(end) == '、';
		boolean beside = (listedBefore && last != null && last.end() == start - 1)
				|| (listedBehind && next(end + 1, false));
		return (listedBefore || listedBehind) && !beside;
	}

	private boolean showsWater(int end) {
		return this.words.behind.at(this.text, end) > 0 || this.words.stillBehind.at(this.text, end) > 0;
	}

	/** Whether the list whose item ends at {@code end} closes as one of places. */
	private boolean closesPlaces(int end) {
		int item = end;
		for (int i = end; i < this.text.length() && i - item <= WaterMentions.LONGEST_STEM + 2
				&& i - end < LONGEST_LIST; i++) {
			if (this.words.placesClose.at(this.text, i) > 0) {
				return this.words.stillBehind.at(this.text, i) == 0;
			}
			if (this.text.charAt(i) == '、') {
				item = i + 1;
			}
			else if (item == end || !LeadIn.isName(this.text.charAt(i)) || this.words.behind.at(this.text, i) > 0) {
				return false;
			}
		}
		return false;
	}

	private boolean joins(int at) {
		return at + 1 < this.text.length() && (this.text.charAt(at) == '—' || this.lead.joins(this.text, at));
	}

}
