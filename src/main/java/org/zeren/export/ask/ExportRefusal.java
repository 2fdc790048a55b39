package org.zeren.export.ask;

/**
 * Nothing is handed out. The message is one sentence that names what was asked for and
 * says what to do.
 */
public final class ExportRefusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Why. */
	public enum Reason {

		/** What was asked for cannot be. */
		BAD,

		/** There is no such table or format. */
		UNKNOWN,

		/** It can be asked again later. */
		LATER,

		/** A fault of Zeren's. */
		FAULT

	}

	private final Reason reason;

	/**
	 * @param reason why
	 * @param message for whoever asked
	 */
	public ExportRefusal(Reason reason, String message) {
		super(message);
		this.reason = reason;
	}

	/**
	 * {@return why}
	 */
	public Reason reason() {
		return this.reason;
	}

}
