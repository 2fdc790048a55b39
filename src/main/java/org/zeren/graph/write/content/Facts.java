package org.zeren.graph.write.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.graph.model.NodeType;
import org.zeren.graph.model.SharedType;

/**
 * What is said of a shared node: by one plan, or by several together. Two are joined in
 * such a way that the order does not matter, so the graph does not depend on which plan
 * was written first.
 *
 * @param names the forms of its name, each with its weight: twice for each duty that
 * prints it, and once for each plan whose record calls the node so, which decides between
 * forms that are printed equally often
 * @param values single values, and ids of the nodes it belongs to, by their name
 */
public record Facts(SortedMap<String, Long> names, SortedMap<String, String> values) {

	/** The weakest kind: any other that a plan knows is better. */
	private static final String OTHER = "OTHER";

	private static final Comparator<Map.Entry<String, Long>> MOST_PRINTED_FIRST = Map.Entry
		.<String, Long>comparingByValue()
		.reversed()
		.thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(String::length).reversed()))
		.thenComparing(Map.Entry.comparingByKey());

	static Facts of(Map<String, Long> names, Map<String, String> values) {
		return new Facts(new TreeMap<>(names), new TreeMap<>(values));
	}

	/**
	 * {@return that nothing is said}
	 */
	public static Facts none() {
		return of(Map.of(), Map.of());
	}

	/**
	 * {@return the weights of the forms of a name that a record calls the name, and
	 * prints so often}
	 */
	static Map<String, Long> weights(String name, Collection<String> aliases, Map<String, Long> printed) {
		Map<String, Long> weights = new TreeMap<>();
		aliases.forEach((alias) -> weights.put(alias, 2 * printed.getOrDefault(alias, 0L)));
		weights.put(name, 2 * printed.getOrDefault(name, 0L) + 1);
		return weights;
	}

	/**
	 * {@return the facts in the properties of a node, which lack what it belongs to, or
	 * of a claim's relationship}
	 */
	public static Facts read(SharedType type, Map<String, Object> properties) {
		Facts facts = none();
		List<String> names = new ArrayList<>();
		if (properties.get(type.node().name()) instanceof String name) {
			names.add(name);
		}
		if (type.hasAliases() && properties.get(NodeType.ALIASES) instanceof List<?> aliases) {
			aliases.forEach((alias) -> names.add((String) alias));
		}
		// A graph of an older application holds none.
		List<?> weights = (properties.get(NodeType.WEIGHTS) instanceof List<?> list) ? list : List.of();
		for (int i = 0; i < names.size(); i++) {
			facts.names.put(names.get(i), (i < weights.size()) ? (Long) weights.get(i) : 0);
		}
		for (String key : type.keys()) {
			if (properties.get(key) instanceof String value) {
				facts.values.put(key, value);
			}
		}
		return facts;
	}

	/**
	 * {@return what both say: the names of both with their weights together, and of two
	 * different values the one that comes first by character, {@code OTHER} last}
	 */
	public Facts and(Facts other) {
		Facts both = of(this.names, this.values);
		other.names.forEach((name, weight) -> both.names.merge(name, weight, Long::sum));
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
	 * {@return the form of the name that plans print most; of two the fuller}
	 */
	public String name() {
		return this.names.entrySet().stream().min(MOST_PRINTED_FIRST).orElseThrow().getKey();
	}

	/**
	 * {@return the other forms}
	 */
	public List<String> aliases() {
		String name = name();
		return this.names.keySet().stream().filter((form) -> !form.equals(name)).toList();
	}

	/**
	 * {@return the weights of the name and of the other forms, in this order}
	 */
	public List<Long> weights() {
		return Stream.concat(Stream.of(name()), aliases().stream()).map(this.names::get).toList();
	}

	/**
	 * {@return what is said under a name, or the id of the node that this one belongs to;
	 * null where nothing is}
	 */
	public @Nullable String value(String key) {
		return this.values.get(key);
	}

}
