package org.zeren.api.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.EnumTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import org.jspecify.annotations.Nullable;

import org.zeren.api.mapping.RowField.Many;
import org.zeren.api.mapping.RowField.Pattern;
import org.zeren.api.mapping.RowField.ValueType;

/**
 * Reads the mapping from the directives of the schema's types.
 */
public final class MappingReader {

	private static final String CONNECTION = "Connection";

	private final TypeDefinitionRegistry schema;

	private final List<String> mistakes = new ArrayList<>();

	private MappingReader(TypeDefinitionRegistry schema) {
		this.schema = schema;
	}

	/**
	 * {@return the mapping that the schema declares}
	 * @throws MappingException where it contradicts itself
	 */
	public static Mapping read(TypeDefinitionRegistry schema) {
		MappingReader reader = new MappingReader(schema);
		Map<String, RowType> types = new LinkedHashMap<>();
		for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
			types.put(type.getName(), reader.type(type));
		}
		Map<String, List<String>> unions = new LinkedHashMap<>();
		for (UnionTypeDefinition union : schema.getTypes(UnionTypeDefinition.class)) {
			unions.put(union.getName(),
					union.getMemberTypes().stream().map((member) -> ((TypeName) member).getName()).toList());
		}
		Mapping mapping = new Mapping(types, unions);
		reader.mistakes.addAll(MappingCheck.mistakes(mapping));
		if (!reader.mistakes.isEmpty()) {
			throw new MappingException(reader.mistakes);
		}
		return mapping;
	}

	private RowType type(ObjectTypeDefinition type) {
		Optional<Arguments> node = directive(type, "node");
		Optional<Arguments> edge = directive(type, "edge");
		RowType.Kind kind = kind(type);
		Map<String, RowField> fields = new LinkedHashMap<>();
		for (FieldDefinition field : type.getFieldDefinitions()) {
			field(type, kind, field).ifPresent((mapped) -> fields.put(field.getName(), mapped));
		}
		List<String> order = node.or(() -> edge)
			.map((arguments) -> arguments.texts("order", List.of("id")))
			.orElse(List.of());
		return new RowType(type.getName(), kind, node.map((arguments) -> arguments.text("label")).orElse(null),
				node.map((arguments) -> arguments.text("ids")).orElse(null), order, fields);
	}

	private static RowType.Kind kind(ObjectTypeDefinition type) {
		if (type.getName().equals("Query")) {
			return RowType.Kind.ROOT;
		}
		if (type.hasDirective("node")) {
			return RowType.Kind.NODE;
		}
		if (type.hasDirective("edge")) {
			return RowType.Kind.EDGE;
		}
		return type.hasDirective("row") ? RowType.Kind.ROW : RowType.Kind.PART;
	}

	private Optional<RowField> field(ObjectTypeDefinition owner, RowType.Kind kind, FieldDefinition field) {
		String name = field.getName();
		TypeInfo type = TypeInfo.typeInfo(field.getType());
		boolean list = isList(field.getType());
		ValueType valueType = new ValueType(type.getName(), list, type.isNonNull());
		Optional<Arguments> fulltext = directive(field, "fulltext");
		if (fulltext.isPresent()) {
			return Optional
				.of(new RowField.Hits(name, fulltext.get().text("index"), withoutConnection(type.getName())));
		}
		Optional<Arguments> value = directive(field, "value");
		if (value.isPresent()) {
			return Optional.of(new RowField.Value(name, CypherText.expression(value.get().text("cypher")), valueType));
		}
		if (isValue(type.getName())) {
			if (kind == RowType.Kind.ROW) {
				return Optional.of(new RowField.Variable(name, null, type.isNonNull()));
			}
			String property = directive(field, "property").map((arguments) -> arguments.text("name")).orElse(name);
			boolean indexed = field.hasDirective("indexed") || kind == RowType.Kind.NODE && name.equals("id");
			return Optional.of(new RowField.Property(name, property, valueType, indexed));
		}
		if (this.schema.getType(type.getName()).orElse(null) instanceof InterfaceTypeDefinition) {
			return Optional.of(new RowField.AnyNode(name));
		}
		return found(owner, kind, field, list);
	}

	private Optional<RowField> found(ObjectTypeDefinition owner, RowType.Kind kind, FieldDefinition field,
			boolean list) {
		TypeInfo type = TypeInfo.typeInfo(field.getType());
		String target = withoutConnection(type.getName());
		Many many = list ? Many.LIST : type.getName().equals(target) ? Many.ONE : Many.CONNECTION;
		ObjectTypeDefinition found = this.schema.getTypeOrNull(target, ObjectTypeDefinition.class);
		if (found == null) {
			this.mistakes.add(place(owner, field) + " has the type " + type.getName()
					+ ", which neither is declared nor is the connection of a declared type");
			return Optional.empty();
		}
		Optional<Arguments> relationship = directive(field, "relationship");
		Optional<Arguments> match = directive(field, "match");
		if (relationship.isPresent()) {
			CypherText pattern = pattern(relationship.get(), found);
			return Optional.of(link(field, many, target, pattern, Arguments.NONE));
		}
		if (match.isPresent()) {
			return Optional.of(link(field, many, target, new CypherText(match.get().text("pattern")), match.get()));
		}
		if (kind == RowType.Kind.ROOT && kind(found) == RowType.Kind.NODE) {
			return Optional.of(all(field, many, target, label(found)));
		}
		if (many == Many.ONE && kind(found) == RowType.Kind.PART) {
			return Optional.of(new RowField.Part(field.getName(), target, type.isNonNull()));
		}
		if (many == Many.ONE && (kind == RowType.Kind.EDGE || kind == RowType.Kind.ROW)) {
			return Optional.of(new RowField.Variable(field.getName(), target, type.isNonNull()));
		}
		this.mistakes.add(place(owner, field) + " says neither by @relationship nor by @match how its rows are found");
		return Optional.empty();
	}

	private CypherText pattern(Arguments relationship, ObjectTypeDefinition found) {
		boolean out = relationship.text("direction").equals("OUT");
		String type = relationship.text("type");
		return switch (kind(found)) {
			case EDGE -> new CypherText((out ? "(this)-[it:%s]->(other)" : "(this)<-[it:%s]-(other)").formatted(type));
			default ->
				new CypherText((out ? "(this)-[:%s]->(it:%s)" : "(this)<-[:%s]-(it:%s)").formatted(type, label(found)));
		};
	}

	private RowField.Link link(FieldDefinition field, Many many, String target, CypherText pattern, Arguments match) {
		Map<String, CypherText> arguments = new LinkedHashMap<>();
		Map<Map.Entry<String, Boolean>, Pattern> others = new LinkedHashMap<>();
		for (InputValueDefinition argument : field.getInputValueDefinitions()) {
			directive(argument, "where")
				.ifPresent((where) -> arguments.put(argument.getName(), CypherText.expression(where.text("cypher"))));
			argument.getDirectives("matchIf")
				.stream()
				.map(Arguments::new)
				.forEach((other) -> others.put(Map.entry(argument.getName(), other.flag("value")),
						new Pattern(new CypherText(other.text("pattern")), where(other).orElse(null))));
		}
		Pattern search = new Pattern(pattern, where(match).orElseGet(() -> byArguments(field)));
		return new RowField.Link(field.getName(), many, target, search, match.flag("distinct"),
				match.texts("order", order(target)),
				match.optionalText("count").map(CypherText::expression).orElse(null), arguments, others,
				match.optionalText("id").map((id) -> byId(target, id)).orElse(null));
	}

	/** The node of an id that the row around it tells. */
	private Pattern byId(String type, String id) {
		ObjectTypeDefinition found = this.schema.getTypeOrNull(type, ObjectTypeDefinition.class);
		String label = (found != null) ? label(found) : type;
		return new Pattern(new CypherText("(it:%s)".formatted(label)), CypherText.expression("it.id = " + id));
	}

	/**
	 * All nodes of a label, or the one that the arguments say. That the id is there is
	 * said so that its index gives the nodes in order.
	 */
	private RowField.Link all(FieldDefinition field, Many many, String type, String label) {
		CypherText pattern = new CypherText("(it:%s)".formatted(label));
		if (many == Many.ONE) {
			return link(field, many, type, pattern, Arguments.NONE);
		}
		return new RowField.Link(field.getName(), many, type,
				new Pattern(pattern, CypherText.expression("it.id IS NOT NULL")), false, order(type),
				CypherText.expression("COUNT { (:%s) }".formatted(label)), Map.of(), Map.of(), null);
	}

	private static Optional<CypherText> where(Arguments match) {
		return match.optionalText("where").map(CypherText::expression);
	}

	private List<String> order(String type) {
		ObjectTypeDefinition found = this.schema.getTypeOrNull(type, ObjectTypeDefinition.class);
		return (found == null) ? List.of()
				: directive(found, "node").or(() -> directive(found, "edge"))
					.map((own) -> own.texts("order", List.of("id")))
					.orElse(List.of());
	}

	/** An argument without a condition of its own asks for the property of its name. */
	private static @Nullable CypherText byArguments(FieldDefinition field) {
		List<String> conditions = field.getInputValueDefinitions()
			.stream()
			.filter((argument) -> argument.getDirectives().isEmpty())
			.map((argument) -> "it.%1$s = $%1$s".formatted(argument.getName()))
			.toList();
		return conditions.isEmpty() ? null : CypherText.expression(String.join(" AND ", conditions));
	}

	private static boolean isList(Type<?> type) {
		return type instanceof ListType || type instanceof NonNullType required && isList(required.getType());
	}

	private boolean isValue(String type) {
		return ScalarInfo.isGraphqlSpecifiedScalar(type) || this.schema.getType(type)
			.filter((found) -> found instanceof EnumTypeDefinition || found instanceof ScalarTypeDefinition)
			.isPresent();
	}

	private static String label(ObjectTypeDefinition type) {
		return directive(type, "node").map((arguments) -> arguments.text("label")).orElse(type.getName());
	}

	private static String withoutConnection(String type) {
		return type.endsWith(CONNECTION) ? type.substring(0, type.length() - CONNECTION.length()) : type;
	}

	private static String place(ObjectTypeDefinition type, FieldDefinition field) {
		return type.getName() + "." + field.getName();
	}

	private static Optional<Arguments> directive(DirectivesContainer<?> place, String name) {
		List<Directive> found = place.getDirectives(name);
		return found.isEmpty() ? Optional.empty() : Optional.of(new Arguments(found.get(0)));
	}

}
