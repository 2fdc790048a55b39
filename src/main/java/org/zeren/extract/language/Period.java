package org.zeren.extract.language;

import org.jspecify.annotations.Nullable;

/**
 * The years that a plan speaks about.
 *
 * @param start the first year; null where unknown
 * @param end the last year; null where unknown
 */
public record Period(@Nullable Integer start, @Nullable Integer end) {

	/** Of a plan that names no years. */
	public static final Period UNKNOWN = new Period(null, null);

	/**
	 * {@return the year of a plan for one year; null for a plan for several or for none
	 * that it names}
	 */
	public @Nullable Integer only() {
		return (this.start != null && this.start.equals(this.end)) ? this.start : null;
	}

	/**
	 * {@return whether {@code year} lies before the period, so that what happened then is
	 * the past}
	 */
	boolean isPast(int year) {
		return this.start != null && year < this.start;
	}

}
