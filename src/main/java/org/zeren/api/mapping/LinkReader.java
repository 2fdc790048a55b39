package org.zeren.api.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

import org.zeren.api.mapping.RowField.Many;
import org.zeren.api.mapping.RowField.Pattern;

/**
 * Reads how the rows of a field are found: {@code regions: [Region!]! @relationship(type:
 * "COVERS", direction: OUT)} goes in, a link by {@code (this)-[:COVERS]->(it:Region)}
 * comes out.
 */
final class LinkReader {

	private final TypeDefinitionRegistry schema;

	private final Consumer<String> mistakes;

	/**
	 * @param mistakes takes a line for each text that is no Cypher
	 */
	LinkReader(TypeDefinitionRegistry schema, Consumer<String> mistakes) {
		this.schema = schema;
		this.mistakes = mistakes;
	}

	/**
	 * {@return the link of a field by a relationship, with its @relationship}
	 */
	RowField.Link byRelationship(String place, FieldDefinition field, Many many, TypeDefinition<?> found,
			Arguments relationship) {
		return link(place, field, many, found.getName(), relationship(place, relationship, found), Arguments.NONE);
	}

	/**
	 * {@return the link of a field by a pattern, with its @match}
	 */
	RowField.Link byMatch(String place, FieldDefinition field, Many many, String target, Arguments match) {
		return link(place, field, many, target, pattern(place, "a pattern", match.text("pattern")), match);
	}

	private CypherText relationship(String place, Arguments relationship, TypeDefinition<?> found) {
		String shape = relationship.text("direction").equals("OUT") ? "(this)-[%s:%s]->(%s)" : "(this)<-[%s:%s]-(%s)";
		String type = relationship.text("type");
		String pattern = switch (Declarations.kind(found)) {
			case EDGE -> shape.formatted("it", type, "other");
			case ABSTRACT -> shape.formatted("", type, "it");
			default -> shape.formatted("", type, "it:" + Declarations.label(found));
		};
		return pattern(place, "a relationship", pattern);
	}

	private RowField.Link link(String place, FieldDefinition field, Many many, String target, CypherText pattern,
			Arguments match) {
		Map<String, CypherText> arguments = new LinkedHashMap<>();
		Map<Map.Entry<String, Boolean>, Pattern> others = new LinkedHashMap<>();
		for (InputValueDefinition argument : field.getInputValueDefinitions()) {
			String of = "of " + argument.getName();
			Declarations.directive(argument, "where")
				.ifPresent((where) -> arguments.put(argument.getName(),
						expression(place, "a @where " + of, where.text("cypher"))));
			argument.getDirectives("matchIf")
				.stream()
				.map(Arguments::new)
				.forEach((other) -> others.put(Map.entry(argument.getName(), other.flag("value")), new Pattern(
						pattern(place, "a @matchIf " + of, other.text("pattern")), where(place, other).orElse(null))));
		}
		Pattern search = new Pattern(pattern, where(place, match).orElseGet(() -> byArguments(place, field)));
		return new RowField.Link(field.getName(), many, target, search, match.flag("distinct"),
				match.texts("order", Declarations.order(target, this.schema)), known(place, match), arguments, others,
				match.optionalText("id").map((id) -> byId(place, target, id)).orElse(null));
	}

	private RowField.Known known(String place, Arguments match) {
		return new RowField.Known(
				match.optionalText("count").map((count) -> expression(place, "a count", count)).orElse(null),
				match.optionalText("any").map((any) -> expression(place, "an any", any)).orElse(null),
				match.texts("present", List.of()));
	}

	private CypherText pattern(String place, String what, String text) {
		return cypher(place, what, text, CypherText::pattern, CypherText.pattern("(this)--(it)"));
	}

	/**
	 * {@return an expression of the schema}
	 * @param place the field that has it
	 * @param what what it is there, for the mistake that tells of it
	 */
	CypherText expression(String place, String what, String text) {
		return cypher(place, what, text, CypherText::expression, CypherText.expression("null"));
	}

	/** What is no Cypher is a mistake; something stands in for it until all are found. */
	private CypherText cypher(String place, String what, String text, Function<String, CypherText> parse,
			CypherText otherwise) {
		try {
			return parse.apply(text);
		}
		catch (IllegalArgumentException ex) {
			this.mistakes.accept("%s has %s that is no Cypher, %s: %s".formatted(place, what,
					text.strip().replaceAll("\\s+", " "), ex.getMessage()));
			return otherwise;
		}
	}

	/** The node of an id that the row around it tells. */
	private Pattern byId(String place, String type, String id) {
		TypeDefinition<?> found = this.schema.getTypeOrNull(type);
		String label = (found != null) ? Declarations.label(found) : type;
		return new Pattern(pattern(place, "a label", "(it:%s)".formatted(label)),
				expression(place, "an id", "it.id = " + id));
	}

	/**
	 * {@return the link to all nodes of a label, or to the one that the arguments say}
	 * That the id is there is said so that its index gives the nodes in order.
	 */
	RowField.Link all(String place, FieldDefinition field, Many many, String type, String label) {
		CypherText pattern = pattern(place, "a label", "(it:%s)".formatted(label));
		if (many == Many.ONE) {
			return link(place, field, many, type, pattern, Arguments.NONE);
		}
		return new RowField.Link(field.getName(), many, type,
				new Pattern(pattern, CypherText.expression("it.id IS NOT NULL")), false,
				Declarations.order(type, this.schema),
				new RowField.Known(expression(place, "a label", "COUNT { (:%s) }".formatted(label)), null, List.of()),
				Map.of(), Map.of(), null);
	}

	private Optional<CypherText> where(String place, Arguments match) {
		return match.optionalText("where").map((where) -> expression(place, "a where", where));
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

}
