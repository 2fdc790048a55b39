package org.zeren.api.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

import org.zeren.api.page.Page;

/**
 * A row of a page: it holds, for each selection of {@code nodes} or {@code edges}, what
 * is selected under it, and the values that a cursor is made of where one is selected.
 *
 * @param selected what is selected of the connection
 */
record PageRow(List<SelectedField> selected) {

	/**
	 * {@return the row as an expression}
	 * @param key the values that a cursor is made of; null where it is made of the place
	 * @param node makes the expression of the row's node
	 */
	Expression of(@Nullable Expression key, Function<DataFetchingFieldSelectionSet, Expression> node) {
		return of(key, node, Map.of());
	}

	/**
	 * {@return the row as an expression}
	 * @param more further values of an edge, by the field's name
	 */
	Expression of(@Nullable Expression key, Function<DataFetchingFieldSelectionSet, Expression> node,
			Map<String, ? extends Expression> more) {
		List<Object> entries = new ArrayList<>();
		if (key != null && this.selected.stream().anyMatch(PageRow::needsCursor)) {
			entries.addAll(List.of(Page.KEY, key));
		}
		for (SelectedField field : this.selected) {
			if (field.getName().equals("nodes")) {
				entries.addAll(List.of(field.getResultKey(), node.apply(field.getSelectionSet())));
			}
			else if (field.getName().equals("edges")) {
				entries.addAll(List.of(field.getResultKey(), edge(field.getSelectionSet(), node, more)));
			}
		}
		return Cypher.mapOf(entries.toArray());
	}

	private static boolean needsCursor(SelectedField field) {
		return field.getSelectionSet().containsAnyOf("cursor", "startCursor", "endCursor");
	}

	private static Expression edge(DataFetchingFieldSelectionSet selection,
			Function<DataFetchingFieldSelectionSet, Expression> node, Map<String, ? extends Expression> more) {
		List<Object> entries = new ArrayList<>();
		for (SelectedField field : Selection.of(selection)) {
			if (field.getName().equals("node")) {
				entries.addAll(List.of(field.getResultKey(), node.apply(field.getSelectionSet())));
			}
			else {
				Expression value = more.get(field.getName());
				if (value != null) {
					entries.addAll(List.of(field.getResultKey(), value));
				}
			}
		}
		return Cypher.mapOf(entries.toArray());
	}

}
