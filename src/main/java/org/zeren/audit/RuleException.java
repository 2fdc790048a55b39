package org.zeren.audit;

/**
 * A rule of audit that cannot be used. The message is one line that names the file, what
 * is wrong, and what is expected.
 */
public final class RuleException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RuleException(String file, String mistake) {
		super("rule " + file + ": " + mistake);
	}

}
