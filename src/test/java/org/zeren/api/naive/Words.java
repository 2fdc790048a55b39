package org.zeren.api.naive;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.zeren.api.naive.Graph.Node;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType;

/**
 * What a search finds: nodes that hold, in their names, every word of a text. A word may
 * stand anywhere in a name; a Latin one is whole, unless it is one character that another
 * word begins or ends with.
 */
final class Words {

	/** A run of Chinese characters, or a Latin word such as PM2.5. */
	private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[a-z0-9]+(?:\\.[0-9]+)*");

	private Words() {
	}

	static boolean isHit(Model model, Node node, String text) {
		List<String> words = Arrays.stream(text.strip().split("\\s+"))
			.filter((word) -> !terms(word).isEmpty())
			.toList();
		return !words.isEmpty() && model.searched().stream().map(NodeType::label).anyMatch(node::is)
				&& words.stream().allMatch((word) -> names(node).anyMatch((name) -> holds(name, word)));
	}

	private static Stream<String> names(Node node) {
		Object aliases = node.properties().getOrDefault("aliases", List.of());
		return Stream.concat(Stream.of("title", "name").map(node.properties()::get), ((List<?>) aliases).stream())
			.filter(Objects::nonNull)
			.map(String.class::cast);
	}

	private static boolean holds(String name, String word) {
		if (word.length() > 1) {
			return Collections.indexOfSubList(terms(name), terms(word)) >= 0;
		}
		String character = word.toLowerCase(Locale.ROOT);
		return terms(name).stream().anyMatch((term) -> term.startsWith(character) || term.endsWith(character));
	}

	/** Chinese in overlapping pairs, 水污染 is 水污, 污染; Latin words whole. */
	private static List<String> terms(String text) {
		return RUN.matcher(text.toLowerCase(Locale.ROOT))
			.results()
			.map(MatchResult::group)
			.flatMap(Words::pairs)
			.toList();
	}

	private static Stream<String> pairs(String run) {
		boolean chinese = Character.isIdeographic(run.codePointAt(0));
		return (chinese && run.length() > 1)
				? IntStream.range(1, run.length()).mapToObj((end) -> run.substring(end - 1, end + 1)) : Stream.of(run);
	}

}
