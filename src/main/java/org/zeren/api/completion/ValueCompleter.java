package org.zeren.api.completion;

import org.jspecify.annotations.Nullable;

/**
 * Makes a part of the answer of what a statement read for it: of a map an object with the
 * fields asked for, of a list a list, of a text the value of an enum.
 */
@FunctionalInterface
public interface ValueCompleter {

	/**
	 * {@return the part of the answer; null where a value is missing that cannot be}
	 * @param read what was read, null for nothing
	 * @param completion the completion of the whole answer
	 * @throws NullInNonNull where this part cannot be null
	 */
	@Nullable Object of(@Nullable Object read, Completion completion);

	/**
	 * A value is missing that cannot be: what it stands in is missing too.
	 */
	final class NullInNonNull extends RuntimeException {

		static final NullInNonNull VALUE = new NullInNonNull();

		private NullInNonNull() {
			super(null, null, false, false);
		}

	}

}
