package org.zeren.api.operation;

import org.jspecify.annotations.Nullable;

/**
 * The client asked for what cannot be. The message says what to ask for instead.
 */
public class BadRequest extends RuntimeException {

	/**
	 * @param message for the client
	 */
	public BadRequest(String message) {
		this(message, null);
	}

	/**
	 * @param message for the client
	 * @param cause what it was noticed by
	 */
	public BadRequest(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
