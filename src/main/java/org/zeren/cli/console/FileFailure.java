package org.zeren.cli.console;

/**
 * Nothing came of one file. The message is one line that names the file, the place where
 * one is known, and the reason.
 */
public final class FileFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param file the file as the user named it
	 * @param reason what is wrong, and what to do
	 */
	public FileFailure(Object file, String reason) {
		super(file + ": " + reason);
	}

}
