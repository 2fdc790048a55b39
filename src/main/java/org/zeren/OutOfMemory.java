package org.zeren;

import org.jspecify.annotations.Nullable;

/**
 * Ends the process where a thread dies for want of memory, so that whoever watches it
 * starts it anew. What is half done after that error is not to be trusted.
 */
final class OutOfMemory {

	/** As the JVM ends with {@code -XX:+ExitOnOutOfMemoryError}. */
	static final int STATUS = 3;

	private OutOfMemory() {
	}

	/** From here on, in every thread. */
	static void endsTheProcess() {
		Thread.UncaughtExceptionHandler others = Thread.getDefaultUncaughtExceptionHandler();
		Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
			if (isIn(failure)) {
				// Neither logs nor hooks: both may need the memory that is not there.
				Runtime.getRuntime().halt(STATUS);
			}
			if (others != null) {
				others.uncaughtException(thread, failure);
			}
			else {
				failure.printStackTrace();
			}
		});
	}

	private static boolean isIn(@Nullable Throwable failure) {
		Throwable cause = failure;
		for (int depth = 0; cause != null && depth < 20; depth++) {
			if (cause instanceof OutOfMemoryError) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

}
