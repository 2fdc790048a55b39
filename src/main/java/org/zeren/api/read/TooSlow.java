package org.zeren.api.read;

import org.jspecify.annotations.Nullable;

/**
 * The database did not answer in time.
 */
public class TooSlow extends RuntimeException {

	/**
	 * @param cause what it was noticed by
	 */
	public TooSlow(@Nullable Throwable cause) {
		super("The answer took too long. Ask for fewer rows (first: 20), select less, or filter by an id or a name.",
				cause);
	}

}
