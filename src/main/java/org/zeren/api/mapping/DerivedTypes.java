package org.zeren.api.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

import org.zeren.api.mapping.RowField.Many;
import org.zeren.api.mapping.RowField.ValueType;

/**
 * Adds to a schema what follows from its mapping: connections and their edges, filters,
 * orders, and the arguments that use them.
 */
public final class DerivedTypes {

	private static final String COMMON = """
			"Which way to sort."
			enum Sort { "The smallest first; what has no value last." ASC "The greatest first; what has no value first." DESC }
			"Where a page stands in its connection."
			type PageInfo {
				"Whether rows follow the page."
				hasNextPage: Boolean!
				"Whether rows precede the page."
				hasPreviousPage: Boolean!
				"The cursor of the first row; null on an empty page."
				startCursor: String
				"The cursor of the last row; null on an empty page."
				endCursor: String
			}
			""";

	/**
	 * Conditions that every type of value has, then those of ordered values, then those
	 * of texts.
	 */
	private static final String EQUALITY = """
			"Conditions on a value of type %1$s; all given ones must hold. A value that is missing equals nothing."
			input %1$sFilter { "It is this." eq: %1$s "It is not this." ne: %1$s "It is one of these." in: [%1$s!]
			"It is none of these." notIn: [%1$s!] "It is missing." isNull: Boolean """;

	private static final String RANGE = """
			 "It is less." lt: %1$s "It is less or equal." le: %1$s "It is greater." gt: %1$s
			"It is greater or equal." ge: %1$s """;

	private static final String TEXT = """
			 "It holds this text." contains: String "It begins with this text." startsWith: String
			"It ends with this text." endsWith: String """;

	private static final String LIST = """
			"Conditions on a list of values of type %1$s; all given ones must hold."
			input %1$sListFilter { "It holds this value." has: %1$s "It is empty." isEmpty: Boolean }
			""";

	private static final String HIT = """
			"How well it fits; only to be compared within one search." score: Float!
			"Its name or title." title: String! "What it is." kind: %s!
			"The name, alias or keyword in which the words of the search stand; the most of them, where none holds all." matched: String!
			"Which of these that is." matchedIn: MatchedIn!
			""";

	private final Mapping mapping;

	private final Descriptions descriptions;

	private final StringBuilder sdl = new StringBuilder(COMMON);

	private DerivedTypes(Mapping mapping, Descriptions descriptions) {
		this.mapping = mapping;
		this.descriptions = descriptions;
	}

