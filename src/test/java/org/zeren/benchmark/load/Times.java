package org.zeren.benchmark.load;

import org.HdrHistogram.Histogram;

/**
 * How long answers took, and how many came.
 *
 * @param perSecond answers in a second
 * @param p50 half of the answers took at most so many milliseconds
 * @param p95 95 % of them
 * @param p99 99 % of them
 * @param processor milliseconds of processor time for one answer, all processes together
 * @param count how many answers were measured
 */
public record Times(double perSecond, double p50, double p95, double p99, double processor, long count) {

	/** What rounds of measurement add up to. */
	static final class Sum {

		private static final int DIGITS = 3;

		private final Histogram nanoseconds = new Histogram(DIGITS);

		private double seconds;

		private double processorSeconds;

		void add(Histogram round, double seconds, double processorSeconds) {
			this.nanoseconds.add(round);
			this.seconds += seconds;
			this.processorSeconds += processorSeconds;
		}

		Times times() {
			long count = this.nanoseconds.getTotalCount();
			return new Times(count / this.seconds, milliseconds(this.nanoseconds, 50),
					milliseconds(this.nanoseconds, 95), milliseconds(this.nanoseconds, 99),
					this.processorSeconds * 1000 / count, count);
		}

	}

	private static double milliseconds(Histogram nanoseconds, double percentile) {
		return nanoseconds.getValueAtPercentile(percentile) / 1e6;
	}

}
