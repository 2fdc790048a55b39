package org.zeren.api.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

import graphql.TypeResolutionEnvironment;
import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.StringValue;
import graphql.language.UnionTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import org.springframework.core.io.Resource;

import org.zeren.api.mapping.DerivedTypes;
import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.MappingReader;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowType;
import org.zeren.api.read.GraphReader;
import org.zeren.api.translation.Translator;

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
		wiring.codeRegistry(fetchers(mapping, new RootFetcher(new Translator(mapping), reader, executor)));
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

	private static void byName(String type, RuntimeWiring.Builder wiring) {
		wiring.type(TypeRuntimeWiring.newTypeWiring(type).typeResolver(new ByTypeName()));
	}

	private static GraphQLCodeRegistry.Builder fetchers(Mapping mapping, DataFetcher<?> root) {
		GraphQLCodeRegistry.Builder fetchers = GraphQLCodeRegistry.newCodeRegistry()
			.defaultDataFetcher((environment) -> RowFetchers.VALUE);
		RowFetchers.PAGE_INFO.forEach((field, fetcher) -> fetchers.dataFetcher(at("PageInfo", field), fetcher));
		for (RowType type : mapping.all()) {
			for (RowField field : type.fields().values()) {
				connection(field, fetchers);
				if (type.kind() == RowType.Kind.ROOT) {
					fetchers.dataFetcher(at(type.name(), field.name()), root);
				}
				else if (field instanceof RowField.Link link && link.many() != RowField.Many.LIST) {
					fetchers.dataFetcher(at(type.name(), field.name()),
							(link.many() == RowField.Many.ONE) ? RowFetchers.ONE : RowFetchers.CONNECTION);
				}
			}
		}
		return fetchers;
	}

	private static void connection(RowField field, GraphQLCodeRegistry.Builder fetchers) {
		String type = (field instanceof RowField.Link link) ? link.type()
				: (field instanceof RowField.Hits hits) ? hits.type() : "";
		RowFetchers.PAGE.forEach((name, fetcher) -> fetchers.dataFetcher(at(type + "Connection", name), fetcher));
		RowFetchers.EDGE.forEach((name, fetcher) -> fetchers.dataFetcher(at(type + "Edge", name), fetcher));
	}

	private static FieldCoordinates at(String type, String field) {
		return FieldCoordinates.coordinates(type, field);
	}

	/** A row of an interface or union carries the name of its type. */
	private static final class ByTypeName implements TypeResolver {

		@Override
		public GraphQLObjectType getType(TypeResolutionEnvironment environment) {
			Map<String, ?> row = environment.getObject();
			return environment.getSchema().getObjectType(String.valueOf(row.get(Translator.TYPE)));
		}

	}

}
