package org.zeren.api.schema;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.Type;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.springframework.core.io.Resource;

/**
 * The SDL files of the schema.
 */
final class SchemaFiles {

	private SchemaFiles() {
	}

	/**
	 * {@return the types of all files}
	 * @throws IllegalStateException where a file cannot be read or is no SDL
	 */
	static TypeDefinitionRegistry read(List<Resource> files) {
		TypeDefinitionRegistry schema = new TypeDefinitionRegistry();
		for (Resource file : files) {
			try (Reader sdl = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
				schema.merge(new SchemaParser().parse(sdl));
			}
			catch (IOException | graphql.GraphQLException ex) {
				throw new IllegalStateException("Cannot read the schema file " + file + ": " + ex.getMessage(), ex);
			}
		}
		extend(schema);
		return schema;
	}

	/**
	 * A file may say in {@code extend type Measure} what leads from there to its own
	 * types; the mapping knows whole types only.
	 */
	private static void extend(TypeDefinitionRegistry schema) {
		List.copyOf(schema.objectTypeExtensions().entrySet()).forEach((entry) -> {
			ObjectTypeDefinition type = schema.getTypeOrNull(entry.getKey(), ObjectTypeDefinition.class);
			if (type != null) {
				List<FieldDefinition> fields = new ArrayList<>(type.getFieldDefinitions());
				entry.getValue().forEach((extension) -> fields.addAll(extension.getFieldDefinitions()));
				replace(schema, type, type.transform((whole) -> whole.fieldDefinitions(fields)), entry.getValue());
			}
		});
		List.copyOf(schema.unionTypeExtensions().entrySet()).forEach((entry) -> {
			UnionTypeDefinition union = schema.getTypeOrNull(entry.getKey(), UnionTypeDefinition.class);
			if (union != null) {
				List<Type> members = new ArrayList<>(union.getMemberTypes());
				entry.getValue().forEach((extension) -> members.addAll(extension.getMemberTypes()));
				replace(schema, union, union.transform((whole) -> whole.memberTypes(members)), entry.getValue());
			}
		});
		List.copyOf(schema.enumTypeExtensions().entrySet()).forEach((entry) -> {
			EnumTypeDefinition type = schema.getTypeOrNull(entry.getKey(), EnumTypeDefinition.class);
			if (type != null) {
				List<EnumValueDefinition> values = new ArrayList<>(type.getEnumValueDefinitions());
				entry.getValue().forEach((extension) -> values.addAll(extension.getEnumValueDefinitions()));
				replace(schema, type, type.transform((whole) -> whole.enumValueDefinitions(values)), entry.getValue());
			}
		});
	}

	private static void replace(TypeDefinitionRegistry schema, SDLDefinition<?> part, SDLDefinition<?> whole,
			List<? extends SDLDefinition<?>> extensions) {
		List.copyOf(extensions).forEach(schema::remove);
		schema.remove(part);
		schema.add(whole);
	}

}
