package org.zeren.api.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.StatementBuilder;

import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowField.Many;
import org.zeren.api.mapping.RowType;
import org.zeren.api.page.Cursor;
import org.zeren.api.page.Page;
import org.zeren.api.page.PageRequest;

/**
 * Turns what an operation selects into one expression that has the shape of the answer: a
 * row is a map from the answer's keys to values, and what a row links to is a subquery
 * inside it.
 */
final class Projection {

	private final Mapping mapping;

	private final Names names;

	private final Filtering filtering;

	Projection(Mapping mapping, Names names) {
		this.mapping = mapping;
		this.names = names;
		this.filtering = new Filtering(mapping, names);
	}

	/**
	 * {@return a row with the selected fields}
	 */
	Expression row(Scope row, DataFetchingFieldSelectionSet selection) {
		return row(row, Selection.of(selection, row.type().name()));
	}

	/**
	 * {@return a row with the selected fields and the name of its type}
	 */
	Expression typed(Scope row, DataFetchingFieldSelectionSet selection) {
		List<Object> entries = new ArrayList<>(List.of(Translator.TYPE, Cypher.literalOf(row.type().name())));
		entries.addAll(entries(row, Selection.of(selection, row.type().name())));
		return Cypher.mapOf(entries.toArray());
	}

	private Expression row(Scope row, List<SelectedField> selected) {
		return Cypher.mapOf(entries(row, selected).toArray());
	}

	private List<Object> entries(Scope row, List<SelectedField> selected) {
		List<Object> entries = new ArrayList<>();
		for (SelectedField field : selected) {
			entries.add(field.getResultKey());
			entries.add(field(row, row.type().field(field.getName()), field));
		}
		return entries;
	}

	private Expression field(Scope row, RowField field, SelectedField selected) {
		if (field instanceof RowField.Link link) {
			return link(link, row, selected.getArguments(), selected.getSelectionSet());
		}
		if (field instanceof RowField.Part part) {
			return part(row.as(this.mapping.type(part.type())), part.required(), selected);
		}
		if (field instanceof RowField.Variable variable) {
			return variable(row, variable, selected);
		}
		return value(row, field).orElseThrow();
	}

	private Optional<Expression> value(Scope row, RowField field) {
		if (field instanceof RowField.Property property) {
			return Optional.of(row.subject().property(property.property()));
		}
		return (field instanceof RowField.Value value) ? Optional.of(row.value(value.cypher(), this.names))
				: Optional.empty();
	}

	/**
	 * A part that can be missing is so where a value is missing that it cannot do
	 * without.
	 */
	private Expression part(Scope part, boolean required, SelectedField selected) {
		Expression whole = row(part, selected.getSelectionSet());
		return part.type()
			.fields()
			.values()
			.stream()
			.filter((field) -> !required && isRequired(field))
			.findFirst()
			.flatMap((field) -> value(part, field))
			.map((value) -> orNull(value, whole))
			.orElse(whole);
	}

	private static boolean isRequired(RowField field) {
		return field instanceof RowField.Property property && property.type().required()
				|| field instanceof RowField.Value value && value.type().required();
	}

	private Expression variable(Scope row, RowField.Variable variable, SelectedField selected) {
		if (variable.type() == null) {
			return row.variable(variable.name(), row.type()).subject();
		}
		Scope node = row.variable(variable.name(), this.mapping.type(variable.type()));
		Expression whole = row(node, selected.getSelectionSet());
		return variable.required() ? whole : orNull(node.subject(), whole);
	}

	private static Expression orNull(Expression condition, Expression value) {
		return Cypher.caseExpression().when(condition.isNotNull()).then(value);
	}

	/**
	 * {@return what a link finds: a row, a list of rows or a page}
	 * @param from the row that has the link; null for a root field
	 */
	Expression link(RowField.Link link, @Nullable Scope from, Map<String, Object> arguments,
			DataFetchingFieldSelectionSet selection) {
		if (link.many() == Many.CONNECTION) {
			return connection(link, from, arguments, selection);
		}
		Found found = found(link, from, arguments);
		Expression row = row(found.scope(), selection);
		if (link.many() == Many.ONE) {
			return Cypher.head(Cypher.collect(found.match().returning(row).limit(1).build()));
		}
		if (found.scope().type().kind() == RowType.Kind.ROW) {
			return Cypher.collect(found.match().returning(row).build());
		}
		Order order = order(link, found, arguments);
		return Cypher.collect(bound(found).orderBy(order.sort(false)).returning(row).build());
	}

