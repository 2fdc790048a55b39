package org.zeren.api.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.StatementBuilder;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowType;
import org.zeren.api.page.Cursor;
import org.zeren.api.page.Page;
import org.zeren.api.page.PageRequest;

/**
 * Turns a search into Cypher. The index hands out its hits the best first, so a page is
 * cut by place; a score is no key that a cursor could keep, for it changes with whatever
 * else is in the index.
 */
final class Search {

	private static final String ORDER = "hits";

	private final Mapping mapping;

	private final Names names;

	private final Projection projection;

	Search(Mapping mapping, Names names, Projection projection) {
		this.mapping = mapping;
		this.names = names;
		this.projection = projection;
	}

	/**
	 * {@return the page of hits}
	 */
	Expression hits(RowField.Hits hits, Map<String, Object> arguments, DataFetchingFieldSelectionSet selectedOfPage) {
		PageRequest page = PageRequest.of(arguments);
		long skipped = (page.after() != null) ? ((Number) place(page.after())).longValue() : 0;
		List<SelectedField> selected = Selection.of(selectedOfPage);
		List<Object> entries = new ArrayList<>();
		if (selected.stream().anyMatch((field) -> !field.getName().equals("totalCount"))) {
			SymbolicName node = this.names.variable();
			SymbolicName score = this.names.variable();
			entries.addAll(List.of(Page.ORDER, Cypher.literalOf(ORDER), Page.SKIPPED, this.names.parameter(skipped)));
			PageRow row = new PageRow(selected);
			entries.addAll(List.of(Page.ROWS,
					Cypher.collect(this.projection.rows(
							found(hits, arguments, node, score).with(node, score)
								.skip(this.names.parameter(skipped))
								.limit(this.names.parameter(page.limit())),
							() -> row.of(null, (selection) -> anyOf(hits, node, selection), Map.of("score", score)),
							node))));
		}
		if (selected.stream().anyMatch((field) -> field.getName().equals("totalCount"))) {
			SymbolicName node = this.names.variable();
			entries.addAll(List.of(Page.TOTAL,
					Cypher.count(found(hits, arguments, node, this.names.variable()).returning(node).build())));
		}
		return Cypher.mapOf(entries.toArray());
	}

	private static Object place(String cursor) {
		List<?> place = Cursor.decode(cursor, ORDER);
		return (place.size() == 1 && place.get(0) instanceof Number number) ? number : 0;
	}

	private StatementBuilder.OngoingReadingWithWhere found(RowField.Hits hits, Map<String, Object> arguments,
			SymbolicName node, SymbolicName score) {
		Condition wanted = Cypher.noCondition();
		Object types = arguments.get("types");
		if (types != null) {
			SymbolicName label = this.names.variable();
			wanted = Cypher.any(label).in(Cypher.raw("labels($E)", node)).where(label.in(this.names.parameter(types)));
		}
		return Cypher.call("db.index.fulltext.queryNodes")
			.withArgs(Cypher.literalOf(hits.index()),
					this.names.parameter(LuceneQuery.everyWord(String.valueOf(arguments.get("text")))))
			.yield(Cypher.name("node").as(node), Cypher.name("score").as(score))
			.where(wanted);
	}

	/** What is selected of the node depends on its type. */
	private Expression anyOf(RowField.Hits hits, SymbolicName node, DataFetchingFieldSelectionSet selection) {
		Case choice = Cypher.caseExpression();
		for (RowType type : this.mapping.members(hits.type())) {
			Expression row = this.projection.typed(new Scope(type, node, Map.of()), selection);
			choice = choice.when(Cypher.raw("$E:" + type.label(), node).asCondition()).then(row);
		}
		return choice;
	}

}
