package org.zeren.api.read;

import java.time.Duration;

/**
 * Until when an operation may take: one for all its root fields.
 *
 * @param nanos a time of {@link System#nanoTime()}
 */
public record Deadline(long nanos) {

	/**
	 * {@return the deadline that lies so far ahead}
	 */
	public static Deadline in(Duration ahead) {
		return new Deadline(System.nanoTime() + ahead.toNanos());
	}

	/**
	 * {@return how long there is left, zero where it has passed}
	 */
	public Duration left() {
		return Duration.ofNanos(Math.max(0, this.nanos - System.nanoTime()));
	}

	/**
	 * {@return whether it has passed}
	 */
	public boolean hasPassed() {
		return System.nanoTime() - this.nanos >= 0;
	}

}
