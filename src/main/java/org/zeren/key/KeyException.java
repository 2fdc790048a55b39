package org.zeren.key;

import org.jspecify.annotations.Nullable;

/**
 * A key cannot be made, removed or looked up. The message is one line that says why and
 * what to do.
 */
public final class KeyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	KeyException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
