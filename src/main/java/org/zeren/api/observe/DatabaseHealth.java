package org.zeren.api.observe;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

import org.zeren.api.read.DatabaseAway;
import org.zeren.api.read.Deadline;
import org.zeren.api.read.GraphReader;
import org.zeren.api.read.TooSlow;
import org.zeren.api.translation.Statement;

/**
 * Whether the database answers, asked in the way of every operation: a database that is
 * known to be silent is not waited for, so that a probe is answered in time.
 */
final class DatabaseHealth implements HealthIndicator {

	private static final Statement SMALLEST = new Statement("RETURN 1", Map.of());

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final GraphReader reader;

	DatabaseHealth(GraphReader reader) {
		this.reader = reader;
	}

	@Override
	public Health health() {
		try {
			this.reader.read(SMALLEST, Deadline.in(PATIENCE));
			return Health.up().build();
		}
		catch (DatabaseAway | TooSlow ex) {
			return Health.down().build();
		}
	}

}
