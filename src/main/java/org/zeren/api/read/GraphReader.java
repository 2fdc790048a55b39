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
	 * @throws DatabaseAway where the database does not answer
	 * @throws TooSlow where it does not answer in time
	 */
	Optional<Object> read(Statement statement, Deadline deadline);

	/**
	 * {@return as {@link #read(Statement, Deadline)}, from a state of the graph that
	 * holds certain writes}
	 * @param statement the statement
	 * @param deadline until when it may take
	 * @param after the bookmarks of the writes
	 */
	default Optional<Object> read(Statement statement, Deadline deadline, Bookmarks after) {
		return read(statement, deadline);
	}

}
