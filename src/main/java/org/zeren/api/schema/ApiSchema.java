package org.zeren.api.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.StringValue;
import graphql.language.UnionTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import org.springframework.core.io.Resource;

import org.zeren.api.mapping.DerivedTypes;
import org.zeren.api.execution.RootFetcher;
import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.MappingReader;
import org.zeren.api.read.GraphReader;

/**
 * Builds the executable schema from the SDL files.
 */
public final class ApiSchema {

	private ApiSchema() {
	}

	/**
	 * {@return the executable schema}. It is made twice: with the mapping's directives,
	 * so that a wrong one is told, and then as clients see it.
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
		schema.scalars()
			.keySet()
			.stream()
			.filter((scalar) -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar))
			.forEach((scalar) -> wiring.scalar(StoredScalar.of(scalar)));
		DataFetcher<?> root = new RootFetcher(mapping, reader, executor);
		mapping.type("Query")
			.fields()
			.keySet()
			.forEach((field) -> wiring.type("Query", (query) -> query.dataFetcher(field, root)));
		RuntimeWiring wired = wiring.build();
		new SchemaGenerator().makeExecutableSchema(schema, wired);
		MappingDirectives.removeFrom(schema);
		return new SchemaGenerator().makeExecutableSchema(schema, wired);
	}

	/** Enum values are handed on as the graph stores them. */
	private static void storedValues(EnumTypeDefinition type, RuntimeWiring.Builder wiring) {
		Map<String, String> stored = new HashMap<>();
		for (EnumValueDefinition value : type.getEnumValueDefinitions()) {
			stored.put(value.getName(),
					value.getDirectives("stored")
						.stream()
						.flatMap((directive) -> Stream.ofNullable(directive.getArgument("as")))
						.map((as) -> ((StringValue) as.getValue()).getValue())
						.findFirst()
						.orElse(value.getName()));
		}
		wiring.type(TypeRuntimeWiring.newTypeWiring(type.getName()).enumValues(stored::get));
	}

	/**
	 * GraphQL Java wants to know, and is never to ask: {@link CompletionCompiler} makes
	 * all rows.
	 */
	private static void byName(String type, RuntimeWiring.Builder wiring) {
		wiring.type(TypeRuntimeWiring.newTypeWiring(type).typeResolver((environment) -> {
			throw new IllegalStateException("the rows of type " + type + " are not made by GraphQL Java");
		}));
	}

}
