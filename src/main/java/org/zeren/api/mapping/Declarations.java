package org.zeren.api.mapping;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * What one declaration of the schema says by itself: {@code type Plan @node(label: …)} is
 * a node with that label, {@code [Int!]!} a list, {@code PlanConnection} pages of plans.
 */
final class Declarations {

	private static final String CONNECTION = "Connection";

	private Declarations() {
	}

	/**
	 * {@return what a row of the type is}
	 */
	static RowType.Kind kind(TypeDefinition<?> type) {
		if (!(type instanceof ObjectTypeDefinition)) {
			return RowType.Kind.ABSTRACT;
		}
		if (type.getName().equals("Query")) {
			return RowType.Kind.ROOT;
		}
		if (type.hasDirective("node")) {
			return RowType.Kind.NODE;
		}
		if (type.hasDirective("edge")) {
			return RowType.Kind.EDGE;
		}
		if (type.hasDirective("given")) {
			return RowType.Kind.COMPUTED;
		}
		return type.hasDirective("row") ? RowType.Kind.ROW : RowType.Kind.PART;
	}

	/**
	 * {@return the properties that order the rows of a type unless a field says
	 * otherwise}
	 */
	static List<String> order(String type, TypeDefinitionRegistry schema) {
		TypeDefinition<?> found = schema.getTypeOrNull(type);
		if (!(found instanceof ObjectTypeDefinition rows)) {
			return (found != null) ? List.of("id") : List.of();
		}
		return directive(rows, "node").or(() -> directive(rows, "edge"))
			.map((own) -> own.texts("order", List.of("id")))
			.orElse(List.of());
	}

	/**
	 * {@return whether it is a list of lists}
	 */
	static boolean isNested(Type<?> type) {
		Type<?> list = (type instanceof NonNullType required) ? required.getType() : type;
		return list instanceof ListType outer && isList(outer.getType());
	}

	/**
	 * {@return whether it is a list}
	 */
	static boolean isList(Type<?> type) {
		return type instanceof ListType || type instanceof NonNullType required && isList(required.getType());
	}

	/**
	 * {@return whether it is a scalar or an enum}
	 */
	static boolean isValue(String type, TypeDefinitionRegistry schema) {
		return ScalarInfo.isGraphqlSpecifiedScalar(type) || schema.getType(type)
			.filter((found) -> found instanceof EnumTypeDefinition || found instanceof ScalarTypeDefinition)
			.isPresent();
	}

	/**
	 * {@return how the graph stores the values of each enum, by their names in the order
	 * in which the schema lists them}
	 */
	static Map<String, Map<String, String>> enums(TypeDefinitionRegistry schema) {
		Map<String, Map<String, String>> enums = new HashMap<>();
		for (EnumTypeDefinition type : schema.getTypes(EnumTypeDefinition.class)) {
			Map<String, String> stored = new LinkedHashMap<>();
			type.getEnumValueDefinitions()
				.forEach((value) -> stored.put(value.getName(),
						directive(value, "stored").map((as) -> as.text("as")).orElse(value.getName())));
			enums.put(type.getName(), stored);
		}
		return enums;
	}

	/**
	 * {@return the label of the nodes of a type; its own name where no directive says
	 * one}
	 */
	static String label(TypeDefinition<?> type) {
		return directive((DirectivesContainer<?>) type, "node").map((arguments) -> arguments.text("label"))
			.orElse(type.getName());
	}

	/**
	 * {@return the type of the rows of a connection; any other type as it is}
	 */
	static String withoutConnection(String type) {
		return type.endsWith(CONNECTION) ? type.substring(0, type.length() - CONNECTION.length()) : type;
	}

	/**
	 * {@return how a mistake names a field: {@code Plan.title}}
	 */
	static String place(ObjectTypeDefinition type, FieldDefinition field) {
		return type.getName() + "." + field.getName();
	}

	/**
	 * {@return the arguments of the first directive of that name}
	 */
	static Optional<Arguments> directive(DirectivesContainer<?> place, String name) {
		List<Directive> found = place.getDirectives(name);
		return found.isEmpty() ? Optional.empty() : Optional.of(new Arguments(found.get(0)));
	}

}
