package org.zeren.api.read;

/**
 * The database did not answer in time.
 */
public class TooSlow extends RuntimeException {

	TooSlow(Throwable cause) {
		super("The answer took too long. Ask for fewer rows (first: 20), select less, or filter by an id or a name.",
				cause);
	}

}
