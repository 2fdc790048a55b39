package org.zeren.api.translation.clause;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.zeren.api.mapping.CypherText;
import org.zeren.api.mapping.RowType;

/**
 * What a row is called inside a statement: its node or relationship, and the variables of
 * the pattern that found it.
 *
 * @param type the row's type
 * @param subject the variable of the node or relationship
 * @param variables the other variables by their names in the schema; {@code this} is the
 * row from which this one was found
 */
public record Scope(RowType type, SymbolicName subject, Map<String, SymbolicName> variables) {

	/**
	 * {@return the same row, seen as a part of it}
	 */
	public Scope as(RowType part) {
		return new Scope(part, this.subject, this.variables);
	}

	/**
	 * {@return the node that a variable of the row holds, as a row of its own}
	 * @param name the variable; where the pattern has none of that name, the row from
	 * which this one was found
	 */
	public Scope variable(String name, RowType node) {
		SymbolicName variable = this.variables.getOrDefault(name, this.variables.getOrDefault("this", this.subject));
		return new Scope(node, variable, Map.of());
	}

	/**
	 * {@return the variables that Cypher of this row's type can use}
	 */
	public Map<String, SymbolicName> all() {
		Map<String, SymbolicName> all = new HashMap<>(this.variables);
		all.put("this", this.subject);
		return all;
	}

	/**
	 * {@return an expression of the schema, for this row}
	 */
	public Expression value(CypherText text, StatementNames names) {
		Map<String, SymbolicName> all = withNew(all(), text.variables(), names);
		return text.fill(all, (argument) -> names.parameter(null));
	}

	/**
	 * {@return {@code known} and a new variable for each of {@code wanted} that is not
	 * known}
	 */
	static Map<String, SymbolicName> withNew(Map<String, SymbolicName> known, Set<String> wanted,
			StatementNames names) {
		Map<String, SymbolicName> all = new HashMap<>(known);
		wanted.forEach((name) -> all.computeIfAbsent(name, (unknown) -> names.variable()));
		return all;
	}

}
