package org.zeren.api.schema;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/**
 * The directives that the schema's files declare: they say how it stands in the graph,
 * which is nothing that clients need to know.
 */
final class MappingDirectives {

	private final Set<String> names;

	private MappingDirectives(Set<String> names) {
		this.names = names;
	}

	/**
	 * Takes the directives out of {@code schema}, and the enums that only they use.
	 */
	static void removeFrom(TypeDefinitionRegistry schema) {
		List<DirectiveDefinition> definitions = List.copyOf(schema.getDirectiveDefinitions().values());
		MappingDirectives mapping = new MappingDirectives(
				definitions.stream().map(DirectiveDefinition::getName).collect(Collectors.toSet()));
		schema.getTypes(ObjectTypeDefinition.class).forEach((type) -> replace(schema, type, mapping.without(type)));
		schema.getTypes(EnumTypeDefinition.class).forEach((type) -> replace(schema, type, mapping.without(type)));
		definitions.forEach(schema::remove);
		definitions.stream()
			.flatMap((definition) -> definition.getInputValueDefinitions().stream())
			.map((argument) -> TypeInfo.typeInfo(argument.getType()).getName())
			.distinct()
			.flatMap((type) -> schema.getType(type, EnumTypeDefinition.class).stream())
			.forEach(schema::remove);
	}

	private static void replace(TypeDefinitionRegistry schema, graphql.language.SDLDefinition<?> type,
			graphql.language.SDLDefinition<?> plain) {
		schema.remove(type);
		schema.add(plain);
	}

	private ObjectTypeDefinition without(ObjectTypeDefinition type) {
		List<FieldDefinition> fields = type.getFieldDefinitions().stream().map(this::without).toList();
		return type.transform((plain) -> plain.fieldDefinitions(fields).directives(kept(type.getDirectives())));
	}

	private FieldDefinition without(FieldDefinition field) {
		List<InputValueDefinition> arguments = field.getInputValueDefinitions()
			.stream()
			.map((argument) -> argument.transform((plain) -> plain.directives(kept(argument.getDirectives()))))
			.toList();
		return field
			.transform((plain) -> plain.inputValueDefinitions(arguments).directives(kept(field.getDirectives())));
	}

	private EnumTypeDefinition without(EnumTypeDefinition type) {
		List<EnumValueDefinition> values = type.getEnumValueDefinitions()
			.stream()
			.map((value) -> value.transform((plain) -> plain.directives(kept(value.getDirectives()))))
			.toList();
		return type.transform((plain) -> plain.enumValueDefinitions(values).directives(kept(type.getDirectives())));
	}

	private List<Directive> kept(List<Directive> directives) {
		return directives.stream().filter((directive) -> !this.names.contains(directive.getName())).toList();
	}

}
