package org.zeren.graph.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A shared node of which something else is said than before.
 *
 * @param kind its kind
 * @param id its id
 * @param before what it said
 * @param after what it is to say
 */
record Change(SharedKind kind, String id, Facts before, Facts after) {

	static List<Change> between(Map<String, Facts> before, Map<String, Facts> after) {
		return after.entrySet()
			.stream()
			.map((entry) -> new Change(SharedKind.of(entry.getKey()), entry.getKey(),
					before.getOrDefault(entry.getKey(), Facts.none()), entry.getValue()))
			.filter((change) -> !change.before().equals(change.after()))
			.toList();
	}

	/**
	 * {@return what describes the node anew: its place, labels to set and to take away,
	 * properties, null where one is taken away}
	 */
	Map<String, Object> row(String element) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put(this.kind.nameProperty(), this.after.name());
		if (this.kind.hasAliases()) {
			properties.put("aliases", this.after.aliases());
		}
		if (this.kind == SharedKind.REGION) {
			properties.put("level", this.id.split("/").length);
		}
		this.kind.properties().forEach((key) -> properties.put(key, this.after.value(key)));
		SecondLabel label = SecondLabel.of(this.kind, this.after.value("kind"));
		return Map.of("element", element, "properties", properties, "labels", label.given(), "without", label.taken());
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
		return this.kind.belongings()
			.stream()
			.filter((belonging) -> !Objects.equals(with.value(belonging.key()), without.value(belonging.key())))
			.flatMap((belonging) -> Stream.ofNullable(with.value(belonging.key()))
				.map((to) -> new Link(this.id, belonging.type(), to)));
	}

}
