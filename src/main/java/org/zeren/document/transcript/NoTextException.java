package org.zeren.document.transcript;

/**
 * Bytes that no text can be read from. The message says in one line what is wrong with
 * them and what to do; it does not know the file's name.
 */
public final class NoTextException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param reason what is wrong and what to do, without a full stop
	 */
	public NoTextException(String reason) {
		super(reason);
	}

	/**
	 * @param reason what is wrong and what to do, without a full stop
	 * @param cause what the library that reads the format said
	 */
	public NoTextException(String reason, Throwable cause) {
		super(reason, cause);
	}

}
