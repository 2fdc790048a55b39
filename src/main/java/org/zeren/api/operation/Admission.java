package org.zeren.api.operation;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many operations run at a time. Heavy ones wait for each other and leave the machine
 * to small ones; who would wait behind too many others is told so at once, so that there
 * are always threads left that answer.
 */
final class Admission {

	private static final int RUNNING = 64;

	private static final int WAITING = 48;

	private final Semaphore all = new Semaphore(RUNNING, true);

	private final Semaphore heavy;

	private final AtomicInteger waiting = new AtomicInteger();

	/**
	 * @param heavy how many heavy operations run at a time
	 */
	Admission(int heavy) {
		this.heavy = new Semaphore(heavy, true);
	}

	/**
	 * Waits until an operation may run.
	 * @param isHeavy whether it is a heavy one
	 * @param patience how long to wait
	 * @return ends it
	 * @throws graphql.execution.AbortExecutionException where it may not
	 */
	Runnable enter(boolean isHeavy, Duration patience) {
		long end = System.nanoTime() + patience.toNanos();
		if (isHeavy) {
			acquire(this.heavy, end);
		}
		try {
			acquire(this.all, end);
		}
		catch (RuntimeException ex) {
			if (isHeavy) {
				this.heavy.release();
			}
			throw ex;
		}
		return () -> {
			this.all.release();
			if (isHeavy) {
				this.heavy.release();
			}
		};
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

}
