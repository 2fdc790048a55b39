package org.zeren.api.translation.filter;

import java.util.Map;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

import org.zeren.api.translation.clause.Logic;
import org.zeren.api.translation.clause.StatementNames;

/**
 * The conditions of an operation on one value.
 */
final class ValueFilter {

	private ValueFilter() {
	}

	/**
	 * {@return what {@code filter} asks of {@code value}}
	 */
	static Condition condition(Expression value, Map<String, ?> filter, StatementNames names) {
		Condition all = Cypher.noCondition();
		for (Map.Entry<String, ?> entry : filter.entrySet()) {
			Object operand = entry.getValue();
			if (operand != null) {
				all = Logic.and(all, condition(value, entry.getKey(), operand, names));
			}
		}
		return all;
	}

	private static Condition condition(Expression value, String operator, Object operand, StatementNames names) {
		return switch (operator) {
			case "eq" -> value.eq(names.parameter(operand));
			case "ne" -> Logic.not(value.eq(names.parameter(operand)));
			case "in" -> value.in(names.parameter(operand));
			case "notIn" -> Logic.not(value.in(names.parameter(operand)));
			case "lt" -> value.lt(names.parameter(operand));
			case "le" -> value.lte(names.parameter(operand));
			case "gt" -> value.gt(names.parameter(operand));
			case "ge" -> value.gte(names.parameter(operand));
			case "contains" -> value.contains(names.parameter(operand));
			case "startsWith" -> value.startsWith(names.parameter(operand));
			case "endsWith" -> value.endsWith(names.parameter(operand));
			case "has" -> names.parameter(operand).in(value);
			case "isNull" -> value.isNull().eq(names.parameter(operand));
			case "isEmpty" -> value.isEmpty().eq(names.parameter(operand));
			default -> throw new IllegalArgumentException("unknown condition " + operator);
		};
	}

}
