package org.zeren.api.translation.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowType;
import org.zeren.api.operation.BadRequest;
import org.zeren.api.page.Cursor;
import org.zeren.api.page.Page;
import org.zeren.api.page.PageRequest;
import org.zeren.api.selection.RuntimeValue;
import org.zeren.api.selection.Selection;
import org.zeren.api.translation.clause.Scope;
import org.zeren.api.translation.clause.StatementNames;
import org.zeren.api.translation.projection.EdgeProjection;
import org.zeren.api.translation.projection.Projection;

/**
 * Turns a search into Cypher. The index hands out its hits the best first, so a page is
 * cut by place; a score is no key that a cursor could keep, for it changes with whatever
 * else is in the index.
 */
public final class Search {

	private static final String ORDER = "Query.search:hits";

	private final Mapping mapping;

	private final StatementNames names;

	private final Projection projection;

	/**
	 * @param mapping how the schema stands in the graph
	 * @param names the variables and parameters of the statement
	 * @param projection makes the rows of the hits
	 */
	public Search(Mapping mapping, StatementNames names, Projection projection) {
		this.mapping = mapping;
		this.names = names;
		this.projection = projection;
	}

	/**
	 * {@return the page of hits}
	 */
	public Expression hits(RowField.Hits hits, Selection selection) {
		Map<String, Object> arguments = selection.arguments();
		List<Selection> selected = selection.below();
		List<Object> entries = new ArrayList<>();
		if (selection.hasAny(Page.PLACES)) {
			Parameter<?> skipped = this.names.parameter(RuntimeValue.page(arguments, (page) -> place(page.after(), 0)));
			entries.addAll(List.of(Page.ORDER, Cypher.literalOf(ORDER), Page.SKIPPED, skipped));
			entries.addAll(List.of(Page.ROWS, rows(hits, arguments, skipped, selected)));
		}
		if (selection.hasAny(Set.of(Page.COUNT))) {
			SymbolicName node = this.names.variable();
			Statement all = ofTypes(query(hits, arguments).yield(Cypher.name("node").as(node)), node, arguments)
				.returning(node)
				.build();
			entries.addAll(List.of(Page.TOTAL, Cypher.count(all)));
		}
		return Cypher.mapOf(entries.toArray());
	}

	/** The place of a cursor's hit, counted from 1; {@code missing} without a cursor. */
	private static int place(@Nullable String cursor, int missing) {
		if (cursor == null) {
			return missing;
		}
		List<?> place = Cursor.decode(cursor, ORDER);
		if (place.size() == 1 && place.get(0) instanceof Number number && number.longValue() >= 0) {
			return (int) Math.min(number.longValue(), Integer.MAX_VALUE);
		}
		throw new BadRequest("The cursor belongs to another list. Use a cursor of the same search.");
	}

	/** How many hits lie before the end of a page, as far as a cursor says it. */
	private static int end(PageRequest page) {
		return Math.max(0, place(page.before(), Integer.MAX_VALUE) - 1);
	}

	/** How many hits to read from the beginning of a page on. */
	private static int most(PageRequest page) {
		return Math.max(0, Math.min(page.limit(), end(page) - place(page.after(), 0)));
	}

	/**
	 * The index hands out hits of one score in another order when it is asked for fewer,
	 * so it gives all of them and the page is cut behind it.
	 */
	private Expression rows(RowField.Hits hits, Map<String, Object> arguments, Parameter<?> from,
			List<Selection> selected) {
		SymbolicName node = this.names.variable();
		SymbolicName score = this.names.variable();
		SymbolicName place = this.names.variable();
		boolean backwards = arguments.get("last") != null;
		AliasedExpression[] found = { Cypher.name("node").as(node), Cypher.name("score").as(score) };
		StatementBuilder.OngoingReadingWithWhere all = ofTypes(query(hits, arguments).yield(found), node, arguments);
		StatementBuilder.OngoingReading page = backwards ? fromTheEnd(all, arguments, from, node, score, place)
				: all.with(node, score)
					.skip(from)
					.limit(this.names.parameter(RuntimeValue.page(arguments, Search::most)));
		EdgeProjection row = new EdgeProjection(selected);
		return this.projection.list(page, false,
				() -> row.of(
						backwards ? Cypher.listOf(place) : null, (selection) -> this.projection
							.typed(new Scope(this.mapping.type(hits.type()), node, Map.of()), selection),
						ofEdge(hits, arguments, node, score, selected)));
	}

	/**
	 * The hits of a page that is counted from the end, the last first, each with its
	 * place: the index hands out the best first, so it has to hand out all of them.
	 */
	private StatementBuilder.OngoingReading fromTheEnd(StatementBuilder.OngoingReadingWithWhere hits,
			Map<String, Object> arguments, Parameter<?> from, SymbolicName node, SymbolicName score,
			SymbolicName place) {
		SymbolicName all = this.names.variable();
		Parameter<?> to = this.names.parameter(RuntimeValue.page(arguments, Search::end));
		Parameter<?> most = this.names.parameter(RuntimeValue.page(arguments, PageRequest::limit));
		return hits.with(Cypher.collect(Cypher.listOf(node, score)).as(all))
			.unwind(Cypher.raw("reverse(range(1, size($E))[$E..$E])[..$E]", all, from, to, most))
			.as(place)
			.with(Cypher.raw("$E[$E - 1][0]", all, place).as(node), Cypher.raw("$E[$E - 1][1]", all, place).as(score),
					place);
	}

	/** What an edge says of its hit. */
	private Map<String, Expression> ofEdge(RowField.Hits hits, Map<String, Object> arguments, SymbolicName node,
			SymbolicName score, List<Selection> selected) {
		Map<String, Expression> values = new HashMap<>(Map.of("score", score, "title", title(node)));
		Case kind = Cypher.caseExpression();
		for (RowType type : this.mapping.members(hits.type())) {
			kind = kind.when(Cypher.raw("$E:" + type.label(), node).asCondition()).then(Cypher.literalOf(type.label()));
		}
		values.put("kind", kind);
		if (selected.stream().anyMatch((field) -> field.hasAny(Set.of("matched", "matchedIn")))) {
			SymbolicName name = this.names.variable();
			this.projection.call(new MatchedName(this.names, Objects.requireNonNull(arguments.get("text"))).of(node,
					title(node), name));
			values.put("matched", name.property("text"));
			values.put("matchedIn", name.property("kind"));
		}
		return values;
	}

	private static Expression title(SymbolicName node) {
		return Cypher.coalesce(node.property("title"), node.property("name"));
	}

	private StatementBuilder.OngoingStandaloneCallWithArguments query(RowField.Hits hits,
			Map<String, Object> arguments) {
		return Cypher.call("db.index.fulltext.queryNodes")
			.withArgs(Cypher.literalOf(hits.index()), this.names.parameter(RuntimeValue.of(arguments.get("text"),
					(text) -> LuceneQuery.everyWord(String.valueOf(text), hits.namings()))));
	}

	private StatementBuilder.OngoingReadingWithWhere ofTypes(
			StatementBuilder.OngoingStandaloneCallWithReturnFields hits, SymbolicName node,
			Map<String, Object> arguments) {
		Object types = arguments.get("types");
		if (types == null) {
			return hits.where(Cypher.noCondition());
		}
		SymbolicName label = this.names.variable();
		return hits
			.where(Cypher.any(label).in(Cypher.raw("labels($E)", node)).where(label.in(this.names.parameter(types))));
	}

}
