package org.zeren.api.operation;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * How much each client may ask for in a time: a budget of values that fills up again by
 * itself. Small operations cost nothing, so that who has asked for much can still ask for
 * little.
 */
final class ClientBudgets {

	/** How many seconds' worth a client may ask for at once. */
	private static final int BURST = 10;

	private static final int CLIENTS = 20_000;

	private final long perSecond;

	private final Cache<String, Budget> budgets = Caffeine.newBuilder()
		.maximumSize(CLIENTS)
		.expireAfterAccess(Duration.ofSeconds(2 * BURST))
		.build();

	/**
	 * @param perSecond how many values a client may ask for in a second, in the long run;
	 * 0 for any number
	 */
	ClientBudgets(long perSecond) {
		this.perSecond = perSecond;
	}

	/**
	 * Takes the values of an operation from a client's budget.
	 * @throws graphql.execution.AbortExecutionException where it has not so many left
	 */
	void spend(String client, long values) {
		if (this.perSecond == 0) {
			return;
		}
		long wait = this.budgets.get(client, (unknown) -> new Budget(BURST * this.perSecond, System.nanoTime()))
			.spend(values, this.perSecond, System.nanoTime());
		if (wait > 0) {
			throw Refused.forNow(Refused.ForNow.TOO_MANY_REQUESTS,
					"You have asked for much in a short time. Ask again in %d seconds, or for less at once."
						.formatted(wait),
					Duration.ofSeconds(wait));
		}
	}

	/** What a client has left. */
	private static final class Budget {

		private double left;

		private long since;

		Budget(long left, long since) {
			this.left = left;
			this.since = since;
		}

		/**
		 * {@return how many seconds to wait until there is so much; 0 where it is there}
		 */
		synchronized long spend(long values, long perSecond, long now) {
			this.left = Math.min(BURST * perSecond, this.left + perSecond * ((now - this.since) / 1e9));
			this.since = now;
			if (this.left >= Math.min(values, BURST * perSecond)) {
				this.left -= values;
				return 0;
			}
			return (long) Math.ceil((values - this.left) / perSecond);
		}

	}

}
