package org.zeren.api.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Cuts pages out of whole lists. A cursor is the row itself, under a number.
 */
final class Pages {

	private static final int DEFAULT = 20;

	private final List<Object> cursors = new ArrayList<>();

	/** A row of a page and its cursor. */
	record Edge(Object node, String cursor, String text) {

		Object field(String name) {
			return switch (name) {
				case "node" -> this.node;
				case "cursor" -> this.cursor;
				case "title" -> Words.title(hit());
				case "kind" -> hit().labels().contains("Enterprise") ? "Enterprise" : Words.kind(hit());
				case "matched" -> Words.matched(hit(), this.text).text();
				case "matchedIn" -> Words.matched(hit(), this.text).kind();
				default -> 1.0;
			};
		}

		private Graph.Node hit() {
			return (Graph.Node) this.node;
		}

	}

	/**
	 * A page.
	 *
	 * @param edges its rows; for a search all hits, for it says nothing on their order
	 * @param size how many of them are on the page
	 */
	record Page(int total, List<Edge> edges, int size, boolean hasNext, boolean hasPrevious, String start, String end) {

		Object field(String name) {
			return switch (name) {
				case "nodes" -> this.edges.stream().map(Edge::node).toList();
				case "edges" -> this.edges;
				case "totalCount" -> this.total;
				case "pageInfo" -> this;
				case "hasNextPage" -> this.hasNext;
				case "hasPreviousPage" -> this.hasPrevious;
				case "startCursor" -> this.start;
				default -> this.end;
			};
		}

	}

	/** The page of ordered rows that the arguments ask for. */
	Page ordered(List<Object> rows, Comparator<Object> order, Map<String, Object> arguments) {
		Object after = row(arguments.get("after"));
		Object before = row(arguments.get("before"));
		List<Object> between = rows.stream()
			.filter((row) -> after == null || order.compare(row, after) > 0)
			.filter((row) -> before == null || order.compare(row, before) < 0)
			.toList();
		boolean backwards = arguments.get("last") != null;
		int size = Math.min(size(arguments.get(backwards ? "last" : "first")), between.size());
		boolean more = size < between.size();
		List<Edge> edges = (backwards ? between.subList(between.size() - size, between.size())
				: between.subList(0, size))
			.stream()
			.map((row) -> new Edge(row, cursor(row), ""))
			.toList();
		return new Page(rows.size(), edges, size, backwards ? before != null : more, backwards ? more : after != null,
				edges.isEmpty() ? null : edges.get(0).cursor(),
				edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor());
	}

	/** The page of a search: its cursors are places. */
	Page unordered(List<Object> hits, Map<String, Object> arguments) {
		Object after = row(arguments.get("after"));
		Object before = row(arguments.get("before"));
		boolean backwards = arguments.get("last") != null;
		int from = (after != null) ? (Integer) after : 0;
		int to = Math.min(hits.size(), (before != null) ? (Integer) before - 1 : hits.size());
		int rest = Math.max(0, to - from);
		int size = Math.min(size(arguments.get(backwards ? "last" : "first")), rest);
		int skipped = backwards ? to - size : from;
		boolean more = size < rest;
		List<Edge> edges = IntStream.range(0, hits.size())
			.mapToObj((i) -> new Edge(hits.get(i), "", (String) arguments.get("text")))
			.toList();
		return new Page(hits.size(), edges, size, backwards ? before != null : more, backwards ? more : after != null,
				(size == 0) ? null : cursor(skipped + 1), (size == 0) ? null : cursor(skipped + size));
	}

	private static int size(Object asked) {
		return (asked != null) ? (Integer) asked : DEFAULT;
	}

	private String cursor(Object row) {
		this.cursors.add(row);
		return String.valueOf(this.cursors.size() - 1);
	}

	private Object row(Object cursor) {
		return (cursor != null) ? this.cursors.get(Integer.parseInt((String) cursor)) : null;
	}

}
