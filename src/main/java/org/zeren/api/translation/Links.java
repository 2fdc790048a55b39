package org.zeren.api.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowField.Many;
import org.zeren.api.mapping.RowType;
import org.zeren.api.page.Cursor;
import org.zeren.api.page.Page;
import org.zeren.api.page.PageRequest;

/**
 * Turns what a link finds into an expression: a row, a list of rows or a page.
 */
final class Links {

	private final Mapping mapping;

	private final Names names;

	private final Filtering filtering;

	private final Projection projection;

	Links(Mapping mapping, Names names, Projection projection) {
		this.mapping = mapping;
		this.names = names;
		this.filtering = new Filtering(mapping, names);
		this.projection = projection;
	}

	/**
	 * {@return what {@code link} finds}
	 * @param from the row that has the link; null for a root field
	 */
	Expression found(RowField.Link link, @Nullable Scope from, Map<String, Object> arguments,
			DataFetchingFieldSelectionSet selection) {
		if (link.many() == Many.CONNECTION) {
			return page(link, from, arguments, selection);
		}
		Found found = select(link, from, arguments);
		Supplier<Expression> row = () -> this.projection.row(found.scope(), selection);
		if (this.mapping.type(link.type()).kind() == RowType.Kind.ROW) {
			return this.projection.list(found.match(), true, row);
		}
		if (link.many() == Many.ONE) {
			return Cypher.head(this.projection.list(found.reading().limit(1), false, row));
		}
		Order order = order(link, found, arguments);
		return this.projection.list(found.reading().orderBy(order.sort(false)), false, row);
	}

	private Expression page(RowField.Link link, @Nullable Scope from, Map<String, Object> arguments,
			DataFetchingFieldSelectionSet selection) {
		PageRequest page = PageRequest.of(arguments);
		List<SelectedField> selected = Selection.of(selection);
		List<Object> entries = new ArrayList<>();
		if (selected.stream().anyMatch((field) -> !field.getName().equals(Page.COUNT))) {
			Found found = select(link, from, arguments);
			Order order = order(link, found, arguments);
			entries.addAll(List.of(Page.ORDER, Cypher.literalOf(order.toString())));
			entries.addAll(List.of(Page.ROWS, rows(found, order, page, selected)));
		}
		if (selected.stream().anyMatch((field) -> field.getName().equals(Page.COUNT))) {
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
		PageRow row = new PageRow(selected);
		return this.projection.list(
				onPage.reading().orderBy(order.sort(page.backwards())).limit(this.names.parameter(page.limit())), false,
				() -> row.of(order.key(), (selection) -> this.projection.row(found.scope(), selection)));
	}

	private Expression total(RowField.Link link, @Nullable Scope from, Map<String, Object> arguments) {
		if (link.count() != null && arguments.get("filter") == null) {
			return link.count().fill(Map.of(), this.names::parameter);
		}
		return Cypher.count(select(link, from, arguments).subjects());
	}

	@SuppressWarnings("unchecked")
	private Found select(RowField.Link link, @Nullable Scope from, Map<String, Object> arguments) {
		Found found = Found.of(link, from, arguments, this.mapping, this.names);
		Map<String, ?> filter = (Map<String, ?>) arguments.get("filter");
		if (filter == null) {
			return found;
		}
		FilterSize.check(filter);
		return this.filtering.select(found, filter, from == null);
	}

	private Order order(RowField.Link link, Found found, Map<String, Object> arguments) {
		return Order.of(link, found.scope(), arguments.get("orderBy"), this.mapping, this.names);
	}

}
