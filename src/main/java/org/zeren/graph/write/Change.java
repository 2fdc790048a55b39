package org.zeren.graph.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType;
import org.zeren.graph.model.SharedType;
import org.zeren.graph.model.SharedType.SecondLabel;
import org.zeren.graph.write.content.Facts;
import org.zeren.graph.write.content.Link;

/**
 * A shared node of which something else is said than before.
 *
 * @param type its type
 * @param id its id
 * @param before what it said
 * @param after what it is to say
 */
record Change(SharedType type, String id, Facts before, Facts after) {

	/**
	 * {@return the changes of nodes}
	 * @param again the nodes that are to be described anew in any case
	 */
	static List<Change> between(Model model, Map<String, Facts> before, Map<String, Facts> after, Set<String> again) {
		return after.entrySet()
			.stream()
			.map((entry) -> new Change(model.ofId(entry.getKey()).orElseThrow(), entry.getKey(),
					before.getOrDefault(entry.getKey(), Facts.none()), entry.getValue()))
			.filter((change) -> !change.before().equals(change.after()) || again.contains(change.id()))
			.toList();
	}

	/**
	 * {@return what describes the node anew: its place, labels to set and to take away,
	 * properties, null where one is taken away}
	 */
	Map<String, Object> row(String element) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.putAll(this.type.node().named(this.after.name()));
		if (this.type.hasAliases()) {
			properties.put(NodeType.ALIASES, this.after.aliases());
			properties.put(NodeType.WEIGHTS, this.after.weights());
		}
		this.type.derived().forEach((key, ofId) -> properties.put(key, ofId.apply(this.id)));
		this.type.values().forEach((key) -> properties.put(key, this.after.value(key)));
		SecondLabel second = this.type.second();
		List<String> possible = (second != null) ? second.all() : List.of();
		String label = (second != null) ? second.of().apply(this.after.value("kind")) : null;
		return Map.of("element", element, "properties", properties, "labels",
				(label != null) ? List.of(label) : List.of(), "without",
				possible.stream().filter((other) -> !other.equals(label)).toList());
	}

	/**
	 * {@return the relationships that the node has no more}
	 */
	Stream<Link> parted() {
		return belongings(this.before, this.after);
	}

	/**
	 * {@return the relationships that the node has now and had not}
	 */
	Stream<Link> joined() {
		return belongings(this.after, this.before);
	}

	private Stream<Link> belongings(Facts with, Facts without) {
		return this.type.belongings()
			.stream()
			.filter((belonging) -> !Objects.equals(with.value(belonging.key()), without.value(belonging.key())))
			.flatMap((belonging) -> Stream.ofNullable(with.value(belonging.key()))
				.map((to) -> new Link(this.id, belonging.type(), to)));
	}

}
