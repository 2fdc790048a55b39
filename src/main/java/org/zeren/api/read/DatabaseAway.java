package org.zeren.api.read;

import org.jspecify.annotations.Nullable;

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
	 * @param message what to tell whoever asked
	 * @param cause what it was noticed by
	 */
	DatabaseAway(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
