package org.zeren.api.read;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * The database does not answer.
 */
public class DatabaseAway extends RuntimeException {

	/**
	 * @param cause what it was noticed by
	 */
	public DatabaseAway(@Nullable Throwable cause) {
		super("The database does not answer. Try again in a few seconds; if it goes on, see whether Neo4j runs where "
				+ "spring.neo4j.uri says.", cause);
	}

	/**
	 * {@return what a writer gives; where the database does not answer, nothing is known
	 * of what was written}
	 * @param write writes
	 * @throws DatabaseAway where the database does not answer
	 */
	public static <T> T toldOf(Supplier<T> write) {
		try {
			return write.get();
		}
		catch (RuntimeException ex) {
			for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
				if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException
						|| cause instanceof TransientException) {
					throw new DatabaseAway(ex);
				}
			}
			throw ex;
		}
	}

}
