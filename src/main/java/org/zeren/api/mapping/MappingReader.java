package org.zeren.api.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.AstPrinter;
import graphql.language.Type;
import graphql.language.TypeDefinition;
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
import org.zeren.graph.model.Model;

/**
 * Reads the mapping from the directives of the schema's types: SDL such as {@code type
 * Plan @node {…}} goes in; how each type, field, filter and order reads from the graph
 * comes out, or all mistakes, each with its field.
 */
public final class MappingReader {

	private static final String CONNECTION = "Connection";

	private final TypeDefinitionRegistry schema;

	private final List<String> mistakes = new ArrayList<>();

	private final Map<String, Integer> lengths = new HashMap<>();

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
		Map<String, List<String>> members = reader.members();
		members.keySet()
			.forEach((name) -> types.put(name,
					new RowType(name, RowType.Kind.ABSTRACT, null, null, List.of("id"), Map.of())));
		Mapping mapping = new Mapping(types, members, reader.lengths);
		reader.mistakes.addAll(MappingCheck.mistakes(mapping));
		if (!reader.mistakes.isEmpty()) {
			throw new MappingException(reader.mistakes);
		}
		return mapping;
	}

	/**
	 * {@return the mapping that the schema declares}
	 * @param model what the graph is made of
	 * @throws MappingException where it contradicts itself or the model; a line each
	 * names the field
	 */
	public static Mapping read(TypeDefinitionRegistry schema, Model model) {
		Mapping mapping = read(schema);
		List<String> mistakes = ModelCheck.mistakes(mapping, model);
		if (!mistakes.isEmpty()) {
			throw new MappingException(mistakes);
		}
		return mapping;
	}

	/** The types of the nodes that a field of an interface or union can find. */
	private Map<String, List<String>> members() {
		Map<String, List<String>> members = new LinkedHashMap<>();
		for (UnionTypeDefinition union : this.schema.getTypes(UnionTypeDefinition.class)) {
			members.put(union.getName(),
					union.getMemberTypes().stream().map((member) -> ((TypeName) member).getName()).toList());
		}
		for (InterfaceTypeDefinition shared : this.schema.getTypes(InterfaceTypeDefinition.class)) {
			members.put(shared.getName(),
					this.schema.getImplementationsOf(shared)
						.stream()
						.filter((type) -> type instanceof ObjectTypeDefinition)
						.map((type) -> type.getName())
						.toList());
		}
		return members;
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

	private static RowType.Kind kind(TypeDefinition<?> type) {
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
		return type.hasDirective("row") ? RowType.Kind.ROW : RowType.Kind.PART;
	}

	private Optional<RowField> field(ObjectTypeDefinition owner, RowType.Kind kind, FieldDefinition field) {
		String place = place(owner, field);
		String type = TypeInfo.typeInfo(field.getType()).getName();
		if (isNested(field.getType())) {
			return mistake(place + " is a list of lists, which nothing finds: give it a list of a type with fields");
		}
		Optional<Arguments> fulltext = directive(field, "fulltext");
		if (fulltext.isPresent()) {
			return Optional.of(new RowField.Hits(field.getName(), fulltext.get().text("index"), withoutConnection(type),
					fulltext.get().text("kinds")));
		}
		return isValue(type) ? value(place, kind, field, type) : rows(owner, kind, field);
	}

	private Optional<RowField> value(String place, RowType.Kind kind, FieldDefinition field, String type) {
		for (String directive : List.of("relationship", "match")) {
			if (field.hasDirective(directive)) {
				return mistake("%s is a value of type %s, and @%s finds rows: use @value(cypher:)".formatted(place,
						type, directive));
			}
		}
		directive(field, "length").ifPresent((length) -> this.lengths.put(place, length.number("typical")));
		boolean required = field.getType() instanceof NonNullType;
		ValueType valueType = new ValueType(type, isList(field.getType()), required);
		Optional<Arguments> value = directive(field, "value");
		if (value.isPresent()) {
			return Optional.of(new RowField.Value(field.getName(),
					expression(place, "@value", value.get().text("cypher")), valueType));
		}
		if (kind == RowType.Kind.ROOT) {
			return mistake(place + " is a value of type " + type + " of no row: say by @value how it is computed");
		}
		if (kind == RowType.Kind.ROW) {
			return Optional.of(new RowField.Variable(field.getName(), null, required));
		}
		String name = field.getName();
		String property = directive(field, "property").map((arguments) -> arguments.text("name")).orElse(name);
		boolean indexed = field.hasDirective("indexed") || kind == RowType.Kind.NODE && name.equals("id");
		return Optional.of(new RowField.Property(name, property, valueType, indexed));
	}

	private Optional<RowField> rows(ObjectTypeDefinition owner, RowType.Kind kind, FieldDefinition field) {
		String place = place(owner, field);
		String type = TypeInfo.typeInfo(field.getType()).getName();
		String target = withoutConnection(type);
		TypeDefinition<?> found = this.schema.getTypeOrNull(target);
		boolean list = isList(field.getType());
		Many many = list ? Many.LIST : type.equals(target) ? Many.ONE : Many.CONNECTION;
		if (found == null || list && !type.equals(target)) {
			return mistake("%s has the type %s, which neither is declared nor is the connection of a declared type"
				.formatted(place, AstPrinter.printAst(field.getType())));
		}
		for (String directive : List.of("value", "property", "indexed")) {
			if (field.hasDirective(directive)) {
				return mistake("%s is of type %s, and @%s is for values: use @relationship or @match".formatted(place,
						type, directive));
			}
		}
		Optional<Arguments> relationship = directive(field, "relationship");
		Optional<Arguments> match = directive(field, "match");
		if (relationship.isPresent()) {
			return Optional
				.of(link(place, field, many, target, relationship(place, relationship.get(), found), Arguments.NONE));
		}
		if (match.isPresent()) {
			CypherText pattern = pattern(place, "a pattern", match.get().text("pattern"));
			return Optional.of(link(place, field, many, target, pattern, match.get()));
		}
		return undirected(place, kind, field, many, found);
	}

	/** A field of rows without a directive: what its place says of it. */
	private Optional<RowField> undirected(String place, RowType.Kind kind, FieldDefinition field, Many many,
			TypeDefinition<?> found) {
		boolean required = field.getType() instanceof NonNullType;
		String target = found.getName();
		if (kind == RowType.Kind.ROOT && found instanceof InterfaceTypeDefinition && many == Many.ONE) {
			return Optional.of(new RowField.AnyNode(field.getName()));
		}
		if (kind == RowType.Kind.ROOT && kind(found) == RowType.Kind.NODE) {
			return Optional.of(all(place, field, many, target, label(found)));
		}
		if (many == Many.ONE && kind(found) == RowType.Kind.PART) {
			return Optional.of(new RowField.Part(field.getName(), target, required));
		}
		if (many == Many.ONE && kind(found) != RowType.Kind.ABSTRACT
				&& (kind == RowType.Kind.EDGE || kind == RowType.Kind.ROW)) {
			return Optional.of(new RowField.Variable(field.getName(), target, required));
		}
		return mistake(place + " says neither by @relationship nor by @match how its rows are found");
	}

	private Optional<RowField> mistake(String mistake) {
		this.mistakes.add(mistake);
		return Optional.empty();
	}

	private CypherText relationship(String place, Arguments relationship, TypeDefinition<?> found) {
		String shape = relationship.text("direction").equals("OUT") ? "(this)-[%s:%s]->(%s)" : "(this)<-[%s:%s]-(%s)";
		String type = relationship.text("type");
		String pattern = switch (kind(found)) {
			case EDGE -> shape.formatted("it", type, "other");
			case ABSTRACT -> shape.formatted("", type, "it");
			default -> shape.formatted("", type, "it:" + label(found));
		};
		return pattern(place, "a relationship", pattern);
	}

	private RowField.Link link(String place, FieldDefinition field, Many many, String target, CypherText pattern,
			Arguments match) {
		Map<String, CypherText> arguments = new LinkedHashMap<>();
		Map<Map.Entry<String, Boolean>, Pattern> others = new LinkedHashMap<>();
		for (InputValueDefinition argument : field.getInputValueDefinitions()) {
			String of = "of " + argument.getName();
			directive(argument, "where").ifPresent((where) -> arguments.put(argument.getName(),
					expression(place, "a @where " + of, where.text("cypher"))));
			argument.getDirectives("matchIf")
				.stream()
				.map(Arguments::new)
				.forEach((other) -> others.put(Map.entry(argument.getName(), other.flag("value")), new Pattern(
						pattern(place, "a @matchIf " + of, other.text("pattern")), where(place, other).orElse(null))));
		}
		Pattern search = new Pattern(pattern, where(place, match).orElseGet(() -> byArguments(place, field)));
		return new RowField.Link(field.getName(), many, target, search, match.flag("distinct"),
				match.texts("order", order(target)),
				match.optionalText("count").map((count) -> expression(place, "a count", count)).orElse(null), arguments,
				others, match.optionalText("id").map((id) -> byId(place, target, id)).orElse(null));
	}

	private CypherText pattern(String place, String what, String text) {
		return cypher(place, what, text, CypherText::pattern, CypherText.pattern("(this)--(it)"));
	}

	private CypherText expression(String place, String what, String text) {
		return cypher(place, what, text, CypherText::expression, CypherText.expression("null"));
	}

	/** What is no Cypher is a mistake; something stands in for it until all are found. */
	private CypherText cypher(String place, String what, String text, Function<String, CypherText> parse,
			CypherText otherwise) {
		try {
			return parse.apply(text);
		}
		catch (IllegalArgumentException ex) {
			this.mistakes.add("%s has %s that is no Cypher, %s: %s".formatted(place, what,
					text.strip().replaceAll("\\s+", " "), ex.getMessage()));
			return otherwise;
		}
	}

	/** The node of an id that the row around it tells. */
	private Pattern byId(String place, String type, String id) {
		TypeDefinition<?> found = this.schema.getTypeOrNull(type);
		String label = (found != null) ? label(found) : type;
		return new Pattern(pattern(place, "a label", "(it:%s)".formatted(label)),
				expression(place, "an id", "it.id = " + id));
	}

	/**
	 * All nodes of a label, or the one that the arguments say. That the id is there is
	 * said so that its index gives the nodes in order.
	 */
	private RowField.Link all(String place, FieldDefinition field, Many many, String type, String label) {
		CypherText pattern = pattern(place, "a label", "(it:%s)".formatted(label));
		if (many == Many.ONE) {
			return link(place, field, many, type, pattern, Arguments.NONE);
		}
		return new RowField.Link(field.getName(), many, type,
				new Pattern(pattern, CypherText.expression("it.id IS NOT NULL")), false, order(type),
				expression(place, "a label", "COUNT { (:%s) }".formatted(label)), Map.of(), Map.of(), null);
	}

	private Optional<CypherText> where(String place, Arguments match) {
		return match.optionalText("where").map((where) -> expression(place, "a where", where));
	}

	private List<String> order(String type) {
		TypeDefinition<?> found = this.schema.getTypeOrNull(type);
		if (!(found instanceof ObjectTypeDefinition rows)) {
			return (found != null) ? List.of("id") : List.of();
		}
		return directive(rows, "node").or(() -> directive(rows, "edge"))
			.map((own) -> own.texts("order", List.of("id")))
			.orElse(List.of());
	}

	/** An argument without a condition of its own asks for the property of its name. */
	private @Nullable CypherText byArguments(String place, FieldDefinition field) {
		List<String> conditions = field.getInputValueDefinitions()
			.stream()
			.filter((argument) -> argument.getDirectives().isEmpty())
			.map((argument) -> "it.%1$s = $%1$s".formatted(argument.getName()))
			.toList();
		return conditions.isEmpty() ? null : expression(place, "arguments", String.join(" AND ", conditions));
	}

	private static boolean isNested(Type<?> type) {
		Type<?> list = (type instanceof NonNullType required) ? required.getType() : type;
		return list instanceof ListType outer && isList(outer.getType());
	}

	private static boolean isList(Type<?> type) {
		return type instanceof ListType || type instanceof NonNullType required && isList(required.getType());
	}

	private boolean isValue(String type) {
		return ScalarInfo.isGraphqlSpecifiedScalar(type) || this.schema.getType(type)
			.filter((found) -> found instanceof EnumTypeDefinition || found instanceof ScalarTypeDefinition)
			.isPresent();
	}

	private static String label(TypeDefinition<?> type) {
		return directive((DirectivesContainer<?>) type, "node").map((arguments) -> arguments.text("label"))
			.orElse(type.getName());
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
