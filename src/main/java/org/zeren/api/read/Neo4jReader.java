package org.zeren.api.read;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

import org.zeren.api.translation.Statement;

/**
 * Runs statements in read transactions, which a cluster's read replicas can serve, after
 * every write whose bookmark the driver's bookmark manager knows.
 */
public final class Neo4jReader implements GraphReader {

	private final Driver driver;

	private final SessionConfig session;

	private final TransactionConfig transaction;

	private final AtomicLong statements = new AtomicLong();

	/**
	 * @param driver the connection to the database
	 * @param timeout how long a statement may take
	 */
	public Neo4jReader(Driver driver, Duration timeout) {
		this.driver = driver;
		this.session = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarkManager(driver.executableQueryBookmarkManager())
			.build();
		this.transaction = TransactionConfig.builder().withTimeout(timeout).build();
	}

	@Override
	public Optional<Object> read(Statement statement) {
		this.statements.incrementAndGet();
		try {
			return retry(statement);
		}
		catch (ClientException ex) {
			if (ex.code() != null && ex.code().contains("TransactionTimedOut")) {
				throw new TooSlow(ex);
			}
			throw ex;
		}
		catch (ServiceUnavailableException | SessionExpiredException | TransientException ex) {
			throw new DatabaseAway(ex);
		}
	}

	/**
	 * A connection that broke since its last use, or a server that is no longer there,
	 * shows only now; the second attempt finds another one if there is any.
	 */
	private Optional<Object> retry(Statement statement) {
		try {
			return run(statement);
		}
		catch (Neo4jException ex) {
			if (ex instanceof RetryableException) {
				return run(statement);
			}
			throw ex;
		}
	}

	/**
	 * A transaction of one statement takes one round trip; one that is begun and
	 * committed by itself takes three.
	 */
	private Optional<Object> run(Statement statement) {
		try (Session session = this.driver.session(this.session)) {
			List<Record> rows = session.run(statement.text(), statement.parameters(), this.transaction).list();
			return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0).get(0).asObject());
		}
	}

	/**
	 * {@return how many statements were run so far, so that a test can count them}
	 */
	public long statements() {
		return this.statements.get();
	}

}
