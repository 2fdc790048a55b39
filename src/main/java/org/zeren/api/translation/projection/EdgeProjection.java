package org.zeren.api.translation.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

import org.zeren.api.page.Page;
import org.zeren.api.selection.Selection;

/**
 * A row of a page: it holds, for each selection of {@code nodes} or {@code edges}, what
 * is selected under it, and the values that a cursor is made of where one is selected.
 *
 * @param selected what is selected of the connection
 */
public record EdgeProjection(List<Selection> selected) {

	private static final Set<String> CURSORS = Set.of("cursor", "startCursor", "endCursor");

	/**
	 * {@return the row as an expression}
	 * @param key the values that a cursor is made of; null where it is made of the place
	 * @param node makes the expression of the row's node
	 */
	public Expression of(@Nullable Expression key, Function<Selection, Expression> node) {
		return of(key, node, Map.of());
	}

	/**
	 * {@return the row as an expression}
	 * @param more further values of an edge, by the field's name
	 */
	public Expression of(@Nullable Expression key, Function<Selection, Expression> node,
			Map<String, ? extends Expression> more) {
		List<Object> entries = new ArrayList<>();
		if (key != null && this.selected.stream().anyMatch(EdgeProjection::needsCursor)) {
			entries.addAll(List.of(Page.KEY, key));
		}
		for (Selection field : this.selected) {
			if (field.name().equals("nodes")) {
				entries.addAll(List.of(field.key(), node.apply(field)));
			}
			else if (field.name().equals("edges")) {
				entries.addAll(List.of(field.key(), edge(field, node, more)));
			}
		}
		return Cypher.mapOf(entries.toArray());
	}

	private static boolean needsCursor(Selection field) {
		return field.hasAny(CURSORS);
	}

	private static Expression edge(Selection selection, Function<Selection, Expression> node,
			Map<String, ? extends Expression> more) {
		List<Object> entries = new ArrayList<>();
		for (Selection field : selection.below()) {
			if (field.name().equals("node")) {
				entries.addAll(List.of(field.key(), node.apply(field)));
			}
			else {
				Expression value = more.get(field.name());
				if (value != null) {
					entries.addAll(List.of(field.key(), value));
				}
			}
		}
		return Cypher.mapOf(entries.toArray());
	}

}
