package org.zeren.api.translation.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.zeren.api.selection.RuntimeValue;
import org.zeren.api.translation.clause.StatementNames;
import org.zeren.graph.model.NodeType;

/**
 * Says which of its names a hit was found by: the first that holds all words of the
 * search, else the first that holds one; its title where the index knows better than a
 * comparison of characters.
 */
final class MatchedName {

	private final Parameter<?> words;

	private final Parameter<?> pieces;

	/**
	 * @param text what was searched
	 */
	MatchedName(StatementNames names, Object text) {
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
	 * {@return the statement that binds {@code name} to a map of the name's {@code text}
	 * and the kind of name that it is, {@code kind}}
	 * @param node the hit
	 * @param title its name or title
	 */
	Statement of(SymbolicName node, Expression title, SymbolicName name) {
		Expression all = Cypher.raw("""
				[{kind: 'NAME', text: $E}]
				+ [alias IN coalesce($E.%s, []) | {kind: 'ALIAS', text: alias}]
				+ [keyword IN coalesce($E.%s, []) | {kind: 'KEYWORD', text: keyword}]""".formatted(NodeType.ALIASES,
				NodeType.KEYWORDS), title, node, node);
		return Cypher.unwind(all)
			.as(name)
			.returning(name)
			.orderBy(holds("all", this.words, name), holds("all", this.pieces, name), holds("any", this.words, name),
					holds("any", this.pieces, name), Cypher.raw("$E.kind = 'NAME'", name).descending(),
					Cypher.raw("$E.kind = 'ALIAS'", name).descending(), name.property("text").ascending())
			.limit(1)
			.build();
	}

	/** Names that hold all words, or any, come before others. */
	private static SortItem holds(String quantifier, Parameter<?> words, SymbolicName name) {
		return Cypher.raw("%s(word IN $E WHERE toLower($E.text) CONTAINS word)".formatted(quantifier), words, name)
			.descending();
	}

}
