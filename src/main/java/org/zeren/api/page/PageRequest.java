package org.zeren.api.page;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zeren.api.operation.BadRequest;

/**
 * Which page of a connection a client asks for.
 *
 * @param size how many rows at most
 * @param backwards whether they are counted from the end
 * @param after the cursor behind which the page lies
 * @param before the cursor before which it lies
 */
public record PageRequest(int size, boolean backwards, @Nullable String after, @Nullable String before) {

	/** The arguments of a field that say which page. */
	public static final Set<String> ARGUMENTS = Set.of("first", "after", "last", "before");

	private static final int DEFAULT = 20;

	private static final int MOST = 100;

	/**
	 * {@return the page that a field's arguments ask for}
	 * @throws BadRequest where they contradict each other or ask for too much
	 */
	public static PageRequest of(Map<String, ?> arguments) {
		Integer first = (Integer) arguments.get("first");
		Integer last = (Integer) arguments.get("last");
		if (first != null && last != null) {
			throw new BadRequest("Ask for `first` or for `last`, not for both.");
		}
		return new PageRequest(size((last != null) ? "last" : "first", (last != null) ? last : first), last != null,
				(String) arguments.get("after"), (String) arguments.get("before"));
	}

	private static int size(String argument, @Nullable Integer size) {
		if (size == null) {
			return DEFAULT;
		}
		if (size < 0 || size > MOST) {
			throw new BadRequest("`%s: %d` is no size of a page. Ask for 0 to %d rows and go on with `%s`."
				.formatted(argument, size, MOST, argument.equals("last") ? "before: startCursor" : "after: endCursor"));
		}
		return size;
	}

	/**
	 * {@return how many rows to read: one more than the page holds, to see whether others
	 * follow}
	 */
	public int limit() {
		return this.size + 1;
	}

}
