package org.zeren.graph;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first word with the database at start. A server that comes up at the same time as
 * the application is waited for.
 */
final class Greeting {

	private static final Logger log = LoggerFactory.getLogger(Greeting.class);

	private static final Duration PAUSE = Duration.ofMillis(500);

	private Greeting() {
	}

	/**
	 * Returns when the database answers.
	 * @param driver leads to the database
	 * @param uri its address, for messages
	 * @param patience how long to go on trying
	 * @throws DatabaseStartException if it does not answer in that time, or refuses us
	 */
	static void exchange(Driver driver, URI uri, Duration patience) {
		Thread waiting = Thread.currentThread();
		// Who ends the application while it waits is not kept waiting.
		Thread end = new Thread(waiting::interrupt, "end of waiting for the database");
		Runtime.getRuntime().addShutdownHook(end);
		try {
			await(driver, uri, patience);
			Runtime.getRuntime().removeShutdownHook(end);
		}
		catch (DatabaseStartException ex) {
			Runtime.getRuntime().removeShutdownHook(end);
			throw ex;
		}
	}

	private static void await(Driver driver, URI uri, Duration patience) {
		Instant end = Instant.now().plus(patience);
		for (boolean first = true;; first = false) {
			try {
				driver.verifyConnectivity();
				return;
			}
			catch (AuthenticationException ex) {
				throw new DatabaseStartException("The database at " + uri + " refuses the user or the password.",
						"Set spring.neo4j.authentication.username and spring.neo4j.authentication.password.", ex);
			}
			catch (ServiceUnavailableException | SessionExpiredException ex) {
				if (Instant.now().isAfter(end)) {
					throw absent(uri, patience, ex);
				}
				if (first) {
					log.info("Waiting for the database at {}", uri);
				}
				pause();
			}
			catch (Neo4jException ex) {
				throw new DatabaseStartException("The database at " + uri + " cannot be used: " + ex.getMessage(),
						"Check spring.neo4j.uri and the server's log.", ex);
			}
		}
	}

	private static DatabaseStartException absent(URI uri, Duration patience, Exception cause) {
		return new DatabaseStartException(
				"No database answered at " + uri + " within " + patience.toSeconds() + " seconds.",
				"Start the server or correct spring.neo4j.uri; zeren.graph.patience sets how long to wait.", cause);
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while waiting for the database", ex);
		}
	}

}
