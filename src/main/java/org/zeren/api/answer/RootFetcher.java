package org.zeren.api.answer;

import java.util.Optional;

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

	RootFetcher(Translator translator, GraphReader reader) {
		this.translator = translator;
		this.reader = reader;
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) {
		Optional<Object> read = this.translator
			.translate(environment.getField().getName(), environment.getArguments(), environment.getSelectionSet())
			.flatMap(this.reader::read);
		if (GraphQLTypeUtil.simplePrint(environment.getFieldType()).endsWith("Connection!")) {
			return RowFetchers.page(read.orElse(null), environment);
		}
		if (read.isEmpty() && GraphQLTypeUtil.isNonNull(environment.getFieldType())) {
			throw new NotFound(environment.getField().getName(), environment.getArguments());
		}
		return read.orElse(null);
	}

}
