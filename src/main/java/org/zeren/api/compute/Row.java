package org.zeren.api.compute;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A map that a statement read.
 *
 * @param values its entries, numbers as the database gives them
 */
record Row(Map<?, ?> values) {

	@Nullable String text(String key) {
		Object value = this.values.get(key);
		return (value != null) ? value.toString() : null;
	}

	@Nullable Double number(String key) {
		return (this.values.get(key) instanceof Number number) ? Double.valueOf(number.doubleValue()) : null;
	}

	@Nullable Integer whole(String key) {
		return (this.values.get(key) instanceof Number number) ? Integer.valueOf(number.intValue()) : null;
	}

	boolean flag(String key) {
		return Boolean.TRUE.equals(this.values.get(key));
	}

	/** The first of a list; null where there is none. */
	@Nullable Object first(String key) {
		return (this.values.get(key) instanceof List<?> list && !list.isEmpty()) ? list.get(0) : null;
	}

	List<String> texts(String key) {
		return (this.values.get(key) instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
	}

	Stream<Row> rows(String key) {
		return rows(this.values.get(key));
	}

	static Stream<Row> rows(@Nullable Object read) {
		return (read instanceof List<?> list) ? list.stream().map((each) -> new Row((Map<?, ?>) each)) : Stream.of();
	}

}
