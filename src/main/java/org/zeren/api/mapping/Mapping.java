package org.zeren.api.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the whole schema stands in the graph.
 *
 * @param types the mapped types by name
 * @param members the node types of each union and interface by its name
 * @param lengths about how many characters the value of a field has that is longer than a
 * name, by its type and name as in {@code Measure.text}
 * @param enums how the graph stores the values of each enum, by their names in the order
 * in which the schema lists them
 */
public record Mapping(Map<String, RowType> types, Map<String, List<String>> members, Map<String, Integer> lengths,
		Map<String, Map<String, String>> enums) {

	/**
	 * {@return the mapped type of that name}
	 * @throws IllegalArgumentException where there is none
	 */
	public RowType type(String name) {
		RowType type = this.types.get(name);
		if (type == null) {
			throw new IllegalArgumentException("the schema maps no type " + name);
		}
		return type;
	}

	/**
	 * {@return the node types of a union or interface}
	 */
	public List<RowType> members(String type) {
		return this.members.getOrDefault(type, List.of()).stream().map(this::type).toList();
	}

	/**
	 * {@return the node type that an id belongs to by its prefix; empty where none has
	 * it}
	 */
	public Optional<RowType> typeOfId(String id) {
		return this.types.values()
			.stream()
			.filter((type) -> type.ids() != null && id.startsWith(type.ids() + ":"))
			.findFirst();
	}

	/**
	 * {@return all mapped types}
	 */
	public Collection<RowType> all() {
		return this.types.values();
	}

}
