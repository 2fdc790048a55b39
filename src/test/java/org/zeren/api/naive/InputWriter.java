package org.zeren.api.naive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import org.zeren.api.naive.Operation.Variable;

/**
 * Writes values of arguments: as literals, as variables, and as literals with variables
 * inside.
 */
final class InputWriter {

	private final Dice dice;

	private final KnownValues known;

	private final Coverage coverage;

	private final List<Variable> variables = new ArrayList<>();

	InputWriter(Dice dice, KnownValues known, Coverage coverage) {
		this.dice = dice;
		this.known = known;
		this.coverage = coverage;
	}

	/** The variables written since this was asked last. */
	List<Variable> variables() {
		List<Variable> all = List.copyOf(this.variables);
		this.variables.clear();
		return all;
	}

	/** A value of an argument, as the document spells it. */
	String argument(String name, GraphQLInputType type) {
		return write(name, type, 0);
	}

	/** A variable for a cursor. */
	String cursor(String name) {
		this.variables.add(new Variable(name, "String", "", false, () -> null));
		return "$" + name;
	}

	/** A condition of a directive. */
	String flag(GraphQLInputType flag) {
		return write("if", flag, 0);
	}

	private String write(String name, GraphQLInputType type, int depth) {
		if (this.dice.oneIn(3)) {
			return variable(name, type, depth);
		}
		if (GraphQLTypeUtil.isNullable(type) && this.dice.oneIn(12)) {
			return "null";
		}
		GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
		if (bare instanceof GraphQLList list) {
			GraphQLInputType item = (GraphQLInputType) list.getWrappedType();
			List<String> items = new ArrayList<>();
			for (int i = length(); i > 0; i--) {
				items.add(write(name, item, depth));
			}
			return (items.size() == 1 && !items.get(0).startsWith("$") && this.dice.oneIn(3)) ? items.get(0)
					: items.toString();
		}
		if (bare instanceof GraphQLInputObjectType object) {
			return fields(object, depth).stream()
				.map((field) -> field.getName() + ": "
						+ write(inner(name, field), object.isOneOf() ? required(field.getType()) : field.getType(),
								depth + 1))
				.collect(Collectors.joining(", ", "{", "}"));
		}
		return literal(value(name, bare, depth), bare);
	}

	private static GraphQLInputType required(GraphQLInputType type) {
		return (type instanceof GraphQLNonNull) ? type : GraphQLNonNull.nonNull(type);
	}

	private String variable(String name, GraphQLInputType type, int depth) {
		String variable = "v" + this.variables.size();
		GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
		String otherwise = this.dice.oneIn(4) ? literal(value(name, bare, depth), bare) : "";
		this.variables.add(new Variable(variable, GraphQLTypeUtil.simplePrint(type), otherwise,
				GraphQLTypeUtil.isNonNull(type), () -> value(name, bare, depth)));
		return "$" + variable;
	}

	/** Mostly few; now and then none, or many. */
	private int length() {
		return this.dice.oneIn(8) ? 0 : this.dice.oneIn(8) ? 7 : this.dice.between(1, 2);
	}

	/**
	 * The name under which the graph may know values: that of the field, not of the
	 * operator.
	 */
	private static String inner(String name, GraphQLInputObjectField field) {
		GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
		return (type instanceof GraphQLInputObjectType && !List.of("and", "or", "not").contains(field.getName()))
				? field.getName() : name;
	}

	private List<GraphQLInputObjectField> fields(GraphQLInputObjectType type, int depth) {
		List<GraphQLInputObjectField> all = type.getFieldDefinitions();
		int deepest = (this.dice.oneIn(10) || this.coverage.fresh(type, all).size() < all.size()) ? 4 : 2;
		List<GraphQLInputObjectField> allowed = (depth < deepest) ? all : all.stream()
			.filter((field) -> !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType inner)
					|| inner.getField("eq") != null && depth < deepest + 2)
			.toList();
		if (allowed.isEmpty()) {
			return (type.isOneOf()) ? List.of(all.get(0)) : List.of();
		}
		List<GraphQLInputObjectField> chosen = new ArrayList<>();
		for (int i = type.isOneOf() ? 1 : this.dice.oneIn(15) ? 0 : this.dice.between(1, 2); i > 0; i--) {
			GraphQLInputObjectField field = this.dice
				.pick(this.dice.oneIn(4) ? allowed : this.coverage.fresh(type, allowed));
			if (!chosen.contains(field)) {
				chosen.add(field);
				this.coverage.use(Coverage.name(type, field));
			}
		}
		return chosen;
	}

	/** A value as a variable holds it. */
	private Object value(String name, GraphQLType type, int depth) {
		GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
		if (bare instanceof GraphQLList list) {
			List<Object> items = new ArrayList<>();
			for (int i = length(); i > 0; i--) {
				items.add(value(name, list.getWrappedType(), depth));
			}
			return items;
		}
		if (bare instanceof GraphQLInputObjectType object) {
			Map<String, Object> entries = new LinkedHashMap<>();
			fields(object, depth)
				.forEach((field) -> entries.put(field.getName(), (!object.isOneOf() && this.dice.oneIn(12)) ? null
						: value(inner(name, field), field.getType(), depth + 1)));
			return entries;
		}
		if (bare instanceof GraphQLEnumType symbols) {
			var symbol = this.dice.pick(this.coverage.fresh(symbols, symbols.getValues()));
			this.coverage.use(Coverage.name(symbols, symbol));
			return symbol.getName();
		}
		return scalar(name, ((GraphQLNamedType) bare).getName());
	}

	private Object scalar(String name, String type) {
		return switch (type) {
			case "Boolean" -> this.dice.oneIn(2);
			case "Int" -> switch (name) {
				case "first", "last" -> this.dice.oneIn(6) ? 100 : this.dice.below(6);
				default -> this.dice.oneIn(2) ? this.dice.below(5) : this.known.number(name).intValue();
			};
			case "Float" -> this.known.number(name);
			default -> switch (name) {
				case "id" -> this.known.id(this.known.prefix());
				case "targetId" -> this.known.id("target:");
				case "text" -> this.known.typed();
				default -> name.endsWith(":") ? this.known.id(name) : this.known.text(name);
			};
		};
	}

	private static String literal(Object value, GraphQLType type) {
		GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
		if (value instanceof List<?> list) {
			GraphQLType item = ((GraphQLList) bare).getWrappedType();
			return list.stream().map((one) -> literal(one, item)).collect(Collectors.joining(", ", "[", "]"));
		}
		if (value instanceof Map<?, ?> map) {
			GraphQLInputObjectType object = (GraphQLInputObjectType) bare;
			return map.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + ": "
						+ literal(entry.getValue(), object.getField((String) entry.getKey()).getType()))
				.collect(Collectors.joining(", ", "{", "}"));
		}
		return (value instanceof String text && !(bare instanceof GraphQLEnumType))
				? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : String.valueOf(value);
	}

}
