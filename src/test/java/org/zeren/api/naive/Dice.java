package org.zeren.api.naive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Throws that fall the same for the same seed.
 */
final class Dice {

	private final Random random;

	Dice(long seed) {
		this.random = new Random(seed);
	}

	/** A number from 0 up to, not including, that one. */
	int below(int bound) {
		return this.random.nextInt(bound);
	}

	int between(int least, int most) {
		return least + this.random.nextInt(most - least + 1);
	}

	/** Whether one throw in so many succeeds. */
	boolean oneIn(int throwsNeeded) {
		return this.random.nextInt(throwsNeeded) == 0;
	}

	<T> T pick(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	/** So many of the list, each once. */
	<T> List<T> some(List<T> list, int size) {
		List<T> shuffled = new ArrayList<>(list);
		Collections.shuffle(shuffled, this.random);
		return shuffled.subList(0, Math.min(size, shuffled.size()));
	}

	/** The value, or null one time in three. */
	<T> T maybe(Supplier<T> value) {
		T given = value.get();
		return oneIn(3) ? null : given;
	}

}
