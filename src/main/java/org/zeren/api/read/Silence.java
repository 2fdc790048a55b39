package org.zeren.api.read;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Notices a database that has stopped to answer, so that not everybody waits for it: from
 * then on one question at a time tries it, and all others are told at once.
 */
final class Silence {

	/** So many questions in a row without an answer are no coincidence. */
	private static final int NOTICED = 3;

	private final AtomicInteger unanswered = new AtomicInteger();

	private final AtomicInteger trying = new AtomicInteger();

	/**
	 * {@return whether a question may be asked}
	 */
	boolean mayAsk() {
		if (!isNoticed()) {
			return true;
		}
		return this.trying.compareAndSet(0, 1);
	}

	/**
	 * {@return whether the database is silent}
	 */
	boolean isNoticed() {
		return this.unanswered.get() >= NOTICED;
	}

	/** The database has answered, be it with a failure. */
	void broken() {
		this.unanswered.set(0);
		this.trying.set(0);
	}

	/** The database has not answered in time. */
	void goesOn() {
		this.unanswered.incrementAndGet();
		this.trying.set(0);
	}

}
