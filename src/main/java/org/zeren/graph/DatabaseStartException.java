package org.zeren.graph;

import org.jspecify.annotations.Nullable;

/**
 * No database can be had. Says why, and what the person at the keyboard can do.
 */
public class DatabaseStartException extends RuntimeException {

	private final String action;

	/**
	 * @param message why no database can be had, with its address or folder
	 * @param action what the person at the keyboard can do about it
	 * @param cause what went wrong below
	 */
	public DatabaseStartException(String message, String action, @Nullable Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	/**
	 * {@return what to do about it}
	 */
	public String action() {
		return this.action;
	}

}
