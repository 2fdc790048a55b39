package org.zeren.api.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import org.zeren.api.naive.Answers.Link;

/**
 * Filters and orders rows, one after the other.
 */
final class Rows {

	private static final Set<String> PARTS = Set.of("SourceFile", "Locator", "Baseline", "Goal", "DutyCounts",
			"Reading", "BasisLocator");

	private static final Map<String, List<String>> ORDERS = Map.ofEntries(Map.entry("Section", List.of("ordinal")),
			Map.entry("ReviewItem", List.of("ordinal")), Map.entry("Evidence", List.of("ordinal")),
			Map.entry("Rule", List.of("kind")), Map.entry("Query.findings", List.of("planId", "ordinal")),
			Map.entry("Plan.findings", List.of("planId", "ordinal")), Map.entry("Duty", List.of("inherited", "start")),
			Map.entry("ProjectDuty", List.of("start")), Map.entry("ResponsibilityLink", List.of("inherited", "start")),
			Map.entry("Query.measures", List.of("planId", "ordinal")),
			Map.entry("Plan.measures", List.of("planId", "ordinal")),
			Map.entry("Plan.targets", List.of("planId", "ordinal")), Map.entry("Section.goals", List.of("ordinal")),
			Map.entry("Section.measures", List.of("ordinal")), Map.entry("Measure.parts", List.of("ordinal")),
			Map.entry("Agency.duties", List.of()), Map.entry("Agency.projectDuties", List.of()));

	private final GraphQLSchema schema;

	private final Answers answers;

	Rows(GraphQLSchema schema, Answers answers) {
		this.schema = schema;
		this.answers = answers;
	}

	/** The type of the rows that a field of this type gives. */
	static String rowType(GraphQLType type) {
		String name = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
		return name.endsWith("Connection") ? name.substring(0, name.length() - "Connection".length()) : name;
	}

	@SuppressWarnings("unchecked")
	List<Object> select(String type, Stream<?> rows, Comparator<Object> order, Object filter) {
		return type.endsWith("Count") ? new ArrayList<>(rows.toList())
				: rows.filter((row) -> filter == null || fits(type, row, (Map<String, Object>) filter))
					.sorted(order)
					.map((row) -> (Object) row)
					.toList();
	}

	@SuppressWarnings("unchecked")
	private boolean fits(String type, Object row, Map<String, Object> filter) {
		return filter.entrySet().stream().filter((entry) -> entry.getValue() != null).allMatch((entry) -> {
			Object value = entry.getValue();
			return switch (entry.getKey()) {
				case "and" -> ((List<Map<String, Object>>) value).stream().allMatch((inner) -> fits(type, row, inner));
				case "or" -> ((List<Map<String, Object>>) value).stream().anyMatch((inner) -> fits(type, row, inner));
				case "not" -> !fits(type, row, (Map<String, Object>) value);
				default -> fieldFits(type, entry.getKey(), row, (Map<String, Object>) value);
			};
		});
	}

	private boolean fieldFits(String type, String field, Object row, Map<String, Object> filter) {
		GraphQLType fieldType = this.schema.getObjectType(type).getFieldDefinition(field).getType();
		String inner = rowType(fieldType);
		Object value = this.answers.of(type, field, row, Map.of());
		if (value instanceof Stream<?> rows) {
			return listFits(inner, rows.toList(), filter);
		}
		if (PARTS.contains(inner)) {
			Object part = (value != null) ? value : (row instanceof Link link) ? link.aim() : row;
			return fits(inner, part, filter);
		}
		if (this.schema.getType(inner) instanceof GraphQLObjectType) {
			return value != null && fits(inner, value, filter);
		}
		return Values.fit(value, filter);
	}

	@SuppressWarnings("unchecked")
	private boolean listFits(String type, List<?> rows, Map<String, Object> filter) {
		return filter.entrySet().stream().filter((entry) -> entry.getValue() != null).allMatch((entry) -> {
			Map<String, Object> inner = (Map<String, Object>) entry.getValue();
			return switch (entry.getKey()) {
				case "some" -> rows.stream().anyMatch((row) -> fits(type, row, inner));
				case "none" -> rows.stream().noneMatch((row) -> fits(type, row, inner));
				case "every" -> rows.stream().allMatch((row) -> fits(type, row, inner));
				default -> {
					Map<String, Object> where = (Map<String, Object>) inner.get("where");
					Map<String, Object> count = new HashMap<>(inner);
					count.remove("where");
					yield Values.fit(
							(int) rows.stream().filter((row) -> where == null || fits(type, row, where)).count(),
							count);
				}
			};
		});
	}

	@SuppressWarnings("unchecked")
	Comparator<Object> order(String field, String type, Object orderBy) {
		Comparator<Object> order = (one, other) -> 0;
		if (orderBy instanceof List<?> keys && !keys.isEmpty()) {
			for (Map<String, Object> key : (List<Map<String, Object>>) orderBy) {
				order = order.thenComparing(by(type, key));
			}
		}
		else {
			for (String property : ORDERS.getOrDefault(field, ORDERS.getOrDefault(type, List.of()))) {
				order = order.thenComparing((one, other) -> Values.compare(((Graph.Row) one).properties().get(property),
						((Graph.Row) other).properties().get(property)));
			}
		}
		return order.thenComparing((row) -> (String) ((Graph.Row) row).properties().get("id"));
	}

	@SuppressWarnings("unchecked")
	private Comparator<Object> by(String type, Map<String, Object> key) {
		Map.Entry<String, Object> entry = key.entrySet().iterator().next();
		if (entry.getValue() instanceof Map<?, ?> part) {
			String inner = rowType(this.schema.getObjectType(type).getFieldDefinition(entry.getKey()).getType());
			Comparator<Object> byPart = by(inner, (Map<String, Object>) part);
			return (one, other) -> byPart.compare(part(type, entry.getKey(), one), part(type, entry.getKey(), other));
		}
		Comparator<Object> rising = (one, other) -> Values.compare(ranked(type, entry.getKey(), one),
				ranked(type, entry.getKey(), other));
		return entry.getValue().equals("DESC") ? rising.reversed() : rising;
	}

	/** A value of an enum by its place among those that the schema lists. */
	private Object ranked(String type, String field, Object row) {
		Object value = this.answers.of(type, field, row, Map.of());
		GraphQLType fieldType = this.schema.getObjectType(type).getFieldDefinition(field).getType();
		if (value == null || !(GraphQLTypeUtil.unwrapAll(fieldType) instanceof GraphQLEnumType choices)) {
			return value;
		}
		int rank = 0;
		for (GraphQLEnumValueDefinition choice : choices.getValues()) {
			if (List.of(choice.getName(), choice.getValue()).contains(value.toString())) {
				return rank;
			}
			rank++;
		}
		throw new IllegalArgumentException(value + " is none of " + choices.getName());
	}

	private Object part(String type, String field, Object row) {
		Object part = this.answers.of(type, field, row, Map.of());
		return (part != null) ? part : (row instanceof Link link) ? link.aim() : row;
	}

}
