package org.zeren.plan.yaml;

/**
 * A record or a file of corrections that breaks the format. The message is one line that
 * names the file, the line and the reason.
 */
public final class RecordFormatException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param file the file as the user named it
	 * @param line the line, counted from 1; 0 where it is not known
	 * @param reason what is wrong, and what to do
	 */
	public RecordFormatException(String file, int line, String reason) {
		super(file + ((line > 0) ? ": line " + line : "") + ": " + reason);
	}

}
