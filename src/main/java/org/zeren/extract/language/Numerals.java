package org.zeren.extract.language;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.text.Digits;

/**
 * Finds the numbers of a text with their units: 15-18台 is a range of 台, 三到五次 one of 次,
 * 三十余家 is 30 家, 1:1.6 is one number, a ratio. Digits inside a Latin word (PM2.5, D17) and
 * years are none.
 */
public final class Numerals {

	/** More digits than these are no amount. */
	private static final int LONGEST = 15;

	private static final String RANGE = Digits.RANGE + "到";

	private final CharSequence text;

	private final MeasurementUnits units = MeasurementUnits.vocabulary();

	private Numerals(CharSequence text) {
		this.text = text;
	}

	/**
	 * {@return the numbers in {@code text}, in order}
	 */
	public static List<Numeral> in(CharSequence text) {
		return new Numerals(text).read();
	}

	private List<Numeral> read() {
		List<Numeral> found = new ArrayList<>();
		int i = 0;
		while (i < this.text.length()) {
			Numeral one = at(i);
			if (one == null) {
				i = skip(i);
				continue;
			}
			Numeral second = rangeEnd(one);
			if (second != null && one.value() < second.value()) {
				found.add(one.to(second));
			}
			else {
				found.add((second != null && one.unit() == null) ? one.in(second) : one);
				if (second != null) {
					found.add(second);
				}
			}
			i = (second != null) ? second.end() : Math.max(one.end(), one.digitsEnd());
		}
		return found;
	}

	/** Digits that belong to a word are passed over with the word. */
	private int skip(int from) {
		if (Digits.isChinese(this.text.charAt(from))) {
			return Digits.chineseEnd(this.text, from);
		}
		if (Digits.isArabic(this.text.charAt(from))) {
			return Digits.arabicEnd(this.text, from);
		}
		int i = from;
		while (i < this.text.length() && isLatin(this.text.charAt(i))) {
			i++;
		}
		if (i == from) {
			return from + 1;
		}
		while (i < this.text.length()
				&& (Digits.isArabic(this.text.charAt(i)) || isLatin(this.text.charAt(i)) || isPoint(i))) {
			i++;
		}
		return i;
	}

	private boolean isPoint(int i) {
		return this.text.charAt(i) == '.' && i + 1 < this.text.length() && Digits.isArabic(this.text.charAt(i + 1));
	}

	private static boolean isLatin(char c) {
		return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
	}

	private @Nullable Numeral at(int from) {
		char c = this.text.charAt(from);
		if (Digits.isArabic(c)) {
			int end = Digits.arabicEnd(this.text, from);
			if (end - from > LONGEST) {
				return null;
			}
			double value = Digits.arabic(this.text.subSequence(from, end));
			int ratio = ratioEnd(end);
			return (ratio > end) ? new Numeral(from, ratio, ratio, value, this.text.subSequence(end, ratio).toString(),
					false, false, null) : withUnit(from, end, value, false);
		}
		if (startsWith("百分之", from) && from + 3 < this.text.length() && Digits.isChinese(this.text.charAt(from + 3))) {
			int end = Digits.chineseEnd(this.text, from + 3);
			return new Numeral(from, end, end, Digits.whole(this.text.subSequence(from + 3, end)), "%", false, true,
					null);
		}
		if (Digits.isChinese(c)) {
			int end = Digits.chineseEnd(this.text, from);
			Numeral spelled = withUnit(from, end, Digits.whole(this.text.subSequence(from, end)), true);
			return (spelled.unit() != null || spelled.value() > 1 && opensRange(end)) ? spelled : null;
		}
		return null;
	}

	/** 1:1.6, 5:3:2: behind the last number. */
	private int ratioEnd(int from) {
		int end = from;
		while (end + 1 < this.text.length() && Numeral.RATIO.indexOf(this.text.charAt(end)) >= 0
				&& Digits.isArabic(this.text.charAt(end + 1))) {
			end = Digits.arabicEnd(this.text, end + 1);
		}
		return end;
	}

	/**
	 * 三到五次: the unit stands behind the second number alone. What 一 opens may be the end
	 * of a word.
	 */
	private boolean opensRange(int end) {
		int from = end + 1;
		if (from >= this.text.length() || RANGE.indexOf(this.text.charAt(end)) < 0
				|| !Digits.isChinese(this.text.charAt(from))) {
			return false;
		}
		int behind = Digits.chineseEnd(this.text, from);
		return withUnit(from, behind, Digits.whole(this.text.subSequence(from, behind)), true).unit() != null;
	}

	private Numeral withUnit(int start, int digitsEnd, double value, boolean spelled) {
		int from = digitsEnd;
		if (from < this.text.length() && this.text.charAt(from) == ' ') {
			from++;
		}
		from += this.units.approximate(this.text, from);
		int end = this.units.end(this.text, from);
		if (end == from) {
			return new Numeral(start, digitsEnd, digitsEnd, value, null, false, spelled, null);
		}
		String unit = this.text.subSequence(from, end).toString();
		int behind = end + this.units.approximate(this.text, end);
		if (behind > end) {
			int rest = this.units.end(this.text, behind);
			if (rest > behind) {
				unit += this.text.subSequence(behind, rest);
				end = rest;
			}
		}
		return new Numeral(start, digitsEnd, end, value, unit, this.units.countable(unit), spelled, null);
	}

	private @Nullable Numeral rangeEnd(Numeral first) {
		int i = first.end();
		if (i + 1 >= this.text.length() || RANGE.indexOf(this.text.charAt(i)) < 0) {
			return null;
		}
		while (i + 1 < this.text.length() && RANGE.indexOf(this.text.charAt(i)) >= 0) {
			i++;
		}
		Numeral second = at(i);
		boolean same = second != null && (first.unit() == null || first.unit().equals(second.unit()));
		return same ? second : null;
	}

	private boolean startsWith(String word, int from) {
		return from + word.length() <= this.text.length() && this.text.charAt(from) == word.charAt(0)
				&& word.contentEquals(this.text.subSequence(from, from + word.length()));
	}

}
