package org.zeren.api.operation;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * How many operations run at a time. Heavy ones wait for each other and leave the machine
 * to small ones, and so do those of which nothing is known yet: whoever asks something
 * else each time would be taken for small each time. Who would wait behind too many
 * others is told so at once, so that there are always threads left that answer.
 */
final class Admission {

	private static final int RUNNING = 64;

	private static final int WAITING = 48;

	/** So many shapes of operations are remembered. */
	private static final int SHAPES = 20_000;

	private final Semaphore all = new Semaphore(RUNNING, true);

	private final Semaphore heavy;

	private final Semaphore unknown;

	private final AtomicInteger waiting = new AtomicInteger();

	private final Cache<String, Pace> paces = Caffeine.newBuilder().maximumSize(SHAPES).build();

	/**
	 * @param heavy how many heavy operations run at a time
	 */
	Admission(int heavy) {
		this.heavy = new Semaphore(heavy, true);
		this.unknown = new Semaphore(2 * heavy, true);
	}

	/** What an operation is expected to take of the machine. */
	enum Weight {

		/** It took little the last times. */
		SMALL,

		/** Nobody knows; so it is with one that takes long while it is made ready. */
		UNKNOWN,

		/** It gives much, or takes long. */
		HEAVY

	}

	/**
	 * {@return how long operations of a shape took}
	 * @param shape the operation without its values
	 */
	Pace pace(String shape) {
		return this.paces.get(shape, (unknown) -> new Pace());
	}

	/**
	 * Waits until an operation may run.
	 * @param weight what it is expected to take
	 * @param patience how long to wait
	 * @return ends it
	 * @throws graphql.execution.AbortExecutionException where it may not
	 */
	Runnable enter(Weight weight, Duration patience) {
		long end = System.nanoTime() + patience.toNanos();
		Semaphore own = switch (weight) {
			case SMALL -> this.all;
			case UNKNOWN -> this.unknown;
			case HEAVY -> this.heavy;
		};
		acquire(own, end);
		if (own == this.all) {
			return this.all::release;
		}
		try {
			acquire(this.all, end);
		}
		catch (RuntimeException ex) {
			own.release();
			throw ex;
		}
		return () -> {
			this.all.release();
			own.release();
		};
	}

	/**
	 * Waits for what another operation brings, without a place of its own.
	 * @param other the other one
	 * @param patience how long to wait
	 * @return what it brings
	 * @throws graphql.execution.AbortExecutionException where it comes too late
	 */
	<T> T follow(Future<T> other, Duration patience) {
		try {
			if (this.waiting.incrementAndGet() > WAITING) {
				throw busy();
			}
			return other.get(patience.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw busy();
		}
		catch (ExecutionException | TimeoutException ex) {
			throw busy();
		}
		finally {
			this.waiting.decrementAndGet();
		}
	}

	private void acquire(Semaphore places, long end) {
		if (places.tryAcquire()) {
			return;
		}
		try {
			boolean entered = this.waiting.incrementAndGet() <= WAITING
					&& places.tryAcquire(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
			if (!entered) {
				throw busy();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw busy();
		}
		finally {
			this.waiting.decrementAndGet();
		}
	}

	private static RuntimeException busy() {
		return Refused.forNow(Refused.ForNow.SERVICE_UNAVAILABLE,
				"Too many others are asking just now. Ask again in 2 seconds.", Duration.ofSeconds(2));
	}

	/**
	 * How long operations of one shape took the last times. A small one can take long
	 * once, while the machine has much to do; a heavy one always does.
	 */
	static final class Pace {

		private static final long SLOW = Duration.ofMillis(300).toNanos();

		/** What takes long so often at once is slow. */
		private static final int FEW = 3;

		/** What was quick once among so many is not: the machine was busy. */
		private static final int LAST = 8;

		private final long[] last = new long[LAST];

		private int runs;

		/** Notes how long one took. */
		synchronized void took(long nanos) {
			this.last[this.runs++ % LAST] = nanos;
		}

		/**
		 * {@return what the next one is expected to take}
		 */
		synchronized Weight weight() {
			boolean slow = Arrays.stream(this.last, 0, Math.min(this.runs, LAST)).allMatch((nanos) -> nanos > SLOW);
			return !slow ? Weight.SMALL : (this.runs < FEW) ? Weight.UNKNOWN : Weight.HEAVY;
		}

	}

}
