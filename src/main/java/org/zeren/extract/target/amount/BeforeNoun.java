package org.zeren.extract.target.amount;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.language.Clause;
import org.zeren.extract.language.Commitments.Comparing;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.language.MeasurementUnits;
import org.zeren.extract.language.Numeral;
import org.zeren.plan.target.Comparator;

/**
 * Numbers before the noun that they measure or count: 60%以上的行政村 and 车辆100%冲洗 are shares
 * of it; those that count it ({@link Works}) need a verb.
 */
final class BeforeNoun {

	private final String text;

	private final Works works;

	private final Commitments words = Commitments.vocabulary();

	BeforeNoun(String text) {
		this.text = text;
		this.works = new Works(text);
	}

	/**
	 * {@return what the number commits to; null where it only says which things are
	 * meant}
	 * @param from where the words before it begin that count
	 * @param tail the comparing word behind it; null for none
	 * @param end behind that
	 * @param dated whether a deadline governs it
	 * @param last the amount before it in the clause; null for none
	 */
	@Nullable Amount in(Numeral numeral, Clause clause, int from, @Nullable Comparing tail, int end, boolean dated,
			@Nullable Amount last) {
		String unit = numeral.unit();
		if (unit == null) {
			return null;
		}
		boolean of = this.text.charAt(end) == '的';
		if (MeasurementUnits.percent(unit)) {
			return share(numeral, clause, from, tail, end, of || (dated && tail != null));
		}
		if (!Amounts.opensNoun(this.text, end)) {
			return null;
		}
		if (numeral.countable() && !of && last != null && last.joins(numeral, this.text)) {
			return Amount.of(numeral, last.comparator(), tail, last.nameEnd(), end);
		}
		return this.works.in(numeral, clause, from, tail, end, dated);
	}

	private @Nullable Amount share(Numeral numeral, Clause clause, int from, @Nullable Comparing tail, int end,
			boolean of) {
		int start = skipModals(from, numeral.start());
		int covers = this.words.covers.before(this.text, 0, numeral.start());
		if (of && covers > 0) {
			return Amount.of(numeral, Comparator.AT_LEAST, tail, numeral.start() - covers, end);
		}
		if (of && (start == numeral.start() || this.text.charAt(end) != '的')) {
			boolean act = this.words.acts.find(this.text, end, clause.end()) >= 0;
			return act ? Amount.of(numeral, Comparator.EQUAL, tail, start, end) : null;
		}
		boolean act = this.words.acts.at(this.text, end) > 0;
		return (act && numeral.start() - start >= 2) ? Amount.of(numeral, Comparator.EQUAL, tail, numeral.start(), end)
				: null;
	}

	private int skipModals(int from, int to) {
		int i = from;
		int length = this.words.modals.at(this.text, i);
		while (length > 0 && i < to) {
			i += length;
			length = this.words.modals.at(this.text, i);
		}
		return i;
	}

}
