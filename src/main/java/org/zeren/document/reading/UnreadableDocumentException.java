package org.zeren.document.reading;

/**
 * A file that cannot be read as a text document. The message is one line that names the
 * file, the place where one is known, and the reason.
 */
public final class UnreadableDocumentException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param file the file as the user named it
	 * @param reason what is wrong with it, and where
	 */
	public UnreadableDocumentException(String file, String reason) {
		super(file + ": " + reason);
	}

	/**
	 * @param file the file as the user named it
	 * @param reason what is wrong with it, and where
	 * @param cause what the system said
	 */
	public UnreadableDocumentException(String file, String reason, Throwable cause) {
		super(file + ": " + reason, cause);
	}

}
