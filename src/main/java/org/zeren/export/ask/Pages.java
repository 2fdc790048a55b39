package org.zeren.export.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The nodes of a connection, page after page, so that no more than a page is in memory.
 * The operation takes the cursor as {@code $after} and calls the connection {@code page}.
 * A cursor says where it stands: nothing is left out or given twice that is there all the
 * time.
 */
public final class Pages {

	private final Asking asking;

	private final String document;

	private final Map<String, Object> variables;

	private final Function<@Nullable Object, List<Map<?, ?>>> nodes;

	private boolean more = true;

	/**
	 * @param asking who is asked
	 * @param document the operation
	 * @param variables its variables beside the cursor
	 */
	public Pages(Asking asking, String document, Map<String, ?> variables) {
		this(asking, document, variables, (page) -> maps(ValuePath.of("nodes").in(page)));
	}

	/**
	 * An operation whose {@code page} may be no connection: then it is the only one.
	 * @param asking who is asked
	 * @param document the operation
	 * @param variables its variables beside the cursor
	 * @param nodes takes the nodes out of {@code page}
	 */
	public Pages(Asking asking, String document, Map<String, ?> variables,
			Function<@Nullable Object, List<Map<?, ?>>> nodes) {
		this.nodes = nodes;
		this.asking = asking;
		this.document = document;
		this.variables = new HashMap<>(variables);
	}

	/**
	 * {@return whether there is another page}
	 */
	public boolean hasNext() {
		return this.more;
	}

	/**
	 * {@return the next page's nodes}
	 * @throws ExportRefusal if the answer has an error
	 */
	public List<Map<?, ?>> next() {
		Object page = this.asking.ask(this.document, this.variables).get("page");
		Object cursor = ValuePath.of("pageInfo.endCursor").in(page);
		this.more = Boolean.TRUE.equals(ValuePath.of("pageInfo.hasNextPage").in(page)) && cursor != null;
		if (cursor != null) {
			this.variables.put("after", cursor);
		}
		return this.nodes.apply(page);
	}

	/**
	 * {@return the nodes of all pages}, where they are known to be few
	 */
	public List<Map<?, ?>> all() {
		List<Map<?, ?>> all = new ArrayList<>();
		while (hasNext()) {
			all.addAll(next());
		}
		return all;
	}

	/**
	 * {@return the objects of a list in an answer; none where it is missing}
	 */
	public static List<Map<?, ?>> maps(@Nullable Object list) {
		List<Map<?, ?>> maps = new ArrayList<>();
		if (list instanceof List<?> items) {
			for (Object item : items) {
				if (item instanceof Map<?, ?> map) {
					maps.add(map);
				}
			}
		}
		return maps;
	}

}
