package org.zeren.api.read;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
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
 * every write whose bookmark the driver's bookmark manager knows. A statement ends at its
 * deadline in the database; where the database does not even say so, the wait for it ends
 * a little later.
 */
public final class Neo4jReader implements GraphReader {

	/** How much later than the deadline the database may say that it has passed. */
	private static final Duration GRACE = Duration.ofMillis(1_500);

	/** How long to wait for a database that was silent before. */
	private static final Duration TRY = Duration.ofSeconds(2);

	private final Driver driver;

	private final SessionConfig session;

	private final Silence silence = new Silence();

	private final AtomicLong statements = new AtomicLong();

	/**
	 * @param driver the connection to the database
	 */
	public Neo4jReader(Driver driver) {
		this.driver = driver;
		this.session = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarkManager(driver.executableQueryBookmarkManager())
			.build();
	}

	@Override
	public Optional<Object> read(Statement statement, Deadline deadline) {
		if (deadline.hasPassed()) {
			throw new TooSlow(null);
		}
		if (!this.silence.mayAsk()) {
			throw new DatabaseAway(null);
		}
		this.statements.incrementAndGet();
		try {
			Optional<Object> answer = retry(statement, deadline);
			this.silence.broken();
			return answer;
		}
		catch (DatabaseAway ex) {
			this.silence.goesOn();
			throw ex;
		}
		catch (ServiceUnavailableException | SessionExpiredException | TransientException ex) {
			this.silence.broken();
			throw new DatabaseAway(ex);
		}
		catch (ClientException ex) {
			this.silence.broken();
			if (ex.code() != null && ex.code().contains("TransactionTimedOut")) {
				throw new TooSlow(ex);
			}
			if (ex.code() == null || ex.code().equals("N/A")) {
				throw new DatabaseAway(ex);
			}
			throw ex;
		}
		catch (RuntimeException ex) {
			this.silence.broken();
			throw ex;
		}
	}

	/**
	 * A connection that broke since its last use, or a server that is no longer there,
	 * shows only now; the second attempt finds another one if there is any.
	 */
	private Optional<Object> retry(Statement statement, Deadline deadline) {
		try {
			return run(statement, deadline);
		}
		catch (Neo4jException ex) {
			if (ex instanceof RetryableException && !deadline.hasPassed()) {
				return run(statement, deadline);
			}
			throw ex;
		}
	}

	/**
	 * A transaction of one statement takes one round trip; one that is begun and
	 * committed by itself takes three. Nobody waits for the session to be closed.
	 */
	private Optional<Object> run(Statement statement, Deadline deadline) {
		Duration left = deadline.left().plusMillis(1);
		Duration patience = this.silence.isNoticed() ? TRY : left.plus(GRACE);
		TransactionConfig transaction = TransactionConfig.builder().withTimeout(left).build();
		AsyncSession session = this.driver.session(AsyncSession.class, this.session);
		try {
			List<Record> rows = session.runAsync(statement.text(), statement.parameters(), transaction)
				.thenCompose(ResultCursor::listAsync)
				.toCompletableFuture()
				.get(patience.toMillis(), TimeUnit.MILLISECONDS);
			return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0).get(0).asObject());
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : new IllegalStateException(ex);
		}
		catch (TimeoutException ex) {
			throw new DatabaseAway(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DatabaseAway(ex);
		}
		finally {
			session.closeAsync();
		}
	}

	/**
	 * {@return how many statements were run so far, so that a test can count them}
	 */
	public long statements() {
		return this.statements.get();
	}

}
