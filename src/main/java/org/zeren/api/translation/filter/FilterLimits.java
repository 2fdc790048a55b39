package org.zeren.api.translation.filter;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowType;
import org.zeren.api.operation.BadRequest;

/**
 * How much a filter may ask: the database plans a statement before it runs it, and takes
 * long for one that fills pages, or follows many relationships.
 */
final class FilterLimits {

	private static final int CONDITIONS = 200;

	private static final int LINKS = 16;

	private static final int DEPTH = 24;

	private static final Set<String> LOGIC = Set.of("and", "or", "not");

	private final Mapping mapping;

	private int conditions;

	private int links;

	private FilterLimits(Mapping mapping) {
		this.mapping = mapping;
	}

	/**
	 * @param filter the conditions on rows
	 * @param rows the type of the rows
	 * @throws BadRequest where the filter holds too many conditions, or too deep ones, or
	 * follows too many relationships
	 */
	static void check(Map<String, ?> filter, RowType rows, Mapping mapping) {
		FilterLimits limits = new FilterLimits(mapping);
		limits.row(filter, rows, 0);
		if (limits.conditions > CONDITIONS) {
			throw new BadRequest(
					"The filter holds %d conditions; %d are allowed. Many values of one field fit in one `in`."
						.formatted(limits.conditions, CONDITIONS));
		}
		if (limits.links > LINKS) {
			throw new BadRequest(
					"The filter follows %d relationships; %d are allowed. Ask in two steps, the second by ids."
						.formatted(limits.links, LINKS));
		}
	}

	private void row(@Nullable Object filter, RowType type, int depth) {
		if (depth > DEPTH) {
			throw new BadRequest(
					"The filter is more than %d levels deep, and no more are allowed. Write it flatter, or ask in two steps."
						.formatted(DEPTH));
		}
		if (filter instanceof Map<?, ?> conditions) {
			this.conditions += conditions.isEmpty() ? 1 : 0;
			conditions.forEach((name, value) -> condition(String.valueOf(name), value, type, depth));
		}
		else if (filter instanceof Collection<?> several) {
			several.forEach((one) -> row(one, type, depth + 1));
		}
	}

	private void condition(String name, @Nullable Object value, RowType type, int depth) {
		RowField field = type.fields().get(name);
		if (LOGIC.contains(name)) {
			row(value, type, depth + 1);
		}
		else if (field instanceof RowField.Part part) {
			row(value, this.mapping.type(part.type()), depth + 1);
		}
		else if (field instanceof RowField.Variable variable && variable.type() != null) {
			row(value, this.mapping.type(variable.type()), depth + 1);
		}
		else if (field instanceof RowField.Link link) {
			link(value, this.mapping.type(link.type()), link.many() == RowField.Many.ONE, depth + 1);
		}
		else {
			this.conditions += (value instanceof Map<?, ?> operators) ? Math.max(1, operators.size()) : 1;
		}
	}

	/** The rows of a list are spoken of by some, none, every and by their count. */
	private void link(@Nullable Object value, RowType type, boolean one, int depth) {
		if (one) {
			this.links++;
			row(value, type, depth);
		}
		else if (value instanceof Map<?, ?> quantifiers) {
			quantifiers.forEach((quantifier, rows) -> {
				this.links++;
				this.conditions++;
				row((quantifier.equals("count") && rows instanceof Map<?, ?> count) ? count.get("where") : rows, type,
						depth);
			});
		}
	}

}
