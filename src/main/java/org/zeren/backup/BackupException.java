package org.zeren.backup;

/**
 * A backup that cannot be written or taken back. The message is one line that names what
 * is wrong and what to do.
 */
public final class BackupException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message the line
	 */
	public BackupException(String message) {
		super(message);
	}

	/**
	 * @param message the line
	 * @param cause what failed
	 */
	public BackupException(String message, Throwable cause) {
		super(message, cause);
	}

}
