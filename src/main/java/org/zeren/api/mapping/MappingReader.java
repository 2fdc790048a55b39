package org.zeren.api.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.AstPrinter;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

import org.zeren.api.compute.Computation;
import org.zeren.api.mapping.RowField.Many;
import org.zeren.api.mapping.RowField.ValueType;
import org.zeren.graph.model.Model;

/**
 * Reads the mapping from the directives of the schema's types: SDL such as {@code type
 * Plan @node {…}} goes in; how each type, field, filter and order reads from the graph
 * comes out, or all mistakes, each with its field.
 */
public final class MappingReader {

	/** The type of what changes the graph. */
	public static final String MUTATION = "Mutation";

	/** The directive of what a mutation answers. */
	public static final String PAYLOAD = "payload";

	private final TypeDefinitionRegistry schema;

	private final List<String> mistakes = new ArrayList<>();

	private final Map<String, Integer> lengths = new HashMap<>();

	private final LinkReader links;

	private final List<String> namings;

	private MappingReader(TypeDefinitionRegistry schema, List<String> namings) {
		this.schema = schema;
		this.links = new LinkReader(schema, this.mistakes::add);
		this.namings = namings;
	}

	/**
	 * {@return the mapping that the schema declares}
	 * @param model what the graph is made of
	 * @throws MappingException where it contradicts itself or the model; a line each
	 * names the field
	 */
	public static Mapping read(TypeDefinitionRegistry schema, Model model) {
		MappingReader reader = new MappingReader(schema, model.namings());
		Map<String, RowType> types = new LinkedHashMap<>();
		for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
			if (isRead(type)) {
				types.put(type.getName(), reader.type(type));
			}
		}
		Map<String, List<String>> members = reader.members();
		members.keySet()
			.forEach((name) -> types.put(name,
					new RowType(name, RowType.Kind.ABSTRACT, null, null, List.of("id"), Map.of())));
		Mapping mapping = new Mapping(types, members, reader.lengths, Declarations.enums(schema));
		reader.mistakes.addAll(MappingCheck.mistakes(mapping));
		if (reader.mistakes.isEmpty()) {
			reader.mistakes.addAll(ModelCheck.mistakes(mapping, model));
		}
		if (!reader.mistakes.isEmpty()) {
			throw new MappingException(reader.mistakes);
		}
		return mapping;
	}

	/**
	 * {@return whether rows of the type are read from the graph}; mutations and what they
	 * answer are not
	 */
	static boolean isRead(ObjectTypeDefinition type) {
		return !type.getName().equals(MUTATION) && !type.hasDirective(PAYLOAD);
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
		Optional<Arguments> node = Declarations.directive(type, "node");
		Optional<Arguments> edge = Declarations.directive(type, "edge");
		RowType.Kind kind = Declarations.kind(type);
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

	private Optional<RowField> field(ObjectTypeDefinition owner, RowType.Kind kind, FieldDefinition field) {
		String place = Declarations.place(owner, field);
		String type = TypeInfo.typeInfo(field.getType()).getName();
		if (Declarations.isNested(field.getType())) {
			return mistake(place + " is a list of lists, which nothing finds: give it a list of a type with fields");
		}
		Optional<Arguments> fulltext = Declarations.directive(field, "fulltext");
		if (fulltext.isPresent()) {
			return Optional.of(new RowField.Hits(field.getName(), fulltext.get().text("index"),
					Declarations.withoutConnection(type), fulltext.get().text("kinds"), this.namings));
		}
		if (kind == RowType.Kind.COMPUTED) {
			return Optional.of(new RowField.Given(field.getName()));
		}
		Optional<Arguments> computed = Declarations.directive(field, "computed");
		if (computed.isPresent()) {
			return computed(place, kind, field, type, computed.get());
		}
		return Declarations.isValue(type, this.schema) ? value(place, kind, field, type) : rows(owner, kind, field);
	}

	/** A function computes rows of a type that is declared to be given by one. */
	private Optional<RowField> computed(String place, RowType.Kind kind, FieldDefinition field, String type,
			Arguments computed) {
		TypeDefinition<?> found = this.schema.getTypeOrNull(type);
		if (found == null || Declarations.kind(found) != RowType.Kind.COMPUTED) {
			return mistake("%s is @computed, and %s is no type that is @given".formatted(place, type));
		}
		Computation by = Computation.named(computed.text("by"));
		if (by == null) {
			return mistake(
					"%s is @computed by %s, and there is no such computation".formatted(place, computed.text("by")));
		}
		RowField.Link start = null;
		if (kind == RowType.Kind.ROOT) {
			if (computed.optionalText("pattern").isEmpty()) {
				return mistake(place + " is @computed at the root: say by pattern what it is about");
			}
			start = this.links.byMatch(place, field, Many.ONE, type, computed);
		}
		return Optional.of(new RowField.Computed(field.getName(),
				this.links.expression(place, "@computed", computed.text("from")), by, start));
	}

	private Optional<RowField> value(String place, RowType.Kind kind, FieldDefinition field, String type) {
		for (String directive : List.of("relationship", "match")) {
			if (field.hasDirective(directive)) {
				return mistake("%s is a value of type %s, and @%s finds rows: use @value(cypher:)".formatted(place,
						type, directive));
			}
		}
		Declarations.directive(field, "length")
			.ifPresent((length) -> this.lengths.put(place, length.number("typical")));
		boolean required = field.getType() instanceof NonNullType;
		ValueType valueType = new ValueType(type, Declarations.isList(field.getType()), required);
		Optional<Arguments> value = Declarations.directive(field, "value");
		if (value.isPresent()) {
			return Optional.of(new RowField.Value(field.getName(),
					this.links.expression(place, "@value", value.get().text("cypher")), valueType));
		}
		if (kind == RowType.Kind.ROOT) {
			return mistake(place + " is a value of type " + type + " of no row: say by @value how it is computed");
		}
		if (kind == RowType.Kind.ROW) {
			return Optional.of(new RowField.Variable(field.getName(), null, required));
		}
		String name = field.getName();
		String property = Declarations.directive(field, "property")
			.map((arguments) -> arguments.text("name"))
			.orElse(name);
		boolean indexed = field.hasDirective("indexed") || kind == RowType.Kind.NODE && name.equals("id");
		return Optional.of(new RowField.Property(name, property, valueType, indexed));
	}

	private Optional<RowField> rows(ObjectTypeDefinition owner, RowType.Kind kind, FieldDefinition field) {
		String place = Declarations.place(owner, field);
		String type = TypeInfo.typeInfo(field.getType()).getName();
		String target = Declarations.withoutConnection(type);
		TypeDefinition<?> found = this.schema.getTypeOrNull(target);
		boolean list = Declarations.isList(field.getType());
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
		Optional<Arguments> relationship = Declarations.directive(field, "relationship");
		Optional<Arguments> match = Declarations.directive(field, "match");
		if (relationship.isPresent()) {
			return Optional.of(this.links.byRelationship(place, field, many, found, relationship.get()));
		}
		if (match.isPresent()) {
			return Optional.of(this.links.byMatch(place, field, many, target, match.get()));
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
		if (kind == RowType.Kind.ROOT && Declarations.kind(found) == RowType.Kind.NODE) {
			return Optional.of(this.links.all(place, field, many, target, Declarations.label(found)));
		}
		if (many == Many.ONE && Declarations.kind(found) == RowType.Kind.PART) {
			return Optional.of(new RowField.Part(field.getName(), target, required));
		}
		if (many == Many.ONE && Declarations.kind(found) != RowType.Kind.ABSTRACT
				&& (kind == RowType.Kind.EDGE || kind == RowType.Kind.ROW)) {
			return Optional.of(new RowField.Variable(field.getName(), target, required));
		}
		return mistake(place + " says neither by @relationship nor by @match how its rows are found");
	}

	private Optional<RowField> mistake(String mistake) {
		this.mistakes.add(mistake);
		return Optional.empty();
	}

}
