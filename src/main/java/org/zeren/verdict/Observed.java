package org.zeren.verdict;

import java.time.LocalDate;

/**
 * What was achieved (进展).
 *
 * @param asOf the day at whose end it is true
 * @param value the value
 * @param basis what the value covers
 */
public record Observed(LocalDate asOf, Measured value, ObservationBasis basis) {
}
