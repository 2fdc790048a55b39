package org.zeren.api.naive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Writes operations that the schema allows: any fields, arguments and fragments, at any
 * depth that the limits allow.
 */
final class RandomOperations {

	private static final int DEPTH = 6;

	private static final List<String> CURSORS = List.of("after", "before");

	private final GraphQLSchema schema;

	private final Random random;

	private final Map<String, List<Object>> values = new TreeMap<>();

	private final List<String> ids = new ArrayList<>();

	private final List<String> fragments = new ArrayList<>();

	private int aliases;

	RandomOperations(GraphQLSchema schema, Graph graph, long seed) {
		this.schema = schema;
		this.random = new Random(seed);
		Map<String, TreeSet<String>> seen = new TreeMap<>();
		for (Graph.Node node : graph.all()) {
			this.ids.add((String) node.properties().get("id"));
			node.properties().forEach((name, value) -> {
				if (value instanceof String text) {
					seen.computeIfAbsent(name, (key) -> new TreeSet<>()).add(text);
				}
				else if (value instanceof Number) {
					this.values.computeIfAbsent("number", (key) -> new ArrayList<>()).add(value);
				}
			});
		}
		Collections.sort(this.ids);
		seen.forEach((name, texts) -> this.values.put(name, new ArrayList<>(texts)));
	}

	/** The next operation. */
	String next() {
		this.fragments.clear();
		this.aliases = 0;
		List<GraphQLFieldDefinition> roots = this.schema.getQueryType()
			.getFieldDefinitions()
			.stream()
			.filter((field) -> !field.getName().equals("search"))
			.toList();
		StringBuilder operation = new StringBuilder("{ ");
		for (int i = 0; i <= this.random.nextInt(2); i++) {
			operation.append(field(pick(roots), 0));
		}
		return operation.append("}\n").append(String.join("\n", this.fragments)).toString();
	}

	private String field(GraphQLFieldDefinition field, int depth) {
		GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
		String text = "a" + (this.aliases++) + ": " + field.getName() + arguments(field);
		if (field.getName().equals("node")) {
			String name = pick(List.of("Plan", "Measure", "Agency", "Target", "Region", "WaterBody"));
			return text + " { __typename id ... on " + name + selection(this.schema.getObjectType(name), depth + 1)
					+ "} ";
		}
		return text + ((type instanceof GraphQLObjectType object) ? selection(object, depth + 1) : "") + " ";
	}

	private String selection(GraphQLObjectType type, int depth) {
		if (type.getName().endsWith("Connection")) {
			return connection(type, depth);
		}
		List<GraphQLFieldDefinition> allowed = type.getFieldDefinitions()
			.stream()
			.filter((field) -> depth < DEPTH
					|| !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType))
			.toList();
		if (allowed.isEmpty()) {
			return " { __typename } ";
		}
		StringBuilder fields = new StringBuilder(" { ");
		for (int i = 0; i <= this.random.nextInt(3); i++) {
			String field = field(pick(allowed), depth);
			fields.append(switch (this.random.nextInt(8)) {
				case 0 -> "... on " + type.getName() + " { " + field + "} ";
				case 1 -> "... @include(if: " + this.random.nextBoolean() + ") { " + field + "} ";
				case 2 -> named(type, field);
				default -> field;
			});
		}
		return fields.append("__typename } ").toString();
	}

	private String named(GraphQLObjectType type, String field) {
		String name = "F" + this.aliases++;
		this.fragments.add("fragment " + name + " on " + type.getName() + " { " + field + "}");
		return "..." + name + " ";
	}

	private String connection(GraphQLObjectType type, int depth) {
		GraphQLObjectType node = (GraphQLObjectType) GraphQLTypeUtil
			.unwrapAll(type.getFieldDefinition("nodes").getType());
		return switch (this.random.nextInt(4)) {
			case 0 -> " { totalCount }";
			case 1 -> " { totalCount edges { node " + selection(node, depth) + "} }";
			case 2 -> " { pageInfo { hasNextPage hasPreviousPage } nodes " + selection(node, depth) + "}";
			default -> " { nodes " + selection(node, depth) + "}";
		};
	}

	private String arguments(GraphQLFieldDefinition field) {
		String page = this.random.nextBoolean() ? "first" : "last";
		String arguments = field.getArguments()
			.stream()
			.filter((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) || this.random.nextInt(3) == 0)
			.filter((argument) -> !CURSORS.contains(argument.getName()))
			.filter((argument) -> !List.of("first", "last").contains(argument.getName())
					|| argument.getName().equals(page))
			.map((argument) -> argument.getName() + ": " + argument(argument))
			.collect(Collectors.joining(", "));
		return arguments.isEmpty() ? "" : "(" + arguments + ")";
	}

	private String argument(GraphQLArgument argument) {
		return switch (argument.getName()) {
			case "first", "last" -> String.valueOf(this.random.nextInt(8));
			case "id" -> '"' + pick(this.ids) + '"';
			case "targetId" -> '"' + pick(this.ids.stream().filter((id) -> id.startsWith("target:")).toList()) + '"';
			default -> value(argument.getName(), argument.getType(), 0);
		};
	}

	private String value(String name, GraphQLType type, int depth) {
		GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
		if (bare instanceof GraphQLList list) {
			List<String> items = new ArrayList<>();
			for (int i = this.random.nextInt(3); i >= 0; i--) {
				items.add(value(name, list.getWrappedType(), depth));
			}
			return items.toString();
		}
		if (bare instanceof GraphQLInputObjectType object) {
			return object(object, depth);
		}
		if (bare instanceof GraphQLEnumType symbols) {
			return pick(symbols.getValues()).getName();
		}
		return switch (((GraphQLNamedType) bare).getName()) {
			case "Boolean" -> String.valueOf(this.random.nextBoolean());
			case "Int" -> String.valueOf(this.random.nextInt(5));
			case "Float" -> String.valueOf(pick(this.values.get("number")));
			default -> text(name);
		};
	}

	private String object(GraphQLInputObjectType type, int depth) {
		List<GraphQLInputObjectField> allowed = type.getFieldDefinitions()
			.stream()
			.filter((field) -> depth < 4
					|| !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType))
			.toList();
		if (allowed.isEmpty()) {
			return "{}";
		}
		Map<String, String> entries = new TreeMap<>();
		for (int i = type.isOneOf() ? 0 : this.random.nextInt(2); i >= 0; i--) {
			GraphQLInputObjectField field = pick(allowed);
			entries.put(field.getName(), value(isOperator(field) ? "" : field.getName(), field.getType(), depth + 1));
		}
		return entries.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + ": " + entry.getValue())
			.collect(Collectors.joining(", ", "{", "}"));
	}

	private static boolean isOperator(GraphQLInputObjectField field) {
		return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType);
	}

	/** A text of the graph, or the beginning of one. */
	private String text(String name) {
		List<Object> known = this.values.getOrDefault(name,
				pick(this.values.values().stream().filter((some) -> some.get(0) instanceof String).toList()));
		String text = String.valueOf(pick(known));
		int cut = (this.random.nextInt(3) == 0) ? Math.max(1, text.length() / 2) : text.length();
		return '"' + text.substring(0, cut).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	private <T> T pick(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
