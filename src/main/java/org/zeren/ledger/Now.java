package org.zeren.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/**
 * The time, as entries say it.
 *
 * @param clock tells it
 */
record Now(Clock clock) {

	/** With milliseconds always, so that texts sort as times do. */
	private static final DateTimeFormatter INSTANT = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

	String instant() {
		return INSTANT.format(this.clock.instant());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