	private Expression connection(RowField.Link link, @Nullable Scope from, Map<String, Object> arguments,
			DataFetchingFieldSelectionSet selection) {
		List<SelectedField> selected = Selection.of(selection);
		List<Object> entries = new ArrayList<>();
		if (selected.stream().anyMatch((field) -> !field.getName().equals("totalCount"))) {
			Found found = found(link, from, arguments);
			Order order = order(link, found, arguments);
			entries.addAll(List.of(Page.ORDER, Cypher.literalOf(order.toString())));
			entries.addAll(List.of(Page.ROWS, rows(found, order, PageRequest.of(arguments), selected)));
		}
		if (selected.stream().anyMatch((field) -> field.getName().equals("totalCount"))) {
			entries.addAll(List.of(Page.TOTAL, total(link, from, arguments)));
		}
		return Cypher.mapOf(entries.toArray());
	}

	private Expression rows(Found found, Order order, PageRequest page, List<SelectedField> selected) {
		Found onPage = found;
		if (page.after() != null) {
			onPage = onPage.where(order.beyond(Cursor.decode(page.after(), order.toString()), false, this.names));
		}
		if (page.before() != null) {
			onPage = onPage.where(order.beyond(Cursor.decode(page.before(), order.toString()), true, this.names));
		}
		return Cypher.collect(bound(onPage).orderBy(order.sort(page.backwards()))
			.limit(this.names.parameter(page.limit()))
			.returning(pageRow(found.scope(), order, selected))
			.build());
	}

	/**
	 * A row of a page holds, for each selected `nodes` or `edges`, what is selected under
	 * it.
	 */
	private Expression pageRow(Scope row, Order order, List<SelectedField> selected) {
		List<Object> entries = new ArrayList<>();
		if (selected.stream().anyMatch(Projection::needsKey)) {
			entries.addAll(List.of(Page.KEY, order.key()));
		}
		for (SelectedField field : selected) {
			if (field.getName().equals("nodes")) {
				entries.addAll(List.of(field.getResultKey(), row(row, field.getSelectionSet())));
			}
			else if (field.getName().equals("edges")) {
				entries.addAll(List.of(field.getResultKey(), edge(row, field.getSelectionSet())));
			}
		}
		return Cypher.mapOf(entries.toArray());
	}

	private Expression edge(Scope row, DataFetchingFieldSelectionSet selection) {
		List<Object> entries = new ArrayList<>();
		for (SelectedField field : Selection.of(selection)) {
			if (field.getName().equals("node")) {
				entries.addAll(List.of(field.getResultKey(), row(row, field.getSelectionSet())));
			}
		}
		return Cypher.mapOf(entries.toArray());
	}

	private static boolean needsKey(SelectedField field) {
		return field.getSelectionSet().containsAnyOf("cursor", "startCursor", "endCursor");
	}

	private Expression total(RowField.Link link, @Nullable Scope from, Map<String, Object> arguments) {
		if (link.count() != null && arguments.get("filter") == null) {
			return link.count().fill(java.util.Set.of(), (name) -> Cypher.name(name), this.names::parameter);
		}
		Found found = found(link, from, arguments);
		List<Expression> subject = List.of(found.scope().subject());
		return Cypher
			.count((found.distinct() ? found.match().returningDistinct(subject) : found.match().returning(subject))
				.build());
	}

	@SuppressWarnings("unchecked")
	private Found found(RowField.Link link, @Nullable Scope from, Map<String, Object> arguments) {
		Found found = Found.of(link, from, arguments, this.mapping, this.names);
		Object filter = arguments.get("filter");
		return (filter != null) ? found.where(this.filtering.condition(found.scope(), (Map<String, ?>) filter)) : found;
	}

	private Order order(RowField.Link link, Found found, Map<String, Object> arguments) {
		return Order.of(link, found.scope(), arguments.get("orderBy"), this.mapping, this.names);
	}

	private static StatementBuilder.OrderableOngoingReadingAndWith bound(Found found) {
		return found.distinct()
				? found.match().withDistinct(found.bound().toArray(org.neo4j.cypherdsl.core.SymbolicName[]::new))
				: found.match().with(found.bound().toArray(org.neo4j.cypherdsl.core.SymbolicName[]::new));
	}

}
