package org.zeren.api.translation.clause;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Hands out the variables and parameters of one statement, numbered in the order they are
 * asked for.
 */
public final class StatementNames {

	private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();

	private int variables;

	/**
	 * {@return a variable that the statement does not have yet}
	 */
	public SymbolicName variable() {
		return Cypher.name("v" + this.variables++);
	}

	/**
	 * {@return a parameter that holds {@code value}}
	 */
	public Parameter<?> parameter(@Nullable Object value) {
		String name = "p" + this.parameters.size();
		this.parameters.put(name, value);
		return Cypher.parameter(name);
	}

	/**
	 * {@return the parameters handed out, with their values}
	 */
	public Map<String, @Nullable Object> parameters() {
		return this.parameters;
	}

}
