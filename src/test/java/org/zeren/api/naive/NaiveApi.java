package org.zeren.api.naive;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.TypeResolver;

import org.zeren.api.naive.Graph.Node;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType;
import org.zeren.api.naive.Pages.Edge;
import org.zeren.api.naive.Pages.Page;

/**
 * The same schema, answered field by field.
 */
final class NaiveApi {

	private final Answers answers;

	private final Rows rows;

	private final Pages pages = new Pages();

	private final GraphQL graphQl;

	private final Map<String, Integer> parts = new HashMap<>();

	private final Set<String> valued = new TreeSet<>();

	private int roots;

	NaiveApi(GraphQLSchema schema, Model model, Graph graph) {
		this.answers = new Answers(schema, model, graph);
		this.rows = new Rows(schema, this.answers);
		DataFetcher<Object> fetcher = this::fetch;
		TypeResolver byId = (environment) -> environment.getSchema()
			.getObjectType(typeOf(model, environment.<Node>getObject().id()));
		GraphQLCodeRegistry registry = GraphQLCodeRegistry.newCodeRegistry()
			.defaultDataFetcher((environment) -> fetcher)
			.typeResolver("Node", byId)
			.typeResolver("SearchResult", byId)
			.typeResolver("FindingSubject", byId)
			.typeResolver("ObservationSubject", byId)
			.build();
		this.graphQl = GraphQL.newGraphQL(schema.transform((builder) -> builder.codeRegistry(registry))).build();
	}

	/**
	 * An answer.
	 *
	 * @param data what the operation gives
	 * @param errors whether it cannot be answered
	 * @param roots how many root fields were asked
	 * @param parts lists of a search, by their path: how many of all hits are on the page
	 */
	record Answer(Object data, boolean errors, int roots, Map<String, Integer> parts) {
	}

	Answer answer(String operation, Map<String, Object> variables) {
		this.roots = 0;
		this.parts.clear();
		ExecutionResult result = this.graphQl
			.execute(ExecutionInput.newExecutionInput(operation).variables(variables).build());
		result.getErrors()
			.stream()
			.filter((error) -> !(error instanceof NonNullableFieldWasNullError))
			.forEach((error) -> {
				throw new AssertionError(error + "\n" + operation + variables);
			});
		return new Answer(result.getData(), !result.getErrors().isEmpty(), this.roots, Map.copyOf(this.parts));
	}

	/** The fields that gave a value at least once, such as Plan.title. */
	Set<String> valued() {
		return this.valued;
	}

	private static String typeOf(Model model, String id) {
		String prefix = id.substring(0, id.indexOf(':'));
		return model.types()
			.stream()
			.filter((type) -> type.ids().equals(prefix))
			.map(NodeType::label)
			.findFirst()
			.orElseThrow();
	}

	private Object fetch(DataFetchingEnvironment environment) {
		String field = environment.getField().getName();
		String owner = ((GraphQLNamedType) environment.getParentType()).getName();
		Object value = value(environment, owner, field);
		if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
			this.valued.add(owner + "." + field);
		}
		return value;
	}

	private Object value(DataFetchingEnvironment environment, String owner, String field) {
		if (environment.getSource() instanceof Page page) {
			if (owner.startsWith("SearchResult")) {
				this.parts.put(environment.getExecutionStepInfo().getPath().toString(), page.size());
			}
			return page.field(field);
		}
		if (environment.getSource() instanceof Edge edge) {
			return edge.field(field);
		}
		this.roots += owner.equals("Query") ? 1 : 0;
		Map<String, Object> arguments = environment.getArguments();
		Object value = this.answers.of(owner, field, environment.getSource(), arguments);
		return (value instanceof Stream<?> stream) ? list(environment, owner + "." + field, stream) : value;
	}

	private Object list(DataFetchingEnvironment environment, String field, Stream<?> found) {
		Map<String, Object> arguments = environment.getArguments();
		if (field.equals("Query.search")) {
			return this.pages.unordered(found.map((row) -> (Object) row).toList(), arguments);
		}
		String type = Rows.rowType(environment.getFieldType());
		Comparator<Object> order = this.rows.order(field, type, arguments.get("orderBy"));
		List<Object> all = this.rows.select(type, found, order, arguments.get("filter"));
		return GraphQLTypeUtil.simplePrint(environment.getFieldType()).endsWith("Connection!")
				? this.pages.ordered(all, order, arguments) : all;
	}

}
