package org.zeren.api.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.zeren.api.page.PageRequest;

/**
 * A value that is known only when an operation is run, because a variable of the
 * operation gives it. It stands among an operation's arguments and a statement's
 * parameters in the place of the value, so that a statement once made serves all values.
 */
@FunctionalInterface
public interface RuntimeValue {

	/**
	 * {@return the value}
	 * @param variables the operation's variables
	 */
	@Nullable Object in(Map<String, ?> variables);

	/**
	 * {@return {@code value} where it is known; what it is in a run of the operation
	 * where it, or something in it, is known only then}
	 */
	static @Nullable Object now(@Nullable Object value, Map<String, ?> variables) {
		if (value instanceof RuntimeValue later) {
			return later.in(variables);
		}
		if (value instanceof List<?> list) {
			List<@Nullable Object> known = new ArrayList<>(list.size());
			list.forEach((element) -> known.add(now(element, variables)));
			return known;
		}
		if (value instanceof Map<?, ?> map) {
			Map<String, @Nullable Object> known = new LinkedHashMap<>();
			map.forEach((name, entry) -> known.put(String.valueOf(name), now(entry, variables)));
			return known;
		}
		return value;
	}

	/**
	 * {@return what {@code derive} makes of a value}
	 * @param value the value, which may be known later
	 */
	static RuntimeValue of(@Nullable Object value, Function<@Nullable Object, @Nullable Object> derive) {
		return (variables) -> derive.apply(now(value, variables));
	}

	/**
	 * {@return what {@code derive} makes of the page that a field's arguments ask for}
	 */
	@SuppressWarnings("unchecked")
	static RuntimeValue page(Map<String, Object> arguments, Function<PageRequest, Object> derive) {
		Map<String, Object> page = new LinkedHashMap<>(arguments);
		page.keySet().retainAll(PageRequest.ARGUMENTS);
		return of(page, (known) -> derive.apply(PageRequest.of((Map<String, ?>) Objects.requireNonNull(known))));
	}

}
