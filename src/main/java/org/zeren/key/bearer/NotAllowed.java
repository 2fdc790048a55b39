package org.zeren.key.bearer;

/**
 * Somebody may not write this. The message says what to do, and nothing of any token.
 */
public final class NotAllowed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final boolean known;

	private NotAllowed(String message, boolean known) {
		super(message);
		this.known = known;
	}

	/**
	 * {@return the refusal of somebody who has not shown a good key}
	 * @param message for the client
	 */
	public static NotAllowed unknown(String message) {
		return new NotAllowed(message, false);
	}

	/**
	 * {@return the refusal of somebody whose key is good, and not for this}
	 * @param message for the client
	 */
	public static NotAllowed forbidden(String message) {
		return new NotAllowed(message, true);
	}

	/**
	 * {@return whether the key is good, and only not for this}
	 */
	public boolean isKnown() {
		return this.known;
	}

}
