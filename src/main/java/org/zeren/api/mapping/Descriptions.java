package org.zeren.api.mapping;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * What the schema says of a field, for whoever filters or sorts by it.
 */
final class Descriptions {

	private final TypeDefinitionRegistry schema;

	/**
	 * @param schema the types as they were declared
	 */
	Descriptions(TypeDefinitionRegistry schema) {
		this.schema = schema;
	}

	/**
	 * {@return a description as SDL: what it is for, the field, and the first sentence of
	 * the field's own description}
	 * @param use what it is for, such as {@code On}
	 * @param type the type that has the field
	 * @param field the field's name
	 */
	String of(String use, String type, String field) {
		String own = (this.schema.getTypeOrNull(type) instanceof ImplementingTypeDefinition<?> declared)
				? declared.getFieldDefinitions()
					.stream()
					.filter((definition) -> definition.getName().equals(field))
					.findFirst()
					.map(Descriptions::firstSentence)
					.orElse("")
				: "";
		return "\"%s %s%s\"".formatted(use, field, own.isEmpty() ? "." : ": " + own);
	}

	private static String firstSentence(FieldDefinition field) {
		Description description = field.getDescription();
		String text = (description != null) ? description.getContent().strip().replaceAll("\\s+", " ") : "";
		return text.replaceFirst("(?<=\\.) .*", "").replace("\\", "\\\\").replace("\"", "\\\"");
	}

}
