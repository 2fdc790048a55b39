package org.zeren.graph.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A type of node that several plans share. Each plan says something of it, and the node
 * says what all of them say together.
 *
 * @param node how its nodes are labelled, called and found
 * @param values the properties that plans say of it, but for its name
 * @param belongings the relationships that plans say it has to other shared nodes, one
 * each
 * @param unlisted what a plan says of one that it names only beside another: a water into
 * which a river flows is of the kind OTHER
 * @param derived properties that follow from the id alone, by what the vocabulary says of
 * the name in it
 * @param second the label that a node carries beside its own; null for none
 * @param listing where records list its nodes; null where they stand elsewhere, and
 * {@code org.zeren.graph.write.Claims} knows where
 */
@RecordBuilder
public record SharedType(NodeType node, List<String> values, List<Belonging> belongings, Map<String, String> unlisted,
		Map<String, Function<String, @Nullable Object>> derived, @Nullable SecondLabel second,
		@Nullable Listing<?> listing) {

	/**
	 * A relationship to one other shared node.
	 *
	 * @param key the name under which a claim holds the other's id
	 * @param type the relationship's type
	 * @param to the label of the node that it leads to
	 */
	public record Belonging(String key, String type, String to) {
	}

	/**
	 * A label that depends on what plans say is the kind of a node.
	 *
	 * @param all the labels that there are
	 * @param of from the kind, or null where no plan says one, to the label, or null for
	 * none
	 */
	public record SecondLabel(List<String> all, Function<@Nullable String, @Nullable String> of) {
	}

	public SharedType {
		values = List.copyOf(values);
		belongings = List.copyOf(belongings);
		// Map.copyOf has another order in each process, and the digest of a plan goes by
		// the order.
		unlisted = Collections.unmodifiableMap(new LinkedHashMap<>(unlisted));
		derived = Collections.unmodifiableMap(new LinkedHashMap<>(derived));
	}

	/**
	 * {@return a type of which plans say nothing but its name}
	 */
	public static SharedType of(NodeType node) {
		return new SharedType(node, List.of(), List.of(), Map.of(), Map.of(), null, null);
	}

	/**
	 * {@return the type with a list in the record, whose entries say all of it}
	 */
	public SharedType listed(Listing<?> list) {
		return SharedTypeBuilder.builder(this).values(list.keys()).belongings(list.belongings()).listing(list).build();
	}

	/**
	 * {@return the type with a property that plans say}
	 */
	public SharedType value(String name) {
		return SharedTypeBuilder.builder(this).values(plus(this.values, name)).build();
	}

	/**
	 * {@return the type with a relationship that plans say}
	 */
	public SharedType belongs(String key, String type, String to) {
		return SharedTypeBuilder.builder(this).belongings(plus(this.belongings, new Belonging(key, type, to))).build();
	}

	/**
	 * {@return the type with what is said of one that no list holds}
	 */
	public SharedType unlisted(String name, String value) {
		return SharedTypeBuilder.builder(this).unlisted(Map.of(name, value)).build();
	}

	/**
	 * {@return the type with a property that follows from the id}
	 */
	public SharedType derived(String name, Function<String, @Nullable Object> ofId) {
		Map<String, Function<String, @Nullable Object>> more = new LinkedHashMap<>(this.derived);
		more.put(name, ofId);
		return SharedTypeBuilder.builder(this).derived(more).build();
	}

	/**
	 * {@return the type with a second label}
	 */
	public SharedType labelled(List<String> labels, Function<@Nullable String, @Nullable String> ofKind) {
		return SharedTypeBuilder.builder(this).second(new SecondLabel(labels, ofKind)).build();
	}

	private static <T> List<T> plus(List<T> list, T more) {
		List<T> all = new ArrayList<>(list);
		all.add(more);
		return all;
	}

	/**
	 * {@return the label of its nodes}
	 */
	public String label() {
		return this.node.label();
	}

	/**
	 * {@return whether its nodes keep the other forms of their name}
	 */
	public boolean hasAliases() {
		return this.node.has(NodeType.Trait.ALIASES);
	}

	/**
	 * {@return the names of all that a claim can hold: values and belongings}
	 */
	public List<String> keys() {
		return Stream.concat(this.values.stream(), this.belongings.stream().map(Belonging::key)).toList();
	}

	/**
	 * {@return the name under which a claim holds what a relationship of this type leads
	 * to}
	 */
	public String key(String relationship) {
		return this.belongings.stream()
			.filter((belonging) -> belonging.type().equals(relationship))
			.map(Belonging::key)
			.findFirst()
			.orElseThrow();
	}

}
