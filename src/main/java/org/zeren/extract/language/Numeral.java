package org.zeren.extract.language;

import org.jspecify.annotations.Nullable;

/**
 * A number in a text with its unit.
 *
 * @param start where its first digit stands
 * @param digitsEnd behind its last digit
 * @param end behind its unit
 * @param value the number, in its unit
 * @param unit the unit as printed, of a ratio what it is set against (:1.6); null for a
 * bare number
 * @param countable whether the unit is a classifier of things (个, 家, 处)
 * @param spelled whether it is printed in Chinese digits
 * @param high the upper end of a range (15-18台), of which {@code value} is the lower;
 * null for one number
 */
public record Numeral(int start, int digitsEnd, int end, double value, @Nullable String unit, boolean countable,
		boolean spelled, @Nullable Double high) {

	/** What stands between the numbers of a ratio. */
	static final String RATIO = ":：∶";

	/** 分别降低20、15个百分点: the unit stands behind the next number. */
	public Numeral in(Numeral next) {
		return new Numeral(this.start, this.digitsEnd, this.end, this.value, next.unit, next.countable, this.spelled,
				this.high);
	}

	/** 320—350公里, 3至5个: the range from this number to {@code second}. */
	Numeral to(Numeral second) {
		return new Numeral(this.start, second.digitsEnd, second.end, this.value, second.unit, second.countable,
				this.spelled, second.value);
	}

	/**
	 * {@return whether it is the first number of a ratio, or of a time of day: 1:1.6,
	 * 8:30}
	 */
	public boolean isRatio() {
		return this.unit != null && RATIO.indexOf(this.unit.charAt(0)) >= 0;
	}

	/**
	 * {@return whether its unit says too little to state a value by itself, such as 年 or
	 * 级}
	 */
	public boolean weak() {
		return this.unit != null && MeasurementUnits.vocabulary().weak(this.unit);
	}

}
