package org.zeren.cli;

import org.jspecify.annotations.Nullable;

/**
 * Nothing will come of the whole command. The message is one line that says why and what
 * to do.
 */
final class CommandFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	CommandFailure(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
