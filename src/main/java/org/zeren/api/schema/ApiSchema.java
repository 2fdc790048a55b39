package org.zeren.api.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import graphql.schema.idl.TypeRuntimeWiring;
import org.springframework.core.io.Resource;

import org.zeren.api.mapping.DerivedTypes;
import org.zeren.api.execution.RootFetcher;
import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.MappingReader;
import org.zeren.api.read.GraphReader;
import org.zeren.graph.model.Model;

/**
 * The schema of the API, as the SDL files declare it.
 */
public final class ApiSchema {

	private static final Set<String> NOT_SERVED = Set.of("defer", "experimental_disableErrorPropagation");

	private final TypeDefinitionRegistry types;

	private final Mapping mapping;

	private ApiSchema(TypeDefinitionRegistry types, Mapping mapping) {
		this.types = types;
		this.mapping = mapping;
		DerivedTypes.add(types, this.mapping);
	}

	/**
	 * {@return the schema that SDL files declare}
	 * @param files the files
	 * @param model what the graph is made of
	 * @throws org.zeren.api.mapping.MappingException where the mapping contradicts itself
	 * or the model
	 */
	public static ApiSchema read(List<Resource> files, Model model) {
		TypeDefinitionRegistry types = SchemaFiles.read(files);
		return new ApiSchema(types, MappingReader.read(types, model));
	}

	/**
	 * {@return about how many characters a field's value has}
	 * @param field its type and name, as in {@code Measure.text}
	 */
	public int length(String field) {
		return this.mapping.lengths().getOrDefault(field, 0);
	}

	/**
	 * {@return the executable schema}. It is made twice: with the mapping's directives,
	 * so that a wrong one is told, and then as clients see it.
	 * @param reader the database
	 * @param executor reads the root fields of an operation that has several
	 */
	public GraphQLSchema wired(GraphReader reader, Executor executor) {
		return wired(reader, executor, Map.of());
	}

	/**
	 * {@return the executable schema, with its mutations}
	 * @param reader the database
	 * @param executor reads the root fields of an operation that has several
	 * @param mutations what makes each change, by the field; it gives the ids of the
	 * nodes that the mutation answers, and the other values, by their fields
	 */
	public GraphQLSchema wired(GraphReader reader, Executor executor,
			Map<String, DataFetcher<Map<String, Object>>> mutations) {
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
		this.mapping.enums()
			.forEach((type, stored) -> wiring.type(TypeRuntimeWiring.newTypeWiring(type).enumValues(stored::get)));
		this.types.getTypes(InterfaceTypeDefinition.class).forEach((type) -> byName(type.getName(), wiring));
		this.types.getTypes(UnionTypeDefinition.class).forEach((type) -> byName(type.getName(), wiring));
		this.types.scalars()
			.keySet()
			.stream()
			.filter((scalar) -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar))
			.forEach((scalar) -> wiring.scalar(StoredScalar.of(scalar)));
		RootFetcher root = new RootFetcher(this.mapping, reader, executor);
		this.mapping.type("Query")
			.fields()
			.keySet()
			.forEach((field) -> wiring.type("Query", (query) -> query.dataFetcher(field, root)));
		mutations.forEach((field, change) -> wiring.type(MappingReader.MUTATION,
				(mutation) -> mutation.dataFetcher(field, change)));
		this.types.getTypes(ObjectTypeDefinition.class)
			.stream()
			.filter((type) -> type.hasDirective(MappingReader.PAYLOAD))
			.forEach((type) -> payload(type, root, wiring));
		RuntimeWiring wired = wiring.build();
		new SchemaGenerator().makeExecutableSchema(this.types, wired);
		MappingDirectives.removeFrom(this.types);
		return onlyServed(new SchemaGenerator().makeExecutableSchema(this.types, wired));
	}

	/** A mutation tells the ids of the nodes that it answers; they are read after it. */
	private void payload(ObjectTypeDefinition type, RootFetcher nodes, RuntimeWiring.Builder wiring) {
		DataFetcher<?> node = (environment) -> {
			Map<?, ?> payload = Objects.requireNonNull(environment.getSource());
			Object id = payload.get(environment.getField().getName());
			return (id != null) ? nodes.node(environment, id.toString()) : null;
		};
		for (FieldDefinition field : type.getFieldDefinitions()) {
			if (this.mapping.types().containsKey(TypeInfo.typeInfo(field.getType()).getName())) {
				wiring.type(type.getName(), (payload) -> payload.dataFetcher(field.getName(), node));
			}
		}
	}

	/**
	 * GraphQL Java shows directives that need a transport which sends answers in parts.
	 */
	private static GraphQLSchema onlyServed(GraphQLSchema schema) {
		Set<GraphQLDirective> served = schema.getDirectives()
			.stream()
			.filter((directive) -> !NOT_SERVED.contains(directive.getName()))
			.collect(Collectors.toSet());
		FieldCoordinates shown = FieldCoordinates.coordinates("__Schema", "directives");
		DataFetcher<?> only = (
				environment) -> served.stream().sorted(Comparator.comparing(GraphQLDirective::getName)).toList();
		return schema.transformWithoutTypes((builder) -> builder
			.codeRegistry(schema.getCodeRegistry().transform((registry) -> registry.dataFetcher(shown, only))));
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
