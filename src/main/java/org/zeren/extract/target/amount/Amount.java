package org.zeren.extract.target.amount;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.language.Commitments.Comparing;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.language.Numeral;
import org.zeren.plan.target.Comparator;
import org.zeren.text.Digits;

/**
 * A number that a clause commits to.
 *
 * @param numeral the number
 * @param comparator how it is to be met
 * @param nameEnd where the words before it that name what is measured end
 * @param end behind the words that belong to the value (以上, 左右)
 * @param baseline the number that it starts from (从30%提高到35%); null for none
 * @param unit the unit, with the rate where the clause gives one (次/年); empty for none
 */
public record Amount(Numeral numeral, Comparator comparator, int nameEnd, int end, @Nullable Numeral baseline,
		String unit) {

	/** 90%、80%, 90%和80%, 3至5: what stands between two numbers of one predicate. */
	private static final Pattern JOINED = Pattern
		.compile(Commitments.vocabulary().and.pattern() + "|[,，]?|[" + Digits.RANGE + "到]{1,2}");

	/**
	 * {@return the amount of {@code numeral}}
	 * @param comparator what the words before it say
	 * @param tail the comparing word behind it, which may change that; null for none
	 */
	static Amount of(Numeral numeral, Comparator comparator, @Nullable Comparing tail, int nameEnd, int end) {
		Comparator met = comparator;
		boolean bound = comparator == Comparator.EQUAL || comparator == Comparator.AT_LEAST
				|| comparator == Comparator.AT_MOST;
		if (tail != null && bound && tail.comparator() != Comparator.EQUAL) {
			met = tail.comparator();
		}
		if (numeral.high() != null && met == Comparator.EQUAL) {
			met = Comparator.AT_LEAST;
		}
		String unit = (numeral.unit() != null) ? numeral.unit().replace('％', '%') : "";
		return new Amount(numeral, met, nameEnd, end, null, unit);
	}

	/**
	 * {@return this amount, which starts from {@code number}; what is measured is named
	 * before the word that leads that number in}
	 */
	Amount from(Numeral number, int nameEnd) {
		return new Amount(this.numeral, this.comparator, Math.min(this.nameEnd, nameEnd), this.end, number, this.unit);
	}

	/**
	 * {@return this amount for each of what {@code per} names, such as 每日}
	 */
	Amount per(String per) {
		return per.isEmpty() ? this : new Amount(this.numeral, this.comparator, this.nameEnd, this.end, this.baseline,
				this.unit + "/" + per.substring(1));
	}

	/**
	 * {@return whether {@code next} goes on with the predicate of this one: 90%、80%}
	 */
	boolean joins(Numeral next, String text) {
		return next.start() - this.end <= 2 && JOINED.matcher(text).region(this.end, next.start()).matches();
	}

}
