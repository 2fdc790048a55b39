package org.zeren.api.answer;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowType;
import org.zeren.api.read.GraphReader;
import org.zeren.api.operation.Prepared;
import org.zeren.api.selection.Selection;
import org.zeren.api.selection.Variables;
import org.zeren.api.translation.Translation;
import org.zeren.api.translation.Translator;

/**
 * Answers a root field by one statement.
 */
final class RootFetcher implements DataFetcher<@Nullable Object> {

	private final Prepared<Question> prepared = new Prepared<>((question) -> question.statement().length());

	private final Mapping mapping;

	private final Translator translator;

	private final GraphReader reader;

	private final Executor executor;

	RootFetcher(Mapping mapping, GraphReader reader, Executor executor) {
		this.mapping = mapping;
		this.translator = new Translator(mapping);
		this.reader = reader;
		this.executor = executor;
	}

	/** The one field of an operation is read at once; several are read side by side. */
	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) {
		boolean alone = environment.getOperationDefinition().getSelectionSet().getSelections().size() == 1;
		return alone ? answer(environment)
				: CompletableFuture.supplyAsync(() -> Optional.ofNullable(answer(environment)), this.executor)
					.thenApply((answer) -> answer.orElse(null));
	}

	private @Nullable Object answer(DataFetchingEnvironment environment) {
		RowField field = this.mapping.type("Query").field(environment.getField().getName());
		if (field instanceof RowField.AnyNode) {
			return this.mapping.typeOfId(String.valueOf(environment.<Object>getArgument("id")))
				.map((type) -> answer(environment, type.name()))
				.orElse(null);
		}
		return answer(environment, "");
	}

	private @Nullable Object answer(DataFetchingEnvironment environment, String type) {
		Shape shape = new Shape(environment.getMergedField().getResultKey(), type, Variables.shape(environment));
		Question question = this.prepared.of(environment.getOperationDefinition(), shape,
				() -> question(environment, shape));
		Map<String, ?> variables = environment.getVariables();
		Optional<Object> read = this.reader.read(question.statement().with(variables));
		if (read.isEmpty() && GraphQLTypeUtil.isNonNull(environment.getFieldType())) {
			throw new NotFound(environment.getField().getName(), environment.getArguments());
		}
		Making making = new Making(variables, () -> environment.getExecutionStepInfo().getPath());
		Object answer = question.answer().of(read.orElse(null), making);
		Object made = (answer != null) ? new Made(answer) : null;
		return making.errors().isEmpty() ? made
				: DataFetcherResult.newResult().data(made).errors(making.errors()).build();
	}

	private Question question(DataFetchingEnvironment environment, Shape shape) {
		Selection field = Selection.root(environment, shape.variables());
		return new Question(this.translator.translate(field, shape.type()),
				new Assembly(environment.getGraphQLSchema(), this.mapping).root(field));
	}

	/**
	 * What the statement of a root field depends on, besides the operation.
	 *
	 * @param key the root field's key in the answer
	 * @param type the type of the node that it gives, where its id tells that
	 * @param variables the shape of the variables
	 */
	private record Shape(String key, String type, Map<String, @Nullable Object> variables) {
	}

	/**
	 * What is asked of the database and how its answer is made, for operations of one
	 * shape.
	 */
	private record Question(Translation statement, Answer answer) {
	}

}
