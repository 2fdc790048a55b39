package org.zeren.api.read;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Remembers that the database has stopped to answer even the smallest question, so that
 * not everybody waits for it: from then on one question at a time tries it, and all
 * others are told at once.
 */
final class Silence {

	private final AtomicBoolean trying = new AtomicBoolean();

	private volatile boolean noticed;

	/**
	 * {@return whether the database is silent}
	 */
	boolean isNoticed() {
		return this.noticed;
	}

	/**
	 * {@return whether this is the one who tries whether the silence goes on}; whoever is
	 * tells the end of it by {@link #tried(boolean)}
	 */
	boolean mayTry() {
		return this.trying.compareAndSet(false, true);
	}

	/**
	 * Ends a try.
	 * @param answered whether the database has answered
	 */
	void tried(boolean answered) {
		this.noticed = !answered;
		this.trying.set(false);
	}

	/** The database has not answered. */
	void notice() {
		this.noticed = true;
	}

}
