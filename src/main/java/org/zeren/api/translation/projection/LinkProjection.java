package org.zeren.api.translation.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.StatementBuilder;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.zeren.api.mapping.CypherText;
import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField.Many;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowType;
import org.zeren.api.page.Page;
import org.zeren.api.page.PageRequest;
import org.zeren.api.selection.RuntimeValue;
import org.zeren.api.selection.Selection;
import org.zeren.api.translation.clause.MatchClause;
import org.zeren.api.translation.clause.Scope;
import org.zeren.api.translation.clause.StatementNames;
import org.zeren.api.translation.filter.FilterTranslation;

/**
 * Turns what a link finds into an expression: a row, a list of rows or a page.
 */
final class LinkProjection {

	private final Mapping mapping;

	private final StatementNames names;

	private final FilterTranslation filtering;

	private final Projection projection;

	LinkProjection(Mapping mapping, StatementNames names, Projection projection) {
		this.mapping = mapping;
		this.names = names;
		this.filtering = new FilterTranslation(mapping, names);
		this.projection = projection;
	}

	/**
	 * {@return what {@code link} finds; one row is a list of one, for a function around a
	 * subquery has Neo4j 5 read every property of the statement anew}
	 * @param from the row that has the link; null for a root field
	 */
	Expression found(RowField.Link link, @Nullable Scope from, Selection selection) {
		if (link.many() == Many.CONNECTION) {
			return page(link, from, selection);
		}
		Map<String, Object> arguments = selection.arguments();
		RowField.Link search = (link.direct() != null) ? link.foundBy(link.direct()) : link;
		MatchClause found = select(search, from, arguments);
		Supplier<Expression> row = () -> this.projection.row(found.scope(), selection);
		if (this.mapping.type(link.type()).kind() == RowType.Kind.ROW) {
			return this.projection.list(found.match(), true, row);
		}
		if (link.many() == Many.ONE) {
			return this.projection.list(found.reading().limit(1), false, row);
		}
		Order order = order(link, from, found, arguments);
		return this.projection.list(found.reading().orderBy(order.sort(false)), false, row);
	}

	private Expression page(RowField.Link link, @Nullable Scope from, Selection selection) {
		Map<String, Object> arguments = selection.arguments();
		boolean whole = arguments.get("after") == null && arguments.get("before") == null;
		if (from != null && whole && selection.hasAny(Page.PLACES) && selection.hasAny(Set.of(Page.COUNT))) {
			return pageAndTotal(link, from, selection);
		}
		List<Object> entries = new ArrayList<>();
		if (selection.hasAny(Page.PLACES)) {
			MatchClause found = select(link, from, arguments);
			Order order = order(link, from, found, arguments);
			entries.addAll(List.of(Page.ORDER, Cypher.literalOf(order.toString())));
			entries.addAll(
					List.of(Page.ROWS, rows((from == null) ? found.where(order.indexed()) : found, order, selection)));
		}
		if (selection.hasAny(Set.of(Page.COUNT))) {
			entries.addAll(List.of(Page.TOTAL, total(link, from, arguments)));
		}
		return Cypher.mapOf(entries.toArray());
	}

	/**
	 * The rows behind a row are few enough to be walked once for both their number and
	 * the first of them.
	 */
	private Expression pageAndTotal(RowField.Link link, Scope from, Selection selection) {
		Map<String, Object> arguments = selection.arguments();
		MatchClause found = select(link, from, arguments);
		Order order = order(link, from, found, arguments);
		SymbolicName all = this.names.variable();
		SymbolicName one = this.names.variable();
		Expression variables = Cypher.listOf(found.variables());
		StatementBuilder.OngoingReading every = found.reading()
			.orderBy(order.sort(arguments.get("last") != null))
			.with(Cypher.collect(variables).as(all));
		Parameter<?> limit = this.names.parameter(RuntimeValue.page(arguments, PageRequest::limit));
		return this.projection.list(every, true, () -> {
			StatementBuilder.OngoingReading first = Cypher.unwind(Cypher.subListUntil(all, limit))
				.as(one)
				.with(found.from(one, from.all().values()));
			return Cypher.mapOf(Page.ORDER, Cypher.literalOf(order.toString()), Page.TOTAL, Cypher.size(all), Page.ROWS,
					this.projection.list(first, false, row(found, order, selection)));
		});
	}

	private Supplier<Expression> row(MatchClause found, Order order, Selection selection) {
		EdgeProjection row = new EdgeProjection(selection.below());
		return () -> row.of(order.key(), (node) -> this.projection.row(found.scope(), node));
	}

	private Expression rows(MatchClause found, Order order, Selection selection) {
		Map<String, Object> arguments = selection.arguments();
		boolean backwards = arguments.get("last") != null;
		MatchClause onPage = beyond(found, order, arguments.get("after"), false);
		onPage = beyond(onPage, order, arguments.get("before"), true);
		Parameter<?> limit = this.names.parameter(RuntimeValue.page(arguments, PageRequest::limit));
		return this.projection.list(onPage.reading().orderBy(order.sort(backwards)).limit(limit), false,
				row(found, order, selection));
	}

	private MatchClause beyond(MatchClause found, Order order, @Nullable Object cursor, boolean backwards) {
		return (cursor != null) ? found.where(order.beyond(cursor, backwards, this.names)) : found;
	}

	private Expression total(RowField.Link link, @Nullable Scope from, Map<String, Object> arguments) {
		CypherText count = link.known().count();
		if (count != null && arguments.get("filter") == null) {
			return count.fill(Map.of(), (name) -> this.names.parameter(arguments.get(name)));
		}
		return Cypher.count(select(link, from, arguments).subjects());
	}

	@SuppressWarnings("unchecked")
	private MatchClause select(RowField.Link link, @Nullable Scope from, Map<String, Object> arguments) {
		MatchClause found = MatchClause.of(link, from, arguments, this.mapping, this.names);
		Map<String, ?> filter = (Map<String, ?>) arguments.get("filter");
		if (filter == null) {
			return found;
		}
		return this.filtering.select(found, filter);
	}

	private Order order(RowField.Link link, @Nullable Scope from, MatchClause found, Map<String, Object> arguments) {
		String list = ((from != null) ? from.type().name() : "Query") + "." + link.name();
		return Order.of(list, link, found.scope(), arguments.get("orderBy"), this.mapping, this.names);
	}

}
