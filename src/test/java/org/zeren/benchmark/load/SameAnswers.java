package org.zeren.benchmark.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Two parties that are compared do the same work: they give the same answer, but for the
 * type of numbers and for roles, which the API calls by the names of its schema.
 */
public final class SameAnswers {

	private static final Map<String, String> ROLES = Map.of("LEADS", "LEAD", "RESPONSIBLE_FOR", "RESPONSIBLE",
			"SUPPORTS", "SUPPORT", "IMPLEMENTS", "IMPLEMENT");

	private static final int SAMPLE = 10;

	private SameAnswers() {
	}

	/**
	 * {@return what differs, for people to read; empty where nothing does}
	 * @param workload the question; the first ten of its parameters are asked
	 * @param one one party
	 * @param other the other one
	 */
	public static List<String> differences(Workload workload, Party one, Party other) {
		List<String> differences = new ArrayList<>();
		for (Map<String, Object> parameters : workload.parameters().stream().limit(SAMPLE).toList()) {
			Object first = plain(one.answer(workload, parameters));
			Object second = plain(other.answer(workload, parameters));
			if (!first.equals(second)) {
				differences.add("%s %s:%n  %s: %s%n  %s: %s".formatted(workload.name(), parameters, one.name(), first,
						other.name(), second));
			}
		}
		return differences;
	}

	private static Object plain(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> sorted = new TreeMap<>();
			map.forEach((key, each) -> sorted.put(String.valueOf(key),
					"role".equals(key) ? ROLES.getOrDefault(String.valueOf(each), String.valueOf(each)) : plain(each)));
			return sorted;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(SameAnswers::plain).toList();
		}
		return (value instanceof Number number) ? (Object) number.doubleValue() : String.valueOf(value);
	}

}
