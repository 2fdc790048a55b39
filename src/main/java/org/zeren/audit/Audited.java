package org.zeren.audit;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What an audit did to a plan's findings.
 *
 * @param planId the id of the plan's node
 * @param byKind how many findings hold, by kind in alphabetical order
 * @param fresh how many of them were not there before
 * @param superseded how many held before and do not any more
 */
public record Audited(String planId, Map<String, Integer> byKind, int fresh, int superseded) {

	public Audited {
		byKind = Collections.unmodifiableMap(new TreeMap<>(byKind));
	}

	static Audited of(String planId, Collection<Found> found, Map<String, String> before, List<String> gone) {
		Map<String, Integer> byKind = new TreeMap<>();
		found.forEach((each) -> byKind.merge(each.rule().kind(), 1, Integer::sum));
		long fresh = found.stream().filter((each) -> !held(before.get(each.id(planId)))).count();
		long superseded = gone.stream().filter((id) -> held(before.get(id))).count();
		return new Audited(planId, byKind, (int) fresh, (int) superseded);
	}

	/**
	 * {@return one line on an audit: how many plans, and how many findings hold in them}
	 */
	public static String summary(List<Audited> audited) {
		return audited.size() + " plans audited: " + audited.stream().mapToInt(Audited::findings).sum() + " findings";
	}

	/**
	 * Whether it was found before and was not superseded, whatever people ruled on it.
	 */
	private static boolean held(@Nullable String state) {
		return state != null && !"SUPERSEDED".equals(state);
	}

	/**
	 * {@return how many findings hold}
	 */
	public int findings() {
		return this.byKind.values().stream().mapToInt(Integer::intValue).sum();
	}

}
