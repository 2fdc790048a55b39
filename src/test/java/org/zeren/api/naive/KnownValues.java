package org.zeren.api.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Values that occur in a graph, so that conditions on them hold now and then.
 */
final class KnownValues {

	private final Map<String, List<Object>> values = new TreeMap<>();

	private final List<String> ids;

	private final Dice dice;

	KnownValues(Graph graph, Dice dice) {
		this.dice = dice;
		Map<String, TreeSet<Object>> seen = new TreeMap<>();
		graph.all()
			.stream()
			.flatMap((node) -> Stream.concat(Stream.of(node.properties()),
					node.outgoing().stream().map(Graph.Edge::properties)))
			.flatMap((properties) -> properties.entrySet().stream())
			.forEach((entry) -> {
				String name = entry.getKey().replaceFirst("^(baseline|goal|source)(?=[A-Z])", "");
				List<?> all = (entry.getValue() instanceof List<?> list) ? list : List.of(entry.getValue());
				all.stream()
					.filter((value) -> value instanceof String || value instanceof Number)
					.forEach((value) -> seen
						.computeIfAbsent(name.toLowerCase() + kind(value), (unseen) -> new TreeSet<>())
						.add(value));
			});
		seen.forEach((name, all) -> this.values.put(name, List.copyOf(all)));
		this.ids = graph.all().stream().map(Graph.Node::id).sorted().toList();
	}

	private static String kind(Object value) {
		return (value instanceof String) ? " text" : " number";
	}

	/** The id of a node, now and then of none; always so where records have none. */
	String id(String prefix) {
		List<String> known = this.ids.stream().filter((id) -> id.startsWith(prefix)).toList();
		return (known.isEmpty() || this.dice.oneIn(20)) ? prefix + "nowhere" : this.dice.pick(known);
	}

	/** The prefix of one kind of ids, such as plan: */
	String prefix() {
		String id = this.dice.pick(this.ids);
		return id.substring(0, id.indexOf(':') + 1);
	}

	Number number(String name) {
		return (Number) any(name, " number");
	}

	/** A text of that name, or a piece of one. */
	String text(String name) {
		String text = (String) any(name, " text");
		return this.dice.oneIn(3) ? piece(text) : text;
	}

	/** What somebody types into a search box. */
	String typed() {
		List<String> words = new ArrayList<>();
		for (int i = this.dice.between(1, 2); i > 0; i--) {
			String text = (String) any(this.dice.pick(List.of("name", "title", "aliases")), " text");
			words.add(this.dice.oneIn(3) ? text : this.dice.oneIn(5) ? text.substring(0, 1) : piece(text));
		}
		return String.join(this.dice.pick(List.of(" ", "  ", " \" ", " - ")), words);
	}

	private String piece(String text) {
		int start = this.dice.below(text.length());
		int end = Math.min(text.length(), start + this.dice.between(2, 5));
		return text.substring(this.dice.oneIn(2) ? 0 : start, end);
	}

	private Object any(String name, String kind) {
		List<Object> known = this.values.get(name.toLowerCase() + kind);
		return this.dice.pick((known != null && !this.dice.oneIn(10)) ? known
				: this.dice.pick(this.values.entrySet()
					.stream()
					.filter((entry) -> entry.getKey().endsWith(kind))
					.map(Map.Entry::getValue)
					.toList()));
	}

}
