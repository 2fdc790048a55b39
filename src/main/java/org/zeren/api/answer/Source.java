package org.zeren.api.answer;

import org.jspecify.annotations.Nullable;

/**
 * Where a field's value lies in what was read for its row.
 */
@FunctionalInterface
interface Source {

	/**
	 * {@return what was read for the field}
	 * @param row what was read for the row
	 * @param making the making of the answer
	 */
	@Nullable Object of(Object row, Making making);

}
