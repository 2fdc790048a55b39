package org.zeren.api.naive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Compares two answers. Cursors and scores need not be equal, only there in both; of
 * cursors it keeps which stand for the same place.
 */
final class Comparison {

	/** Keys of values that are compared by presence alone begin so. */
	static final String OPAQUE = "opaque";

	/**
	 * A place in a connection as each side spells it.
	 *
	 * @param connection the connection's number in the document
	 */
	record Place(String connection, String spelled, String naively) {
	}

	private final Map<String, Integer> parts;

	private final List<Place> places = new ArrayList<>();

	/**
	 * @param parts the paths of lists without an order, and how many of all rows they
	 * have
	 */
	Comparison(Map<String, Integer> parts) {
		this.parts = parts;
	}

	/** The places that both answers name. */
	List<Place> places() {
		return this.places;
	}

	/** The first difference between an answer and what it should be. */
	Optional<String> difference(Object answer, Object expected) {
		return difference("", answer, expected);
	}

	private Optional<String> difference(String path, Object answer, Object expected) {
		if (answer instanceof Map<?, ?> map && expected instanceof Map<?, ?> other
				&& map.keySet().equals(other.keySet())) {
			return map.keySet()
				.stream()
				.flatMap((key) -> entry(path + "/" + key, (String) key, map.get(key), other.get(key)).stream())
				.findFirst();
		}
		if (answer instanceof List<?> list && expected instanceof List<?> all && this.parts.containsKey(path)) {
			return part(path, list, all);
		}
		if (answer instanceof List<?> list && expected instanceof List<?> other && list.size() == other.size()) {
			Iterator<?> others = other.iterator();
			int index = 0;
			for (Object row : list) {
				Optional<String> difference = difference(path + "[" + index++ + "]", row, others.next());
				if (difference.isPresent()) {
					return difference;
				}
			}
			return Optional.empty();
		}
		return Objects.equals(answer, expected) ? Optional.empty()
				: Optional.of("at %s:%n  answer   %s%n  expected %s".formatted(path, answer, expected));
	}

	private Optional<String> entry(String path, String key, Object answer, Object expected) {
		if (!key.startsWith(OPAQUE)) {
			return difference(path, answer, expected);
		}
		if (answer instanceof String spelled && expected instanceof String naively) {
			this.places.add(new Place(key.substring(OPAQUE.length(), key.indexOf('_')), spelled, naively));
		}
		return difference(path, answer == null, expected == null);
	}

	/** A part of all rows: so many as the page holds, each once. */
	private Optional<String> part(String path, List<?> answer, List<?> all) {
		List<Object> rest = new ArrayList<>(all.stream().map(Comparison::withoutOpaque).toList());
		for (Object row : answer) {
			if (!rest.remove(withoutOpaque(row))) {
				return Optional.of("at %s:%n  answer   %s%n  expected one of %s".formatted(path, row, all));
			}
		}
		return difference(path + " size", answer.size(), this.parts.get(path));
	}

	private static Object withoutOpaque(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(Comparison::withoutOpaque).toList();
		}
		if (!(value instanceof Map<?, ?> map)) {
			return Optional.ofNullable(value);
		}
		Map<Object, Object> rest = new LinkedHashMap<>();
		map.forEach((key, inner) -> rest.put(key, ((String) key).startsWith(OPAQUE) ? "" : withoutOpaque(inner)));
		return rest;
	}

}
