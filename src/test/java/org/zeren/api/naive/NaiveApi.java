package org.zeren.api.naive;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.TypeResolver;

import org.zeren.api.naive.Graph.Node;

/**
 * The same schema, answered field by field.
 */
final class NaiveApi {

	private final Answers answers;

	private final Rows rows;

	private NaiveApi(GraphQLSchema schema, Graph graph) {
		this.answers = new Answers(graph);
		this.rows = new Rows(schema, this.answers);
	}

	static GraphQL of(GraphQLSchema schema, Graph graph) {
		NaiveApi api = new NaiveApi(schema, graph);
		DataFetcher<Object> fetcher = api::fetch;
		TypeResolver byId = (environment) -> environment.getSchema()
			.getObjectType(typeOf((String) environment.<Node>getObject().properties().get("id")));
		GraphQLCodeRegistry registry = GraphQLCodeRegistry.newCodeRegistry()
			.defaultDataFetcher((environment) -> fetcher)
			.typeResolver("Node", byId)
			.typeResolver("SearchResult", byId)
			.build();
		return GraphQL.newGraphQL(schema.transform((builder) -> builder.codeRegistry(registry))).build();
	}

	private static String typeOf(String id) {
		String prefix = id.substring(0, id.indexOf(':'));
		return switch (prefix) {
			case "water" -> "WaterBody";
			case "monitoring" -> "MonitoringSection";
			default -> prefix.substring(0, 1).toUpperCase() + prefix.substring(1);
		};
	}

	private Object fetch(DataFetchingEnvironment environment) {
		String field = environment.getField().getName();
		if (environment.getSource() instanceof Page page) {
			return page.field(field);
		}
		if (environment.getSource() instanceof Edge edge) {
			return edge.node();
		}
		String owner = ((GraphQLNamedType) environment.getParentType()).getName();
		Object value = this.answers.of(owner, field, environment.getSource(), environment.getArguments());
		if (!(value instanceof Stream<?> stream)) {
			return value;
		}
		String type = Rows.rowType(environment.getFieldType());
		List<Object> all = this.rows.select(owner + "." + field, type, stream, environment.getArguments());
		return GraphQLTypeUtil.simplePrint(environment.getFieldType()).endsWith("Connection!")
				? Page.of(all, environment.getArguments()) : all;
	}

	/** A row of a connection. */
	private record Edge(Object node) {
	}

	/** A page of a connection. */
	private record Page(List<Object> all, List<Object> rows, boolean hasNext, boolean hasPrevious) {

		static Page of(List<Object> all, Map<String, Object> arguments) {
			Integer last = (Integer) arguments.get("last");
			int size = (last != null) ? last : (Integer) arguments.getOrDefault("first", 20);
			int cut = Math.min(size, all.size());
			return (last != null) ? new Page(all, all.subList(all.size() - cut, all.size()), false, cut < all.size())
					: new Page(all, all.subList(0, cut), cut < all.size(), false);
		}

		Object field(String name) {
			return switch (name) {
				case "nodes" -> this.rows;
				case "edges" -> this.rows.stream().map(Edge::new).toList();
				case "totalCount" -> this.all.size();
				case "pageInfo" -> this;
				case "hasNextPage" -> this.hasNext;
				default -> this.hasPrevious;
			};
		}

	}

}
