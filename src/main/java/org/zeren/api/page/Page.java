package org.zeren.api.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One page of a connection as it was read: a row more than asked for where others follow,
 * and backwards where the page is counted from the end.
 *
 * @param rows the rows of the page, in order
 * @param order the order, spelled in one way, for the cursors
 * @param hasNext whether rows follow
 * @param hasPrevious whether rows precede
 * @param total how many rows there are in all; null where it was not asked for
 * @param skipped how many rows lie before the page, for an order that is known by place
 * only
 */
public record Page(List<Map<String, ?>> rows, String order, boolean hasNext, boolean hasPrevious,
		@Nullable Object total, long skipped) {

	/**
	 * Under these names, which no field can have, a statement hands over what a page is
	 * made of.
	 */
	public static final String ROWS = "#rows";

	/** The fields of a connection for which its rows are read. */
	public static final Set<String> PLACES = Set.of("nodes", "edges", "pageInfo");

	/** The field of a connection that gives the total. */
	public static final String COUNT = "totalCount";

	/** The name of the total. */
	public static final String TOTAL = "#total";

	/** The name of a row's values of the order's keys. */
	public static final String KEY = "#key";

	/**
	 * The name of the number of rows before the page, for an order known by place only.
	 */
	public static final String SKIPPED = "#skipped";

	/** The name of the order, spelled in one way. */
	public static final String ORDER = "#order";

	/**
	 * {@return the page that {@code read} holds}
	 */
	@SuppressWarnings("unchecked")
	public static Page of(Map<String, ?> read, PageRequest request) {
		List<Map<String, ?>> rows = (read.get(ROWS) != null) ? (List<Map<String, ?>>) read.get(ROWS) : List.of();
		boolean more = rows.size() > request.size();
		List<Map<String, ?>> page = more ? rows.subList(0, request.size()) : rows;
		boolean backwards = request.backwards();
		return new Page(backwards ? reversed(page) : page, String.valueOf(read.get(ORDER)),
				backwards ? request.before() != null : more, backwards ? more : request.after() != null,
				read.get(TOTAL), (read.get(SKIPPED) instanceof Number skipped) ? skipped.longValue() : 0);
	}

	private static <T> List<T> reversed(List<T> list) {
		List<T> reversed = new ArrayList<>(list);
		Collections.reverse(reversed);
		return reversed;
	}

	/**
	 * {@return the cursor of the row of that number, counted from 0}
	 */
	@SuppressWarnings("unchecked")
	public String cursor(int index) {
		List<? extends @Nullable Object> key = (List<? extends @Nullable Object>) this.rows.get(index).get(KEY);
		return Cursor.encode(this.order, (key != null) ? key : List.of(this.skipped + index + 1));
	}

	/**
	 * {@return the cursor of the first row; null where the page is empty}
	 */
	public @Nullable String startCursor() {
		return this.rows.isEmpty() ? null : cursor(0);
	}

	/**
	 * {@return the cursor of the last row; null where the page is empty}
	 */
	public @Nullable String endCursor() {
		return this.rows.isEmpty() ? null : cursor(this.rows.size() - 1);
	}

}
