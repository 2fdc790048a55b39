package org.zeren.export.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in an answer: {@code plan.title}. Through a list it leads to the
 * values of all its items, without missing ones: {@code owners.name} in {@code {owners:
 * [{name: 甲局}, {name: 乙局}]}} gives [甲局, 乙局]. A number takes one item:
 * {@code evidence.0.line}.
 *
 * @param steps the names
 */
public record ValuePath(List<String> steps) {

	public ValuePath {
		steps = List.copyOf(steps);
	}

	/**
	 * {@return the path that a text writes}
	 */
	public static ValuePath of(String text) {
		return new ValuePath(List.of(text.split("\\.")));
	}

	/**
	 * {@return the value there; null where there is none}
	 * @param answer an answer's object
	 */
	public @Nullable Object in(@Nullable Object answer) {
		return walk(answer, this.steps);
	}

	private static @Nullable Object walk(@Nullable Object at, List<String> steps) {
		if (at == null || steps.isEmpty()) {
			return at;
		}
		String step = steps.get(0);
		List<String> rest = steps.subList(1, steps.size());
		if (at instanceof Map<?, ?> map) {
			return walk(map.get(step), rest);
		}
		if (at instanceof List<?> list) {
			return Character.isDigit(step.charAt(0)) ? item(list, Integer.parseInt(step), rest) : all(list, steps);
		}
		return null;
	}

	private static @Nullable Object item(List<?> list, int index, List<String> rest) {
		return (index < list.size()) ? walk(list.get(index), rest) : null;
	}

	private static List<Object> all(List<?> list, List<String> steps) {
		List<Object> found = new ArrayList<>();
		for (Object item : list) {
			Object value = walk(item, steps);
			if (value instanceof List<?> inner) {
				found.addAll(inner);
			}
			else if (value != null) {
				found.add(value);
			}
		}
		return found;
	}

}
