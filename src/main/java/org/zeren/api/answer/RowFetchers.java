package org.zeren.api.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.zeren.api.page.Page;
import org.zeren.api.page.PageRequest;

/**
 * Take the result of a statement apart: it already has the answer's keys and shape, only
 * pages are still to be cut.
 */
final class RowFetchers {

	/** The value under the answer's key. */
	static final TrivialDataFetcher<@Nullable Object> VALUE = (environment) -> {
		Map<String, ?> row = environment.getSource();
		return (row != null) ? row.get(key(environment)) : null;
	};

	/** The one row that a link finds, if any: the statement hands it over as a list. */
	static final TrivialDataFetcher<@Nullable Object> ONE = (environment) -> {
		List<?> found = (List<?>) VALUE.get(environment);
		return (found == null || found.isEmpty()) ? null : found.get(0);
	};

	/** A page of a connection inside a row. */
	static final TrivialDataFetcher<Page> CONNECTION = (environment) -> page(VALUE.get(environment), environment);

	/** The fields of a connection. */
	static final Map<String, TrivialDataFetcher<?>> PAGE = Map.of("nodes",
			(environment) -> page(environment).rows().stream().map((row) -> row.get(key(environment))).toList(),
			"edges", (environment) -> edges(page(environment), key(environment)), "pageInfo", RowFetchers::page,
			"totalCount", (environment) -> page(environment).total());

	/** The fields of an edge. */
	static final Map<String, TrivialDataFetcher<?>> EDGE = Map.of("cursor",
			(environment) -> edge(environment).page().cursor(edge(environment).index()), "node",
			(environment) -> edge(environment).selected().get(key(environment)), "score",
			(environment) -> edge(environment).selected().get(key(environment)));

	/** The fields of a page's place in its connection. */
	static final Map<String, TrivialDataFetcher<?>> PAGE_INFO = Map.of("hasNextPage",
			(environment) -> page(environment).hasNext(), "hasPreviousPage",
			(environment) -> page(environment).hasPrevious(), "startCursor",
			(environment) -> page(environment).startCursor(), "endCursor",
			(environment) -> page(environment).endCursor());

	private RowFetchers() {
	}

	/**
	 * {@return the page that a statement read for a connection}
	 */
	@SuppressWarnings("unchecked")
	static Page page(@Nullable Object read, DataFetchingEnvironment environment) {
		return Page.of((read != null) ? (Map<String, ?>) read : Map.of(), PageRequest.of(environment.getArguments()));
	}

	private static Page page(DataFetchingEnvironment environment) {
		return Objects.requireNonNull(environment.<Page>getSource());
	}

	private static Edge edge(DataFetchingEnvironment environment) {
		return Objects.requireNonNull(environment.<Edge>getSource());
	}

	@SuppressWarnings("unchecked")
	private static List<Edge> edges(Page page, String key) {
		return IntStream.range(0, page.rows().size())
			.mapToObj((index) -> new Edge(page, index,
					(Map<String, ?>) Objects.requireNonNull(page.rows().get(index).get(key))))
			.toList();
	}

	private static String key(DataFetchingEnvironment environment) {
		return environment.getMergedField().getResultKey();
	}

	/** A row of a page with what one selection of edges holds of it. */
	private record Edge(Page page, int index, Map<String, ?> selected) {
	}

}
