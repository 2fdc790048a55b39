package org.zeren.table;

/**
 * A file that holds no table. The message is one line that names the file, the place and
 * what to do.
 */
public final class TableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TableException(String message) {
		super(message);
	}

}
