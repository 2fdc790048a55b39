package org.zeren.benchmark.load;

import org.HdrHistogram.Histogram;

/**
 * How long answers took, and how many came.
 *
 * @param perSecond answers in a second
 * @param p50 half of the answers took at most so many milliseconds
 * @param p95 95 % of them
 * @param p99 99 % of them
 * @param count how many answers were measured
 */
public record Times(double perSecond, double p50, double p95, double p99, long count) {

	static Times of(Histogram nanoseconds, double seconds) {
		return new Times(nanoseconds.getTotalCount() / seconds, milliseconds(nanoseconds, 50),
				milliseconds(nanoseconds, 95), milliseconds(nanoseconds, 99), nanoseconds.getTotalCount());
	}

	private static double milliseconds(Histogram nanoseconds, double percentile) {
		return nanoseconds.getValueAtPercentile(percentile) / 1e6;
	}

}
