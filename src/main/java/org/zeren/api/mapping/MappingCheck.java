package org.zeren.api.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds what in a mapping cannot be meant, before the first query does.
 */
final class MappingCheck {

	private final Mapping mapping;

	private final List<String> mistakes = new ArrayList<>();

	private MappingCheck(Mapping mapping) {
		this.mapping = mapping;
	}

	static List<String> mistakes(Mapping mapping) {
		MappingCheck check = new MappingCheck(mapping);
		check.prefixes();
		for (RowType type : mapping.all()) {
			type.fields().values().forEach((field) -> check.field(type, field));
			if (type.kind() == RowType.Kind.NODE) {
				check.values(type.name(), type, Set.of("this"));
			}
		}
		return check.mistakes;
	}

	private void prefixes() {
		Map<String, String> owners = new HashMap<>();
		for (RowType type : this.mapping.all()) {
			if (type.kind() == RowType.Kind.NODE && !type.fields().containsKey("id")) {
				this.mistakes.add(type.name() + " is a @node without a field id");
			}
			String other = (type.ids() != null) ? owners.put(type.ids(), type.name()) : null;
			if (other != null) {
				this.mistakes.add(type.name() + " and " + other + " have the same prefix of ids, " + type.ids());
			}
		}
	}

	private void field(RowType owner, RowField field) {
		String place = owner.name() + "." + field.name();
		if (owner.kind() == RowType.Kind.ROOT && field instanceof RowField.Computed computed) {
			if (computed.start() != null) {
				strangers(place + " has a @computed that", computed.from(), known(computed.start().search()));
			}
		}
		if (field instanceof RowField.Link link) {
			link(owner, place, link);
		}
		else if (field instanceof RowField.Hits hits && !this.mapping.members().containsKey(hits.type())) {
			this.mistakes.add(place + " searches " + hits.type() + ", which is no union");
		}
		else if (field instanceof RowField.Hits hits) {
			members(place, hits.type());
		}
	}

	/** What a field of an interface or union finds is told apart by its label. */
	private void members(String place, String type) {
		for (String member : this.mapping.members().getOrDefault(type, List.of())) {
			if (this.mapping.type(member).kind() != RowType.Kind.NODE) {
				this.mistakes.add("%s has the type %s, but %s is no @node".formatted(place, type, member));
			}
		}
	}

	/** The expressions of a row and its parts use variables that what finds it binds. */
	private void values(String place, RowType type, Set<String> known) {
		for (RowField field : type.fields().values()) {
			if (field instanceof RowField.Value value) {
				strangers(place + " finds " + type.name() + ", whose field " + field.name(), value.cypher(), known);
			}
			else if (field instanceof RowField.Computed computed) {
				strangers(place + " finds " + type.name() + ", whose field " + field.name(), computed.from(), known);
			}
			else if (field instanceof RowField.Part part) {
				values(place, this.mapping.type(part.type()), known);
			}
		}
	}

	private void link(RowType owner, String place, RowField.Link link) {
		strangers(place + " has a count that", link.known().count(), Set.of());
		strangers(place + " has an any that", link.known().any(), Set.of("this"));
		link.arguments().forEach((argument, where) -> {
			strangers(place + " has a @where of " + argument + " that", where, known(link.search()));
		});
		pattern(owner, place, link, link.search());
		if (link.direct() != null) {
			pattern(owner, place, link, link.direct());
		}
		link.others().values().forEach((other) -> pattern(owner, place, link, other));
	}

	private void pattern(RowType owner, String place, RowField.Link link, RowField.Pattern pattern) {
		Set<String> bound = pattern.text().variables();
		if (owner.kind() == RowType.Kind.ROOT && bound.contains("this")) {
			this.mistakes.add(place + " is a root field, so its pattern has no `this`");
		}
		strangers(place + " has a pattern that", pattern.text(), Set.of("this"));
		strangers(place + " has a where that", pattern.where(), known(pattern));
		members(place, link.type());
		RowType target = this.mapping.type(link.type());
		if (target.kind() == RowType.Kind.EDGE || target.kind() == RowType.Kind.PART) {
			values(place, target, known(pattern));
		}
		if (target.kind() != RowType.Kind.ROW && !bound.contains("it") && !bound.contains("this")) {
			this.mistakes.add(place + " has a pattern that finds no `it`: " + pattern.text());
		}
		for (RowField field : target.fields().values()) {
			boolean own = field instanceof RowField.Variable variable && owner.name().equals(variable.type());
			if (field instanceof RowField.Variable && !bound.contains(field.name()) && !own) {
				this.mistakes.add(place + " has a pattern without a variable for " + target.name() + "." + field.name()
						+ ": " + pattern.text());
			}
		}
	}

	private static Set<String> known(RowField.Pattern pattern) {
		Set<String> known = new HashSet<>(pattern.text().variables());
		known.addAll(Set.of("this", "it"));
		return known;
	}

	private void strangers(String place, @Nullable CypherText text, Set<String> known) {
		if (text != null && !text.strangers(known).isEmpty()) {
			this.mistakes.add(place + " names variables that no pattern binds, " + text.strangers(known) + ": " + text);
		}
	}

}
