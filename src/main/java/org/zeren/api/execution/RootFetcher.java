package org.zeren.api.execution;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

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
import org.zeren.api.operation.BadRequest;
import org.zeren.api.operation.Limits;
import org.zeren.api.read.Bookmarks;
import org.zeren.api.read.Deadline;
import org.zeren.api.read.GraphReader;
import org.zeren.api.operation.PreparedCache;
import org.zeren.api.selection.Selection;
import org.zeren.api.selection.VariableShape;
import org.zeren.api.translation.Translation;
import org.zeren.api.translation.Translator;

/**
 * Answers a root field by one statement: a field of an operation goes in, with the values
 * of its arguments; its part of the answer comes out. Statements are kept, one for each
 * shape of a field.
 */
public final class RootFetcher implements DataFetcher<@Nullable Object> {

	/**
	 * About how many bytes the answer to a field takes, with its part of the selection.
	 */
	private static final int FIELD = 1_000;

	/** For whoever asks without limits, such as a test. */
	private static final Duration UNLIMITED = Duration.ofMinutes(1);

	private final PreparedCache<Question> prepared = new PreparedCache<>(Question::weight);

	private final Mapping mapping;

	private final Translator translator;

	private final GraphReader reader;

	private final Executor executor;

	/**
	 * @param mapping how the schema stands in the graph
	 * @param reader the database
	 * @param executor reads the root fields of an operation that has several
	 */
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
		if (alone) {
			return answer(environment);
		}
		boolean leavesRoom = environment.getGraphQlContext().hasKey(Limits.LEAVES_ROOM);
		Lanes lanes = environment.getGraphQlContext()
			.computeIfAbsent(Lanes.class, (key) -> new Lanes(leavesRoom ? 1 : Lanes.MOST));
		return lanes.next(() -> Optional.ofNullable(answer(environment)), this.executor)
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
				() -> question(environment, type, Selection.root(environment, shape)));
		Map<String, ?> variables = environment.getVariables();
		Optional<Object> read = this.reader.read(question.statement().with(variables), deadline(environment),
				after(environment));
		if (read.isEmpty()) {
			foreignId(environment);
		}
		if (read.isEmpty() && GraphQLTypeUtil.isNonNull(environment.getFieldType())) {
			throw new NotFound(environment.getField().getName(), environment.getArguments());
		}
		return completed(environment, question, read);
	}

	/**
	 * {@return a node that a mutation answers, read after it was written}
	 * @param environment the field of the mutation's answer, which is called like the
	 * root field of a query that takes an id
	 * @param id the node's id
	 */
	public @Nullable Object node(DataFetchingEnvironment environment, String id) {
		Question question = question(environment, "", Selection.node(environment, id));
		return completed(environment, question,
				this.reader.read(question.statement().with(environment.getVariables()), deadline(environment)));
	}

	private static @Nullable Object completed(DataFetchingEnvironment environment, Question question,
			Optional<Object> read) {
		Completion completion = new Completion(environment.getVariables(),
				() -> environment.getExecutionStepInfo().getPath());
		Object answer = question.answer().of(read.orElse(null), completion);
		Object made = (answer != null) ? new CompletedValue(answer) : null;
		return completion.errors().isEmpty() ? made
				: DataFetcherResult.newResult().data(made).errors(completion.errors()).build();
	}

	/** A client may come from another server, at which it has written. */
	private static Bookmarks after(DataFetchingEnvironment environment) {
		return environment.getGraphQlContext().getOrDefault(Bookmarks.class, Bookmarks.NONE);
	}

	private static Deadline deadline(DataFetchingEnvironment environment) {
		Long deadline = environment.getGraphQlContext().get(Limits.DEADLINE);
		return (deadline != null) ? new Deadline(deadline) : Deadline.in(UNLIMITED);
	}

	/**
	 * Where nothing has the id, and it is that of another kind, somebody has mixed them
	 * up.
	 */
	private void foreignId(DataFetchingEnvironment environment) {
		String field = environment.getField().getName();
		if (this.mapping.type("Query").field(field) instanceof RowField.Link link) {
			RowType wanted = this.mapping.type(link.type());
			environment.getArguments()
				.forEach((name, value) -> this.mapping.typeOfId(String.valueOf(value))
					.filter((type) -> wanted.ids() != null && !type.equals(wanted))
					.ifPresent((type) -> {
						throw new BadRequest(
								("%s(%s:) takes the id of a %s, which begins with %s:, and %s is the id of a %s. "
										+ "Ask node(id:) for it, or take an id from an earlier answer.")
									.formatted(field, name, wanted.name(), wanted.ids(), value, type.name()));
					}));
		}
	}

	private Question question(DataFetchingEnvironment environment, String type, Selection field) {
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

	/**
	 * The root fields of one operation, a few of which are read at a time, so that no
	 * operation takes all the threads; of a heavy one, one at a time.
	 */
	private static final class Lanes {

		static final int MOST = 4;

		private final List<CompletableFuture<?>> lanes;

		private int fields;

		Lanes(int count) {
			this.lanes = new ArrayList<>(Collections.nCopies(count, CompletableFuture.completedFuture(null)));
		}

		/** Fields of an operation are begun by one thread, one after the other. */
		<T> CompletableFuture<T> next(Supplier<T> read, Executor executor) {
			int lane = this.fields++ % this.lanes.size();
			CompletableFuture<T> next = this.lanes.get(lane).handleAsync((before, failure) -> read.get(), executor);
			this.lanes.set(lane, next);
			return next;
		}

	}

}
