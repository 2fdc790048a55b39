package org.zeren.extract.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The printed names of one agency while names are grouped: 区发改局, 区发展和改革局 and the misprint
 * 区发展改和革局.
 */
final class AgencyGroup {

	/** What all its names have in common. */
	final AgencyKey key;

	/** The printed names and how often each stands in a note. */
	final Map<String, Integer> printed = new LinkedHashMap<>();

	/** Printed names that are misprints of the others. */
	final List<String> misprints = new ArrayList<>();

	AgencyGroup(AgencyKey key) {
		this.key = key;
	}

	void add(String name) {
		this.printed.merge(name, 1, Integer::sum);
	}

	int count() {
		return this.printed.values().stream().mapToInt(Integer::intValue).sum();
	}

	void takeMisprints(AgencyGroup other) {
		other.printed.forEach((name, count) -> this.printed.merge(name, count, Integer::sum));
		this.misprints.addAll(other.printed.keySet());
	}

	void take(AgencyGroup other) {
		other.printed.forEach((name, count) -> this.printed.merge(name, count, Integer::sum));
		this.misprints.addAll(other.misprints);
	}

	/**
	 * {@return the fullest form of the name}
	 */
	String name() {
		return this.printed.keySet()
			.stream()
			.max(Comparator.<String, Boolean>comparing((name) -> !this.misprints.contains(name))
				.thenComparing((name) -> AgencyWords.vocabulary().isLikely(name))
				.thenComparing(String::length)
				.thenComparing((name) -> this.printed.getOrDefault(name, 0))
				.thenComparing(Comparator.reverseOrder()))
			.orElseThrow();
	}

}
