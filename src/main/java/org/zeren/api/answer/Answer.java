package org.zeren.api.answer;

import org.jspecify.annotations.Nullable;

/**
 * Makes a part of the answer of what a statement read for it.
 */
@FunctionalInterface
interface Answer {

	/**
	 * {@return the part of the answer; null where a value is missing that cannot be}
	 * @param read what was read, null for nothing
	 * @param making the making of the whole answer
	 * @throws Missing where this part cannot be null
	 */
	@Nullable Object of(@Nullable Object read, Making making);

	/**
	 * A value is missing that cannot be: what it stands in is missing too.
	 */
	final class Missing extends RuntimeException {

		static final Missing VALUE = new Missing();

		private Missing() {
			super(null, null, false, false);
		}

	}

}
