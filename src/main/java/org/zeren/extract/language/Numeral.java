package org.zeren.extract.language;

import org.jspecify.annotations.Nullable;

/**
 * A number in a text with its unit.
 *
 * @param start where its first digit stands
 * @param digitsEnd behind its last digit
 * @param end behind its unit
 * @param value the number, in its unit
 * @param unit the unit as printed; null for a bare number
 * @param countable whether the unit is a classifier of things (个, 家, 处)
 * @param spelled whether it is printed in Chinese digits
 */
public record Numeral(int start, int digitsEnd, int end, double value, @Nullable String unit, boolean countable,
		boolean spelled) {

	/** The first bound of a range, whose unit stands behind the second: 320—350公里. */
	public Numeral in(Numeral second) {
		return new Numeral(this.start, this.digitsEnd, this.end, this.value, second.unit, second.countable,
				this.spelled);
	}

}
