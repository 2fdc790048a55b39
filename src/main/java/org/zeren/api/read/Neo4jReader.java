package org.zeren.api.read;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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

	/** How long the smallest question may take. */
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
	public Optional<Object> read(Statement statement, Deadline deadline, Bookmarks after) {
		if (deadline.hasPassed()) {
			throw new TooSlow(null);
		}
		if (this.silence.isNoticed() && !isBack()) {
			throw new DatabaseAway(null);
		}
		this.statements.incrementAndGet();
		try {
			return retry(statement, deadline, after);
		}
		catch (ServiceUnavailableException | SessionExpiredException | TransientException ex) {
			throw new DatabaseAway(ex);
		}
		catch (ClientException ex) {
			if (ex.code() != null && ex.code().contains("InvalidBookmark")) {
				throw Bookmarks.wrong();
			}
			if (ex.code() != null && ex.code().contains("TransactionTimedOut")) {
				throw new TooSlow(ex);
			}
			if (ex.code() == null || ex.code().equals("N/A")) {
				throw new DatabaseAway(ex);
			}
			throw ex;
		}
	}

	/** One at a time tries a database that was silent. */
	private boolean isBack() {
		if (!this.silence.mayTry()) {
			return false;
		}
		boolean answered = false;
		try {
			answered = answersAtAll();
		}
		finally {
			this.silence.tried(answered);
		}
		return answered;
	}

	/** Whether the database answers the smallest question there is. */
	private boolean answersAtAll() {
		AsyncSession session = this.driver.session(AsyncSession.class, this.session);
		try {
			session.runAsync("RETURN 1", Map.of(), TransactionConfig.builder().withTimeout(TRY).build())
				.thenCompose(ResultCursor::listAsync)
				.toCompletableFuture()
				.get(TRY.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (ExecutionException | TimeoutException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			session.closeAsync();
		}
	}

	/**
	 * A connection that broke since its last use, or a server that is no longer there,
	 * shows only now; the second attempt finds another one if there is any.
	 */
	private Optional<Object> retry(Statement statement, Deadline deadline, Bookmarks after) {
		try {
			return run(statement, deadline, after);
		}
		catch (Neo4jException ex) {
			if (ex instanceof RetryableException && !deadline.hasPassed()) {
				return run(statement, deadline, after);
			}
			throw ex;
		}
	}

	/**
	 * A transaction of one statement takes one round trip; one that is begun and
	 * committed by itself takes three. Nobody waits for the session to be closed.
	 */
	private Optional<Object> run(Statement statement, Deadline deadline, Bookmarks after) {
		// The driver logs each fraction of a millisecond, question by question.
		Duration left = Duration.ofMillis(deadline.left().toMillis() + 1);
		TransactionConfig transaction = TransactionConfig.builder().withTimeout(left).build();
		AsyncSession session = this.driver.session(AsyncSession.class, session(after));
		try {
			List<Record> rows = session.runAsync(statement.text(), statement.parameters(), transaction)
				.thenCompose(ResultCursor::listAsync)
				.toCompletableFuture()
				.get(left.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
			return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0).get(0).asObject());
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : new IllegalStateException(ex);
		}
		catch (TimeoutException ex) {
			throw late(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DatabaseAway(ex);
		}
		finally {
			session.closeAsync();
		}
	}

	private SessionConfig session(Bookmarks after) {
		return after.isEmpty() ? this.session
				: SessionConfig.builder()
					.withDefaultAccessMode(AccessMode.READ)
					.withBookmarkManager(this.driver.executableQueryBookmarkManager())
					.withBookmarks(after.all())
					.build();
	}

	/**
	 * A statement that the database plans for long cannot be stopped by its deadline;
	 * that is no silence, and others are answered meanwhile.
	 */
	private RuntimeException late(TimeoutException cause) {
		if (answersAtAll()) {
			return new TooSlow(cause);
		}
		this.silence.notice();
		return new DatabaseAway(cause);
	}

	/**
	 * {@return how many statements were run so far, so that a test can count them}
	 */
	public long statements() {
		return this.statements.get();
	}

}
