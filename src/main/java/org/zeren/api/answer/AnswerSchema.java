package org.zeren.api.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.StringValue;
import graphql.language.UnionTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import org.springframework.core.io.Resource;

import org.zeren.api.mapping.DerivedTypes;
import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.MappingReader;
import org.zeren.api.read.GraphReader;

/**
 * Builds the executable schema from the SDL files.
 */
public final class AnswerSchema {

	private AnswerSchema() {
	}

	/**
	 * {@return the executable schema}
	 * @param files the SDL files
	 * @param reader the database
	 * @param executor reads the root fields of an operation that has several
	 * @throws org.zeren.api.mapping.MappingException where the mapping contradicts itself
	 */
	public static GraphQLSchema of(List<Resource> files, GraphReader reader, Executor executor) {
		TypeDefinitionRegistry schema = SchemaFiles.read(files);
		Mapping mapping = MappingReader.read(schema);
		DerivedTypes.add(schema, mapping);
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
		schema.getTypes(EnumTypeDefinition.class).forEach((type) -> storedValues(type, wiring));
		schema.getTypes(InterfaceTypeDefinition.class).forEach((type) -> byName(type.getName(), wiring));
		schema.getTypes(UnionTypeDefinition.class).forEach((type) -> byName(type.getName(), wiring));
		DataFetcher<?> root = new RootFetcher(mapping, reader, executor);
		mapping.type("Query")
			.fields()
			.keySet()
			.forEach((field) -> wiring.type("Query", (query) -> query.dataFetcher(field, root)));
		return new SchemaGenerator().makeExecutableSchema(schema, wiring.build());
	}

	/** Enum values are handed on as the graph stores them. */
	private static void storedValues(EnumTypeDefinition type, RuntimeWiring.Builder wiring) {
		Map<String, String> stored = new HashMap<>();
		for (EnumValueDefinition value : type.getEnumValueDefinitions()) {
			List<Directive> directives = value.getDirectives("stored");
			stored.put(value.getName(), directives.isEmpty() ? value.getName()
					: ((StringValue) directives.get(0).getArgument("as").getValue()).getValue());
		}
		wiring.type(TypeRuntimeWiring.newTypeWiring(type.getName()).enumValues(stored::get));
	}

	/**
	 * GraphQL Java wants to know, and is never to ask: {@link Assembly} makes all rows.
	 */
	private static void byName(String type, RuntimeWiring.Builder wiring) {
		wiring.type(TypeRuntimeWiring.newTypeWiring(type).typeResolver((environment) -> {
			throw new IllegalStateException("the rows of type " + type + " are not made by GraphQL Java");
		}));
	}

}
