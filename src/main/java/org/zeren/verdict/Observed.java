package org.zeren.verdict;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What was achieved (进展).
 *
 * @param asOf the day at whose end it is true
 * @param value the value
 * @param basis what the value covers
 * @param from the first day that it covers; null for what the basis says
 */
public record Observed(LocalDate asOf, Measured value, ObservationBasis basis, @Nullable LocalDate from) {

	/**
	 * An observation that covers what its basis says.
	 */
	public Observed(LocalDate asOf, Measured value, ObservationBasis basis) {
		this(asOf, value, basis, null);
	}

}
