package org.zeren.cli.console;

import org.jspecify.annotations.Nullable;

/**
 * Nothing will come of the whole command. The message is one line that says why and what
 * to do.
 */
public final class CommandFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message one line that says why, and what to do
	 * @param cause what was thrown, if anything was
	 */
	public CommandFailure(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
