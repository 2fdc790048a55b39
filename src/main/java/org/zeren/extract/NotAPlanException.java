package org.zeren.extract;

/**
 * A text in which no measure (举措) can be found. The message is one line that names the
 * file and the reason.
 */
public final class NotAPlanException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param file the file's name
	 * @param reason why it is no plan
	 */
	public NotAPlanException(String file, String reason) {
		super(file + ": " + reason);
	}

}