	/**
	 * Adds the derived types and arguments to {@code schema}.
	 */
	public static void add(TypeDefinitionRegistry schema, Mapping mapping) {
		DerivedTypes derived = new DerivedTypes(mapping, new Descriptions(schema));
		derived.valueFilters(schema);
		mapping.all().forEach(derived::type);
		for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
			if (MappingReader.isRead(type)) {
				schema.remove(type);
				schema.add(derived.withArguments(type));
			}
		}
		schema.merge(new SchemaParser().parse(derived.sdl.toString()));
	}

	private void valueFilters(TypeDefinitionRegistry schema) {
		filter("ID", RANGE + TEXT);
		filter("String", RANGE + TEXT);
		filter("Int", RANGE);
		filter("Float", RANGE);
		filter("Boolean", "");
		SortedSet<String> single = new TreeSet<>();
		SortedSet<String> listed = new TreeSet<>();
		this.mapping.all()
			.stream()
			.flatMap((type) -> type.fields().values().stream())
			.flatMap((field) -> valueType(field).stream())
			.forEach((type) -> (type.list() ? listed : single).add(type.name()));
		for (String type : single) {
			if (!ScalarInfo.isGraphqlSpecifiedScalar(type)) {
				filter(type, (schema.getTypeOrNull(type) instanceof EnumTypeDefinition) ? "" : RANGE);
			}
		}
		listed.forEach((type) -> this.sdl.append(LIST.formatted(type)));
	}

	private static Optional<ValueType> valueType(RowField field) {
		if (field instanceof RowField.Property property) {
			return Optional.of(property.type());
		}
		return (field instanceof RowField.Value value) ? Optional.of(value.type()) : Optional.empty();
	}

	private void filter(String scalar, String more) {
		this.sdl.append((EQUALITY + more + "}\n").formatted(scalar));
	}

	private void type(RowType type) {
		for (RowField field : type.fields().values()) {
			if (field instanceof RowField.Link link && link.many() == Many.CONNECTION) {
				connection(link.type(), "");
			}
			else if (field instanceof RowField.Hits hits) {
				connection(hits.type(), HIT.formatted(hits.kinds()));
			}
		}
		if (!Set.of(RowType.Kind.ROOT, RowType.Kind.ROW, RowType.Kind.COMPUTED, RowType.Kind.ABSTRACT)
			.contains(type.kind())) {
			filter(type);
			order(type);
		}
	}

	private void connection(String type, String more) {
		if (this.sdl.indexOf("type " + type + "Connection ") >= 0) {
			return;
		}
		this.sdl.append("""
				"A page of rows of type %1$s."
				type %1$sConnection {
					"The rows of the page, each with its cursor."
					edges: [%1$sEdge!]!
					"The rows of the page."
					nodes: [%1$s!]!
					"Where the page stands."
					pageInfo: PageInfo!
					"How many rows there are on all pages; counted only when selected."
					totalCount: Int!
				}
				"A row of type %1$s and its place."
				type %1$sEdge { "The place of the row, to go on from." cursor: String! "The row." node: %1$s! %2$s }
				""".formatted(type, more));
	}

	private void filter(RowType type) {
		String name = type.name();
		this.sdl
			.append("""
					"Conditions on a row of type %1$s; all given ones must hold. A condition that is null says nothing."
					input %1$sFilter {
					"All of these hold." and: [%1$sFilter!] "One of these holds." or: [%1$sFilter!] "This does not hold." not: %1$sFilter
					"""
				.formatted(name));
		for (RowField field : type.fields().values()) {
			String condition = filterType(field);
			if (!condition.isEmpty()) {
				this.sdl.append(described("On", type, field)).append(condition).append('\n');
			}
		}
		this.sdl.append("}\n");
		if (type.kind() != RowType.Kind.PART) {
			this.sdl
				.append("""
						"Conditions on a list of rows of type %1$s; all given ones must hold."
						input %1$sListFilter { "At least one row fits." some: %1$sFilter "No row fits." none: %1$sFilter
						"All rows fit." every: %1$sFilter "How many rows fit." count: %1$sCountFilter }
						"A condition on how many rows of type %1$s fit."
						input %1$sCountFilter { "Only rows that fit this count; all where not given." where: %1$sFilter
						"So many." eq: Int "Less." lt: Int "Less or equal." le: Int "More." gt: Int "More or equal." ge: Int }
						"""
					.formatted(name));
		}
	}

	private String described(String use, RowType type, RowField field) {
		return this.descriptions.of(use, type.name(), field.name()) + " " + field.name() + ": ";
	}

	/** The input type of the conditions on a field; empty where it takes none. */
	private String filterType(RowField field) {
		if (field instanceof RowField.Property property) {
			return filterType(property.type());
		}
		if (field instanceof RowField.Value value) {
			return filterType(value.type());
		}
		if (field instanceof RowField.Part part) {
			return part.type() + "Filter";
		}
		if (field instanceof RowField.Variable variable && variable.type() != null) {
			return variable.type() + "Filter";
		}
		if (field instanceof RowField.Link link && selectable(link)) {
			return link.type() + ((link.many() == Many.ONE) ? "Filter" : "ListFilter");
		}
		return "";
	}

	private static String filterType(ValueType type) {
		return type.name() + (type.list() ? "ListFilter" : "Filter");
	}

	/** Whether conditions can be set on the rows of a link: nodes and edges. */
	private boolean selectable(RowField.Link link) {
		RowType.Kind kind = this.mapping.type(link.type()).kind();
		return kind == RowType.Kind.NODE || kind == RowType.Kind.EDGE;
	}

	private void order(RowType type) {
		StringBuilder keys = new StringBuilder();
		for (RowField field : type.fields().values()) {
			String key = orderType(field);
			if (!key.isEmpty()) {
				keys.append(described("By", type, field)).append(key).append('\n');
			}
		}
		this.sdl.append("\"One key to sort rows of type %1$s by.\" input %1$sOrder @oneOf {\n%2$s}\n"
			.formatted(type.name(), keys));
	}

	private static String orderType(RowField field) {
		if (field instanceof RowField.Property property) {
			return property.type().list() ? "" : "Sort";
		}
		if (field instanceof RowField.Value value) {
			return value.type().list() ? "" : "Sort";
		}
		return (field instanceof RowField.Part part) ? part.type() + "Order" : "";
	}

	private ObjectTypeDefinition withArguments(ObjectTypeDefinition type) {
		RowType row = this.mapping.type(type.getName());
		List<FieldDefinition> fields = type.getFieldDefinitions()
			.stream()
			.map((field) -> field
				.transform((builder) -> arguments(row, field.getName()).forEach(builder::inputValueDefinition)))
			.toList();
		return type.transform((builder) -> builder.fieldDefinitions(fields));
	}

	private List<InputValueDefinition> arguments(RowType type, String name) {
		RowField field = type.fields().get(name);
		List<InputValueDefinition> arguments = new ArrayList<>();
		if (field instanceof RowField.Link link && link.many() != Many.ONE && selectable(link)) {
			arguments.add(argument("filter", new TypeName(link.type() + "Filter"), "Only rows that fit."));
			arguments.add(argument("orderBy",
					new ListType(NonNullType.newNonNullType(new TypeName(link.type() + "Order")).build()),
					"How to sort the rows: by the first key, then the second and so on."));
		}
		if (field instanceof RowField.Hits || field instanceof RowField.Link link && link.many() == Many.CONNECTION) {
			arguments
				.add(argument("first", new TypeName("Int"), "So many rows from the beginning, or behind `after`."));
			arguments.add(argument("after", new TypeName("String"), "Only rows behind this cursor."));
			arguments.add(argument("last", new TypeName("Int"), "So many rows from the end, or before `before`."));
			arguments.add(argument("before", new TypeName("String"), "Only rows before this cursor."));
		}
		return arguments;
	}

	private static InputValueDefinition argument(String name, Type<?> type, String description) {
		return InputValueDefinition.newInputValueDefinition()
			.name(name)
			.type(type)
			.description(new Description(description, null, false))
			.build();
	}

}
