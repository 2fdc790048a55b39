package org.zeren.api.completion;

import org.jspecify.annotations.Nullable;

/**
 * Where a field's value lies in what was read for its row.
 */
@FunctionalInterface
interface Accessor {

	/**
	 * {@return what was read for the field}
	 * @param row what was read for the row
	 * @param completion the completion of the answer
	 */
	@Nullable Object of(Object row, Completion completion);

}
