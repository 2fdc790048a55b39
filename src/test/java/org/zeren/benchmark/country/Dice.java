package org.zeren.benchmark.country;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that comes out the same for the same seed, on every machine.
 */
final class Dice {

	private final SplittableRandom random;

	Dice(long seed) {
		this.random = new SplittableRandom(seed);
	}

	/** True in a given share of cases. */
	boolean chance(double share) {
		return this.random.nextDouble() < share;
	}

	/** A number from low to high, both included. */
	int between(int low, int high) {
		return this.random.nextInt(low, high + 1);
	}

	/** A number from low to high. */
	double between(double low, double high) {
		return this.random.nextDouble(low, high);
	}

	/** Any one. */
	<T> T pick(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	/** Any one, the first ones much oftener than the last ones. */
	<T> T pickEarly(List<T> all) {
		double low = this.random.nextDouble();
		return all.get((int) (low * low * all.size()));
	}

	/** Some different ones, in their order. */
	<T> List<T> some(List<T> all, int count) {
		List<T> some = new ArrayList<>(count);
		for (int i = 0; i < all.size() && some.size() < count; i++) {
			if (this.random.nextInt(all.size() - i) < count - some.size()) {
				some.add(all.get(i));
			}
		}
		return some;
	}

	/** 1 or more: each further one comes with a given probability. */
	int atLeastOne(double further, int most) {
		int count = 1;
		while (count < most && chance(further)) {
			count++;
		}
		return count;
	}

}
