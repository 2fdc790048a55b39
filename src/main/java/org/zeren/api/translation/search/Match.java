package org.zeren.api.translation.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;

import org.zeren.api.selection.RuntimeValue;
import org.zeren.api.translation.clause.StatementNames;
import org.zeren.graph.model.NodeType;

/**
 * Says which of its names a hit was found by: the first that holds all words of the
 * search, else the first that holds one; its title where the index knows better than a
 * comparison of characters.
 */
final class Match {

	private final Parameter<?> words;

	private final Parameter<?> pieces;

	/**
	 * @param text what was searched
	 */
	Match(StatementNames names, Object text) {
		this.words = names.parameter(RuntimeValue.of(text, (typed) -> lower(typed, List::of)));
		this.pieces = names.parameter(RuntimeValue.of(text, (typed) -> lower(typed, LuceneQuery::pieces)));
	}

	private static List<String> lower(Object typed, Function<String, List<String>> parts) {
		return LuceneQuery.words(String.valueOf(typed).toLowerCase(Locale.ROOT))
			.stream()
			.flatMap((word) -> parts.apply(word).stream())
			.toList();
	}

	/**
	 * {@return the name as a map of its {@code text} and the kind of name that it is,
	 * {@code kind}}
	 */
	Expression of(Expression node, Expression title) {
		return Cypher.raw("""
				head(COLLECT {
				  UNWIND [{kind: 'NAME', text: $E}]
				    + [alias IN coalesce($E.%s, []) | {kind: 'ALIAS', text: alias}]
				    + [keyword IN coalesce($E.%s, []) | {kind: 'KEYWORD', text: keyword}] AS named
				  RETURN named ORDER BY
				    all(word IN $E WHERE toLower(named.text) CONTAINS word) DESC,
				    all(word IN $E WHERE toLower(named.text) CONTAINS word) DESC,
				    any(word IN $E WHERE toLower(named.text) CONTAINS word) DESC,
				    any(word IN $E WHERE toLower(named.text) CONTAINS word) DESC,
				    named.kind = 'NAME' DESC, named.kind = 'ALIAS' DESC, named.text
				  LIMIT 1
				})""".formatted(NodeType.ALIASES, NodeType.KEYWORDS), title, node, node, this.words, this.pieces,
				this.words, this.pieces);
	}

}
