package org.zeren.api.translation;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowField.Many;
import org.zeren.api.mapping.RowType;

/**
 * Takes a filter through links into the pattern that finds the rows, where it asks for an
 * indexed value behind them. The database can then begin there; a condition with EXISTS
 * would have it look at every row. Not more than one list is taken in at each row, for
 * lists beside each other multiply.
 */
final class Joining {

	private static final Set<String> EXACT = Set.of("eq", "in");

	private final Mapping mapping;

	private final Names names;

	private final Filtering filtering;

	Joining(Mapping mapping, Names names, Filtering filtering) {
		this.mapping = mapping;
		this.names = names;
		this.filtering = filtering;
	}

	/**
	 * {@return those of the rows that {@code filter} asks for}
	 * @param rows the rows, perhaps with others joined
	 * @param row the one of them that the filter is about
	 */
	Found join(Found rows, Scope row, Map<String, ?> filter) {
		Found joined = rows;
		boolean list = false;
		for (Map.Entry<String, ?> entry : filter.entrySet()) {
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
				joined = join(joined, row, link, Filtering.map(value));
			}
		}
		return joined;
	}

	private Found rest(Found rows, Scope row, String name, Object value) {
		if (name.equals("and")) {
			Found joined = rows;
			for (Map<String, ?> filter : Filtering.maps(value)) {
				joined = join(joined, row, filter);
			}
			return joined;
		}
		RowField field = row.type().fields().get(name);
		if (field instanceof RowField.Variable variable && variable.type() != null) {
			return join(rows, row.variable(name, this.mapping.type(variable.type())), Filtering.map(value));
		}
		return rows.where(this.filtering.condition(row, name, value));
	}

	private Found join(Found rows, Scope row, RowField.Link link, Map<String, ?> filter) {
		if (link.many() == Many.ONE) {
			Found other = found(row, link);
			return join(rows.join(other, false), other.scope(), filter);
		}
		Map<String, ?> some = Filtering.map(Objects.requireNonNull(filter.get("some")));
		Narrowed narrowed = Narrowed.of(link, some, this.mapping);
		Found other = found(row, narrowed.link());
		Found joined = join(rows.join(other, true), other.scope(), narrowed.filter());
		Map<String, ?> rest = Filtering.without(filter, "some");
		return rest.isEmpty() ? joined : joined.where(this.filtering.condition(row, link.name(), rest));
	}

	private Found found(Scope row, RowField.Link link) {
		return Found.of(link, row, Map.of(), this.mapping, this.names);
	}

	private static RowField.@Nullable Link link(Scope row, String name) {
		return (row.type().fields().get(name) instanceof RowField.Link link) ? link : null;
	}

	/** Whether the filter asks, behind the link, for an indexed value. */
	private boolean isSelective(RowField.Link link, Object value) {
		Map<String, ?> filter = Filtering.map(value);
		Object some = (link.many() == Many.ONE) ? filter : filter.get("some");
		return some != null && isSelective(this.mapping.type(link.type()), Filtering.map(some));
	}

	private boolean isSelective(RowType type, Map<String, ?> filter) {
		return filter.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != null)
			.anyMatch((entry) -> isSelective(type, entry.getKey(), entry.getValue()));
	}

	private boolean isSelective(RowType type, String name, Object value) {
		if (name.equals("and")) {
			return Filtering.maps(value).stream().anyMatch((filter) -> isSelective(type, filter));
		}
		RowField field = type.fields().get(name);
		if (field instanceof RowField.Property property) {
			return property.indexed() && Filtering.map(value).keySet().stream().anyMatch(EXACT::contains);
		}
		if (field instanceof RowField.Variable variable && variable.type() != null) {
			return isSelective(this.mapping.type(variable.type()), Filtering.map(value));
		}
		return field instanceof RowField.Link link && isSelective(link, value);
	}

}
