package org.zeren.api.completion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.zeren.api.mapping.Mapping;
import org.zeren.api.mapping.RowField;
import org.zeren.api.mapping.RowField.Many;
import org.zeren.api.operation.BadRequest;
import org.zeren.api.page.Page;
import org.zeren.api.page.PageRequest;
import org.zeren.api.selection.RuntimeValue;
import org.zeren.api.selection.Selection;

/**
 * Knows where the values of fields lie: in a row's map under the answer's key, and in a
 * page where it keeps them.
 */
final class Accessors {

	private static final Map<String, BiFunction<Page, String, @Nullable Object>> CONNECTION = Map.of("nodes",
			(page, key) -> page.rows().stream().map((row) -> row.get(key)).toList(), "edges", Accessors::edges,
			"pageInfo", (page, key) -> page, "totalCount", (page, key) -> page.total());

	private static final Map<String, BiFunction<Page, String, @Nullable Object>> PAGE_INFO = Map.of("hasNextPage",
			(page, key) -> page.hasNext(), "hasPreviousPage", (page, key) -> page.hasPrevious(), "startCursor",
			(page, key) -> page.startCursor(), "endCursor", (page, key) -> page.endCursor());

	private final Mapping mapping;

	/**
	 * @param mapping how the schema stands in the graph
	 */
	Accessors(Mapping mapping) {
		this.mapping = mapping;
	}

	/**
	 * {@return where the value of a root field lies in what its statement read}
	 */
	Accessor root(Selection field) {
		RowField declared = this.mapping.type("Query").field(field.name());
		if (declared instanceof RowField.Computed computed) {
			return computed(computed, field);
		}
		return isConnection(declared) ? page(field) : (read, completion) -> read;
	}

	/**
	 * {@return where the value of a field lies in what was read for its row}
	 * @param type the row's type
	 */
	Accessor of(String type, Selection field) {
		String key = field.key();
		if (this.mapping.types().containsKey(type)) {
			return inRow(this.mapping.type(type).field(field.name()), field);
		}
		if (type.endsWith("Edge")) {
			return (field.name().equals("cursor")) ? (row, completion) -> ((Edge) row).cursor()
					: (row, completion) -> ((Edge) row).selected().get(key);
		}
		BiFunction<Page, String, @Nullable Object> value = Objects
			.requireNonNull((type.equals("PageInfo") ? PAGE_INFO : CONNECTION).get(field.name()));
		return (row, completion) -> value.apply((Page) row, key);
	}

	private static Accessor inRow(RowField field, Selection selected) {
		String key = selected.key();
		if (isConnection(field)) {
			Accessor page = page(selected);
			return (row, completion) -> page.of(whole(((Map<?, ?>) row).get(key)), completion);
		}
		if (field instanceof RowField.Given) {
			return (row, completion) -> ((Map<?, ?>) row).get(field.name());
		}
		if (field instanceof RowField.Computed computed) {
			return computed(computed, selected);
		}
		return (field instanceof RowField.Link link && link.many() == Many.ONE)
				? (row, completion) -> first((List<?>) ((Map<?, ?>) row).get(key))
				: (row, completion) -> ((Map<?, ?>) row).get(key);
	}

	/** What a function makes of what was read, and of the arguments of this run. */
	@SuppressWarnings("unchecked")
	private static Accessor computed(RowField.Computed computed, Selection field) {
		boolean root = field.field().getLevel() == 1;
		RuntimeValue arguments = RuntimeValue.of(field.arguments(), (known) -> known);
		return (read, completion) -> {
			Object from = root ? read : ((Map<?, ?>) read).get(field.key());
			Map<String, @Nullable Object> known = (Map<String, @Nullable Object>) Objects
				.requireNonNull(arguments.in(completion.variables()));
			try {
				return computed.by().of(from, known);
			}
			catch (IllegalArgumentException ex) {
				throw new BadRequest(String.valueOf(ex.getMessage()));
			}
		};
	}

	private static boolean isConnection(RowField field) {
		return field instanceof RowField.Hits || field instanceof RowField.Link link && link.many() == Many.CONNECTION;
	}

	/** A page that was read with its total is handed over as a list of one. */
	private static Object whole(@Nullable Object page) {
		return Objects.requireNonNull((page instanceof List<?> list) ? first(list) : page);
	}

	/** The one row that a link finds, if any: the statement hands it over as a list. */
	private static @Nullable Object first(@Nullable List<?> found) {
		return (found == null || found.isEmpty()) ? null : found.get(0);
	}

	@SuppressWarnings("unchecked")
	private static Accessor page(Selection field) {
		RuntimeValue request = RuntimeValue.page(field.arguments(), (page) -> page);
		return (read, completion) -> Page.of((Map<String, ?>) read,
				(PageRequest) Objects.requireNonNull(request.in(completion.variables())));
	}

	@SuppressWarnings("unchecked")
	private static List<Edge> edges(Page page, String key) {
		return IntStream.range(0, page.rows().size())
			.mapToObj((index) -> new Edge(page, index,
					(Map<String, ?>) Objects.requireNonNull(page.rows().get(index).get(key))))
			.toList();
	}

	/** A row of a page with what one selection of edges holds of it. */
	private record Edge(Page page, int index, Map<String, ?> selected) {

		String cursor() {
			return this.page.cursor(this.index);
		}

	}

}
