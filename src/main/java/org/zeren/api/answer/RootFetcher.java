package org.zeren.api.answer;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import org.zeren.api.read.GraphReader;
import org.zeren.api.translation.Translator;

/**
 * Answers a root field by one statement.
 */
final class RootFetcher implements DataFetcher<@Nullable Object> {

	private final Translator translator;

	private final GraphReader reader;

	private final Executor executor;

	RootFetcher(Translator translator, GraphReader reader, Executor executor) {
		this.translator = translator;
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
		Optional<Object> read = this.translator.translate(environment).flatMap(this.reader::read);
		if (GraphQLTypeUtil.simplePrint(environment.getFieldType()).endsWith("Connection!")) {
			return RowFetchers.page(read.orElse(null), environment);
		}
		if (read.isEmpty() && GraphQLTypeUtil.isNonNull(environment.getFieldType())) {
			throw new NotFound(environment.getField().getName(), environment.getArguments());
		}
		return read.orElse(null);
	}

}
