package org.zeren.api.translation;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.api.operation.BadRequest;

/**
 * How much a filter may ask: the database plans a statement before it runs it, and takes
 * long for one that fills pages.
 */
final class FilterLimits {

	private static final int CONDITIONS = 200;

	private static final int DEPTH = 24;

	private FilterLimits() {
	}

	/**
	 * @throws BadRequest where the filter holds too many conditions, or too deep ones
	 */
	static void check(Map<String, ?> filter) {
		int conditions = count(filter, 0);
		if (conditions > CONDITIONS) {
			throw new BadRequest(
					"The filter holds %d conditions; %d are allowed. Many values of one field fit in one `in`."
						.formatted(conditions, CONDITIONS));
		}
	}

	private static int count(@Nullable Object value, int depth) {
		if (depth > DEPTH) {
			throw new BadRequest(
					"The filter is more than %d levels deep. Write it flatter, or ask in two steps.".formatted(DEPTH));
		}
		if (value instanceof Map<?, ?> map) {
			return Math.max(1, map.values().stream().mapToInt((inner) -> count(inner, depth + 1)).sum());
		}
		if (value instanceof Collection<?> list && list.stream().anyMatch(Map.class::isInstance)) {
			return list.stream().mapToInt((inner) -> count(inner, depth + 1)).sum();
		}
		return 1;
	}

}
