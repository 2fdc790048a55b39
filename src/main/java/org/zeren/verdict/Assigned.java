package org.zeren.verdict;

/**
 * A value that a superior handed down for a target (下达值).
 *
 * @param year the year at whose end it is due
 * @param value the value; of an amount, what is to come together from the start to then
 */
public record Assigned(int year, Measured value) {
}
