package org.zeren.api.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType;

/**
 * Compares what the schema takes to be in the graph with what the model says is there, so
 * that a misspelt label, relationship, property or prefix of ids is told at start and not
 * answered by nothing.
 */
final class ModelCheck {

	private final Mapping mapping;

	private final Model model;

	private final Map<String, NodeType> types;

	private final Set<String> labels;

	private final Set<String> relationships;

	private final List<String> mistakes = new ArrayList<>();

	private ModelCheck(Mapping mapping, Model model) {
		this.mapping = mapping;
		this.model = model;
		this.types = model.types().stream().collect(Collectors.toMap(NodeType::label, Function.identity()));
		this.labels = model.labels();
		this.relationships = model.relationships();
	}

	/**
	 * {@return a line for each field of the mapping that disagrees with the model}
	 */
	static List<String> mistakes(Mapping mapping, Model model) {
		ModelCheck check = new ModelCheck(mapping, model);
		check.shown();
		for (RowType type : mapping.all()) {
			check.type(type);
			type.fields().values().forEach((field) -> check.field(type, field));
		}
		return check.mistakes;
	}

	private void shown() {
		Set<String> shown = this.mapping.all()
			.stream()
			.flatMap((type) -> Stream.ofNullable(type.label()))
			.collect(Collectors.toSet());
		this.model.types()
			.stream()
			.filter((type) -> !shown.contains(type.label()))
			.forEach((type) -> this.mistakes.add("no type is the @node of %s, whose ids begin with %s in the model"
				.formatted(type.label(), type.ids())));
	}

	private void type(RowType type) {
		if (type.kind() != RowType.Kind.NODE) {
			return;
		}
		NodeType node = this.types.get(String.valueOf(type.label()));
		if (node == null) {
			this.mistakes
				.add("%s is the @node of %s, which the model does not have".formatted(type.name(), type.label()));
		}
		else if (!node.ids().equals(type.ids())) {
			this.mistakes.add("%s has ids that begin with %s, and the model's begin with %s".formatted(type.name(),
					type.ids(), node.ids()));
		}
		else {
			type.order().forEach((property) -> property(type.name() + " is in an order that", node, property));
			properties(type.name(), type, node);
		}
	}

	/** A type's own properties and those that it groups into parts. */
	private void properties(String place, RowType type, NodeType node) {
		for (RowField field : type.fields().values()) {
			String name = place + "." + field.name();
			if (field instanceof RowField.Property property) {
				property(name, node, property.property());
				indexed(name, property, isFound(node, property.property()));
			}
			else if (field instanceof RowField.Part part) {
				properties(name, this.mapping.type(part.type()), node);
			}
		}
	}

	/** A search that may begin at an index has to know of it. */
	private void indexed(String place, RowField.Property property, boolean found) {
		if (property.indexed() && !found) {
			this.mistakes.add(place + " is @indexed, and the model has no index on it");
		}
		else if (found && !property.indexed()) {
			this.mistakes.add(place + " is not @indexed, and the model has an index on it");
		}
	}

	private static boolean isFound(NodeType node, String property) {
		return property.equals("id") || node.has(NodeType.Trait.FOUND_BY_NAME) && property.equals(node.name())
				|| node.has(NodeType.Trait.SORTED_BY_NAME) && property.equals(node.name());
	}

	private void property(String place, NodeType node, String property) {
		if (!this.model.properties(node).contains(property)) {
			this.mistakes.add("%s reads the property %s, and the model's %s has none of that name".formatted(place,
					property, node.label()));
		}
	}

	private void field(RowType owner, RowField field) {
		String place = owner.name() + "." + field.name();
		if (field instanceof RowField.Value value) {
			names(place, value.cypher());
		}
		else if (field instanceof RowField.Computed computed) {
			names(place, computed.from());
			pattern(place, (computed.start() != null) ? computed.start().search() : null);
		}
		else if (field instanceof RowField.Hits hits) {
			hits(place, hits);
		}
		else if (field instanceof RowField.Link link) {
			names(place, link.known().count());
			names(place, link.known().any());
			link.arguments().values().forEach((where) -> names(place, where));
			pattern(place, link.search());
			pattern(place, link.direct());
			link.others().values().forEach((other) -> pattern(place, other));
		}
	}

	private void hits(String place, RowField.Hits hits) {
		Set<String> found = this.mapping.members(hits.type())
			.stream()
			.map((type) -> String.valueOf(type.label()))
			.collect(Collectors.toSet());
		Set<String> searched = this.model.searched().stream().map(NodeType::label).collect(Collectors.toSet());
		strangers(place, "finds no %s, which the model's search holds", searched, found);
		strangers(place, "finds %s, which the model's search does not hold", found, searched);
	}

	private void pattern(String place, RowField.@Nullable Pattern pattern) {
		if (pattern != null) {
			names(place, pattern.text());
			names(place, pattern.where());
		}
	}

	private void names(String place, @Nullable CypherText text) {
		if (text != null) {
			strangers(place, "names the label %s, which the model does not have", text.names().labels(), this.labels);
			strangers(place, "names the relationship %s, which the model does not have", text.names().relationships(),
					this.relationships);
		}
	}

	private void strangers(String place, String mistake, Collection<String> names, Set<String> known) {
		names.stream()
			.filter((name) -> !known.contains(name))
			.sorted()
			.forEach((name) -> this.mistakes.add(place + " " + mistake.formatted(name)));
	}

}
