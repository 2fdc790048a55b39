package org.zeren.api.execution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import graphql.execution.DataFetcherResult;
import graphql.language.Field;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import org.zeren.api.completion.Completion;
import org.zeren.api.completion.CompletionCompiler;
import org.zeren.api.completion.ValueCompleter;
import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowType;
import org.zeren.api.read.GraphReader;
import org.zeren.api.operation.PreparedCache;
import org.zeren.api.selection.Selection;
import org.zeren.api.selection.VariableShape;
import org.zeren.api.translation.Translation;
import org.zeren.api.translation.Translator;

/**
 * Answers a root field by one statement.
 */
public final class RootFetcher implements DataFetcher<@Nullable Object> {

	/**
	 * About how many bytes the answer to a field takes, with its part of the selection.
	 */
	private static final int FIELD = 1_000;

	private final PreparedCache<Question> prepared = new PreparedCache<>(Question::weight);

	private final Mapping mapping;

	private final Translator translator;

	private final GraphReader reader;

	private final Executor executor;

	public RootFetcher(Mapping mapping, GraphReader reader, Executor executor) {
		this.mapping = mapping;
		this.translator = new Translator(mapping);
		this.reader = reader;
		this.executor = executor;
	}

	/** The one field of an operation is read at once; several are read side by side. */
	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) {
		List<?> roots = environment.getOperationDefinition().getSelectionSet().getSelections();
		boolean alone = roots.size() == 1 && roots.get(0) instanceof Field;
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
		Map<String, @Nullable Object> shape = VariableShape.shape(environment);
		Question question = this.prepared.of(environment.getOperationDefinition(),
				List.of(environment.getMergedField().getResultKey(), type, shape),
				() -> question(environment, type, shape));
		Map<String, ?> variables = environment.getVariables();
		Optional<Object> read = this.reader.read(question.statement().with(variables));
		if (read.isEmpty() && GraphQLTypeUtil.isNonNull(environment.getFieldType())) {
			throw new NotFound(environment.getField().getName(), environment.getArguments());
		}
		Completion completion = new Completion(variables, () -> environment.getExecutionStepInfo().getPath());
		Object answer = question.answer().of(read.orElse(null), completion);
		Object made = (answer != null) ? new CompletedValue(answer) : null;
		return completion.errors().isEmpty() ? made
				: DataFetcherResult.newResult().data(made).errors(completion.errors()).build();
	}

	private Question question(DataFetchingEnvironment environment, String type, Map<String, @Nullable Object> shape) {
		Selection field = Selection.root(environment, shape);
		Translation statement = this.translator.translate(field, type);
		ValueCompleter answer = new CompletionCompiler(environment.getGraphQLSchema(), this.mapping).root(field);
		return new Question(statement, answer, 2 * statement.length() + FIELD * field.size());
	}

	/**
	 * What is asked of the database and how its answer is made, for operations of one
	 * shape.
	 *
	 * @param weight about how many bytes they take
	 */
	private record Question(Translation statement, ValueCompleter answer, int weight) {
	}

}
