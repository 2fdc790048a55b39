package org.zeren.graph.write;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.zeren.graph.model.NodeType;
import org.zeren.graph.model.SharedType;

/**
 * What is said of a shared node: by one plan, or by several together. Two are joined in
 * such a way that neither order nor repetition matters, so the graph does not depend on
 * which plan was written first.
 *
 * @param names the forms of its name
 * @param values single values, and ids of the nodes it belongs to, by their name
 */
record Facts(SortedSet<String> names, SortedMap<String, String> values) {

	/** The weakest kind: any other that a plan knows is better. */
	private static final String OTHER = "OTHER";

	private static final Comparator<String> FULLEST_FIRST = Comparator.comparingInt(String::length)
		.reversed()
		.thenComparing(Comparator.naturalOrder());

	static Facts of(Collection<String> names, Map<String, String> values) {
		return new Facts(new TreeSet<>(names), new TreeMap<>(values));
	}

	static Facts none() {
		return of(List.of(), Map.of());
	}

	/**
	 * {@return the facts in the properties of a node, which lack what it belongs to, or
	 * of a claim's relationship}
	 */
	static Facts read(SharedType type, Map<String, Object> properties) {
		Facts facts = none();
		if (properties.get(type.node().name()) instanceof String name) {
			facts.names.add(name);
		}
		if (properties.get(NodeType.ALIASES) instanceof List<?> aliases) {
			aliases.forEach((alias) -> facts.names.add((String) alias));
		}
		for (String key : type.keys()) {
			if (properties.get(key) instanceof String value) {
				facts.values.put(key, value);
			}
		}
		return facts;
	}

	/**
	 * {@return what both say: the names of both, and of two different values the one that
	 * comes first by character, {@code OTHER} last}
	 */
	Facts and(Facts other) {
		Facts both = of(this.names, this.values);
		both.names.addAll(other.names);
		other.values.forEach((key, value) -> both.values.merge(key, value, Facts::first));
		return both;
	}

	private static String first(String a, String b) {
		if (a.equals(OTHER) || b.equals(OTHER)) {
			return a.equals(OTHER) ? b : a;
		}
		return (a.compareTo(b) <= 0) ? a : b;
	}

	/**
	 * {@return the fullest form of the name}
	 */
	String name() {
		return this.names.stream().min(FULLEST_FIRST).orElseThrow();
	}

	/**
	 * {@return the other forms}
	 */
	List<String> aliases() {
		String name = name();
		return this.names.stream().filter((form) -> !form.equals(name)).toList();
	}

	@Nullable String value(String key) {
		return this.values.get(key);
	}

}
