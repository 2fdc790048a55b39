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
			Parameter<?> skipped = this.names.parameter(RuntimeValue.of(arguments.get("after"), Search::place));
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

	/** How many hits lie before a page; the cursor is missing on the first one. */
	private static Object place(@Nullable Object cursor) {
		if (cursor == null) {
			return 0L;
		}
		List<?> place = Cursor.decode(String.valueOf(cursor), ORDER);
		if (place.size() == 1 && place.get(0) instanceof Number number && number.longValue() >= 0) {
			return number.longValue();
		}
		throw new BadRequest("The cursor belongs to another list. Use an `endCursor` of the same search.");
	}

	/**
	 * The index hands out hits of one score in another order when it is asked for fewer,
	 * so it gives all of them and the page is cut behind it.
	 */
	private Expression rows(RowField.Hits hits, Map<String, Object> arguments, Parameter<?> from,
			List<Selection> selected) {
		SymbolicName node = this.names.variable();
		SymbolicName score = this.names.variable();
		Parameter<?> most = this.names.parameter(RuntimeValue.page(arguments, PageRequest::limit));
		AliasedExpression[] found = { Cypher.name("node").as(node), Cypher.name("score").as(score) };
		StatementBuilder.OngoingReading page = ofTypes(query(hits, arguments).yield(found), node, arguments)
			.with(node, score)
			.skip(from)
			.limit(most);
		EdgeProjection row = new EdgeProjection(selected);
		return this.projection.list(page, false,
				() -> row.of(
						null, (selection) -> this.projection
							.typed(new Scope(this.mapping.type(hits.type()), node, Map.of()), selection),
						ofEdge(hits, arguments, node, score, selected)));
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
			Expression match = new Match(this.names, Objects.requireNonNull(arguments.get("text"))).of(node,
					title(node));
			values.put("matched", Cypher.raw("$E.text", match));
			values.put("matchedIn", Cypher.raw("$E.kind", match));
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
