package org.zeren.extract.target;

import org.zeren.plan.Comparator;

/**
 * A number that a clause commits to.
 *
 * @param numeral the number
 * @param comparator how it is to be met
 * @param nameEnd where the words before it that name what is measured end
 * @param end behind the words that belong to the value (以上, 左右)
 * @param unit the unit, with the rate where the clause gives one (次/年); empty for none
 */
record Amount(Numeral numeral, Comparator comparator, int nameEnd, int end, String unit) {

	/**
	 * {@return this amount for each of what {@code per} names, such as 每日}
	 */
	Amount per(String per) {
		return per.isEmpty() ? this
				: new Amount(this.numeral, this.comparator, this.nameEnd, this.end, this.unit + "/" + per.substring(1));
	}

}
