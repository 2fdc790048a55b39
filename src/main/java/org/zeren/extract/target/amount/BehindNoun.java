package org.zeren.extract.target.amount;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.language.Commitments.Comparing;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.language.MeasurementUnits;
import org.zeren.extract.language.Numeral;
import org.zeren.plan.target.Comparator;

/**
 * Numbers behind the noun that they measure: 缓冲带2.8公里, 占比达到60%以上 commits to at least 60%,
 * and 不低于全省平均水平（50%） gives the value in a bracket.
 */
final class BehindNoun {

	private final String text;

	private final Rates rates;

	private final Commitments words = Commitments.vocabulary();

	BehindNoun(String text, Rates rates) {
		this.text = text;
		this.rates = rates;
	}

	/**
	 * {@return what the number commits to, with the words before it; null for nothing:
	 * 缓冲带2.8公里, 占比达到30%以上, 分别下降4%、3.5%}
	 * @param from where the words before it begin that count
	 * @param tail the comparing word behind it; null for none
	 * @param end behind that
	 * @param last the amount before it in the clause; null for none
	 */
	@Nullable Amount in(Numeral numeral, int from, @Nullable Comparing tail, int end, @Nullable Amount last) {
		int at = numeral.start();
		Comparing comparing = this.words.before(this.text, from, at);
		if (comparing != null && this.words.about.before(this.text, from, at) == comparing.length()) {
			at -= comparing.length();
			comparing = this.words.before(this.text, from, at);
		}
		String per = this.rates.per(numeral, from, at - ((comparing != null) ? comparing.length() : 0));
		if (comparing != null && strong(numeral, comparing, at)) {
			int nameEnd = at - comparing.length() - per.length();
			return Amount.of(numeral, comparing.comparator(), tail, nameEnd, end).per(per);
		}
		if (!per.isEmpty() && this.words.measured.before(this.text, from, at - per.length()) > 0) {
			return Amount.of(numeral, Comparator.EQUAL, tail, at - per.length(), end).per(per);
		}
		if (last != null && last.joins(numeral, this.text)) {
			return Amount.of(numeral, last.comparator(), tail, last.nameEnd(), end);
		}
		if (tail != null && numeral.unit() != null && at > from + 1 && this.text.charAt(at - 1) == '在') {
			return Amount.of(numeral, Comparator.EQUAL, tail, at - 1, end);
		}
		if (numeral.weak() || numeral.spelled()) {
			return null;
		}
		if (numeral.unit() != null && this.words.measured.before(this.text, from, at) > 0) {
			return Amount.of(numeral, added(from, at), tail, at, end);
		}
		if (at > from && this.text.charAt(at - 1) == '的') {
			return partOf(numeral, from, tail, end);
		}
		int verb = this.words.verbs.find(this.text, from, at);
		boolean made = this.words.consists.find(this.text, from, at) >= 0;
		if (numeral.unit() != null && verb >= 0 && end - verb < 60 && !made) {
			return Amount.of(numeral, added(from, at), tail, at, end);
		}
		return null;
	}

	/** 不低于全县国土面积的60%: the comparing words stand before what the share is of. */
	private @Nullable Amount partOf(Numeral numeral, int from, @Nullable Comparing tail, int end) {
		if (numeral.unit() == null || !MeasurementUnits.percent(numeral.unit())) {
			return null;
		}
		for (int i = numeral.start() - 2; i > Math.max(from, numeral.start() - 14); i--) {
			Comparing comparing = this.words.before(this.text, from, i);
			if (comparing != null && comparing.length() > 1) {
				return Amount.of(numeral, comparing.comparator(), tail, i - comparing.length(), end);
			}
		}
		return null;
	}

	private Comparator added(int from, int at) {
		return (this.words.added.find(this.text, from, at) >= 0) ? Comparator.INCREASE_BY : Comparator.EQUAL;
	}

	/** 为, 是, 约 and a bare or timely number say too little to be a commitment. */
	private boolean strong(Numeral numeral, Comparing comparing, int at) {
		String word = this.text.substring(at - comparing.length(), at);
		return !(this.words.mere.contains(word) && (numeral.weak() || numeral.unit() == null));
	}

	/**
	 * {@return what the number in a bracket commits to, which gives the value of the
	 * words before it; null for nothing: 不低于全省平均水平（50%）}
	 * @param from where the words before it begin that count
	 * @param end behind the words that belong to the value
	 */
	@Nullable Amount bracketed(Numeral numeral, int from, int end) {
		int open = numeral.start() - 1;
		boolean alone = open >= from && "（(".indexOf(this.text.charAt(open)) >= 0 && end < this.text.length()
				&& "）)".indexOf(this.text.charAt(end)) >= 0;
		if (!alone) {
			return null;
		}
		int verb = this.words.verbs.find(this.text, from, open);
		if (verb >= 0 && numeral.unit() != null && numeral.unit().contains("/")) {
			return Amount.of(numeral, Comparator.EQUAL, null, open, end);
		}
		for (int i = open; i > Math.max(from, open - 12); i--) {
			Comparing comparing = this.words.before(this.text, from, i);
			if (comparing != null && comparing.length() > 1) {
				return Amount.of(numeral, comparing.comparator(), null, i - comparing.length(), end);
			}
		}
		return null;
	}

}
