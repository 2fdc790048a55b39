package org.zeren.ledger;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.neo4j.driver.exceptions.TransientException;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.zeren.ledger.entry.Subjects;

/**
 * Writes one after the other: an entry is decided on and written in one transaction that
 * holds the turn, so what it was decided on has not changed. It is committed when this
 * returns.
 */
final class Turns {

	private static final int SECONDS = 10;

	/** A ledger that is read or taken back as a whole may have many entries. */
	private static final int SECONDS_FOR_ALL = 3_600;

	private static final int TRIES = 5;

	private static final Duration PAUSE = Duration.ofMillis(50);

	private final TransactionTemplate transaction;

	private final TransactionTemplate whole;

	private final RetryTemplate retry;

	private final Subjects subjects;

	Turns(PlatformTransactionManager transactions, Subjects subjects) {
		this.subjects = subjects;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setTimeout(SECONDS);
		this.whole = new TransactionTemplate(transactions);
		this.whole.setTimeout(SECONDS_FOR_ALL);
		this.retry = new RetryTemplate(
				RetryPolicy.builder().maxRetries(TRIES).delay(PAUSE).predicate(Turns::wasRolledBack).build());
	}

	/**
	 * {@return what {@code write} gives, committed}
	 */
	<T> T take(Supplier<T> write) {
		return take(write, (written) -> true);
	}

	/**
	 * {@return what {@code write} gives, committed where it is to be kept, else as if
	 * nothing had been written}
	 */
	<T> T take(Supplier<T> write, Predicate<T> kept) {
		return take(this.transaction, write, kept);
	}

	/**
	 * {@return what {@code write} gives, committed}; it may take as long as the whole
	 * ledger takes
	 */
	<T> T takeForAll(Supplier<T> write) {
		return take(this.whole, write, (written) -> true);
	}

	private <T> T take(TransactionTemplate transaction, Supplier<T> write, Predicate<T> kept) {
		return this.retry.invoke(() -> transaction.execute((status) -> {
			this.subjects.hold();
			T written = write.get();
			if (!kept.test(written)) {
				status.setRollbackOnly();
			}
			return written;
		}));
	}

	/** Two that lock each other out: the database has ended one, which may try again. */
	private static boolean wasRolledBack(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof TransientException) {
				return true;
			}
		}
		return false;
	}

}
