package org.zeren.api.read;

import java.util.Optional;

import org.zeren.api.translation.Statement;

/**
 * Runs a statement with its values in a read transaction: what its first row holds comes
 * out, as maps, lists and plain values.
 */
@FunctionalInterface
public interface GraphReader {

	/**
	 * {@return the one value of the statement's first row; empty where it has no row}
	 * @param statement the statement
	 * @param deadline until when it may take
	 * @param after the writes that the state of the graph holds from which it is read
	 * @throws DatabaseAway where the database does not answer
	 * @throws TooSlow where it does not answer in time
	 */
	Optional<Object> read(Statement statement, Deadline deadline, Bookmarks after);

	/**
	 * {@return as {@link #read(Statement, Deadline, Bookmarks)}, from any state}
	 * @param statement the statement
	 * @param deadline until when it may take
	 */
	default Optional<Object> read(Statement statement, Deadline deadline) {
		return read(statement, deadline, Bookmarks.NONE);
	}

}
