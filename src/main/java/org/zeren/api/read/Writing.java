package org.zeren.api.read;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

import org.zeren.graph.OwnDatabase;

/**
 * Lets somebody write, or says why the database does not take it.
 */
public final class Writing {

	private final @Nullable OwnDatabase own;

	/**
	 * @param own the database that only this process writes to; null where it is a
	 * server, which knows its disk itself
	 */
	public Writing(@Nullable OwnDatabase own) {
		this.own = own;
	}

	/**
	 * {@return what a writer gives; where the database does not answer, nothing is known
	 * of what was written}
	 * @param write writes
	 * @throws DiskFull where there is no room. A database that has tried to write without
	 * would have to be started again, so it is asked for its room first.
	 * @throws DatabaseAway where the database does not answer
	 */
	public <T> T toldOf(Supplier<T> write) {
		if (isFull(null)) {
			throw new DiskFull(null);
		}
		try {
			return write.get();
		}
		catch (RuntimeException ex) {
			if (isFull(ex)) {
				throw new DiskFull(ex);
			}
			for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
				if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException
						|| cause instanceof TransientException) {
					throw new DatabaseAway(ex);
				}
			}
			throw ex;
		}
	}

	private boolean isFull(@Nullable Throwable failure) {
		return this.own != null && this.own.diskFull(failure) != null;
	}

}
