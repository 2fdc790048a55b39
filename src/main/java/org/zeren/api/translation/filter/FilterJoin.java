package org.zeren.api.translation.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowField.Many;
import org.zeren.api.mapping.RowType;
import org.zeren.api.selection.InputObjects;
import org.zeren.api.translation.clause.MatchClause;
import org.zeren.api.translation.clause.Scope;
import org.zeren.api.translation.clause.StatementNames;

/**
 * Takes a filter through links into the pattern that finds the rows, where it asks for an
 * indexed value behind them. The database can then begin there; a condition with EXISTS
 * would have it look at every row. Not more than one list is taken in at each row, for
 * lists beside each other multiply.
 */
final class FilterJoin {

	private static final Set<String> EXACT = Set.of("eq", "in");

	private final Mapping mapping;

	private final StatementNames names;

	private final FilterTranslation filtering;

	FilterJoin(Mapping mapping, StatementNames names, FilterTranslation filtering) {
		this.mapping = mapping;
		this.names = names;
		this.filtering = filtering;
	}

	/**
	 * {@return those of the rows that {@code filter} asks for}
	 * @param rows the rows, perhaps with others joined
	 * @param row the one of them that the filter is about
	 */
	MatchClause join(MatchClause rows, Scope row, Map<String, ?> filter) {
		MatchClause joined = rows;
		boolean list = false;
		int ways = 0;
		for (Map.Entry<String, ?> entry : entries(filter)) {
			Object value = entry.getValue();
			RowField.Link link = link(row, entry.getKey());
			if (value == null) {
				continue;
			}
			if (link == null || !isSelective(link, value) || list && link.many() != Many.ONE) {
				joined = rest(joined, row, entry.getKey(), value);
			}
			else {
				list |= link.many() != Many.ONE;
				joined = join(joined, row, link, InputObjects.of(value));
				ways++;
			}
		}
		boolean between = !row.subject().equals(rows.scope().subject());
		return (between && ways > 1) ? joined.meetingAt(row.subject()) : joined;
	}

	/** What several filters ask of the same row, as if one did. */
	private static List<Map.Entry<String, ?>> entries(Map<String, ?> filter) {
		List<Map.Entry<String, ?>> entries = new ArrayList<>();
		for (Map.Entry<String, ?> entry : filter.entrySet()) {
			if (entry.getKey().equals("and") && entry.getValue() != null) {
				InputObjects.list(entry.getValue()).forEach((one) -> entries.addAll(entries(one)));
			}
			else {
				entries.add(entry);
			}
		}
		return entries;
	}

	private MatchClause rest(MatchClause rows, Scope row, String name, Object value) {
		RowField field = row.type().fields().get(name);
		if (field instanceof RowField.Variable variable && variable.type() != null) {
			return join(rows, row.variable(name, this.mapping.type(variable.type())), InputObjects.of(value));
		}
		return rows.where(this.filtering.condition(row, name, value));
	}

	private MatchClause join(MatchClause rows, Scope row, RowField.Link link, Map<String, ?> filter) {
		if (link.many() == Many.ONE) {
			MatchClause other = found(row, link);
			return join(rows.join(other, false), other.scope(), filter);
		}
		Map<String, ?> some = InputObjects.of(Objects.requireNonNull(filter.get("some")));
		TypeRestriction narrowed = TypeRestriction.of(link, some, this.mapping);
		MatchClause other = found(row, narrowed.link());
		MatchClause joined = join(rows.join(other, true), other.scope(), narrowed.filter());
		Map<String, ?> rest = InputObjects.without(filter, "some");
		return rest.isEmpty() ? joined : joined.where(this.filtering.condition(row, link.name(), rest));
	}

	private MatchClause found(Scope row, RowField.Link link) {
		return MatchClause.of(link, row, Map.of(), this.mapping, this.names);
	}

	private static RowField.@Nullable Link link(Scope row, String name) {
		return (row.type().fields().get(name) instanceof RowField.Link link) ? link : null;
	}

	/** Whether the filter asks, behind the link, for an indexed value. */
	private boolean isSelective(RowField.Link link, Object value) {
		Map<String, ?> filter = InputObjects.of(value);
		Object some = (link.many() == Many.ONE) ? filter : filter.get("some");
		return some != null && isSelective(this.mapping.type(link.type()), InputObjects.of(some));
	}

	private boolean isSelective(RowType type, Map<String, ?> filter) {
		return filter.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != null)
			.anyMatch((entry) -> isSelective(type, entry.getKey(), entry.getValue()));
	}

	private boolean isSelective(RowType type, String name, Object value) {
		if (name.equals("and")) {
			return InputObjects.list(value).stream().anyMatch((filter) -> isSelective(type, filter));
		}
		RowField field = type.fields().get(name);
		if (field instanceof RowField.Property property) {
			return property.indexed() && InputObjects.of(value).keySet().stream().anyMatch(EXACT::contains);
		}
		if (field instanceof RowField.Variable variable && variable.type() != null) {
			return isSelective(this.mapping.type(variable.type()), InputObjects.of(value));
		}
		return field instanceof RowField.Link link && isSelective(link, value);
	}

}
