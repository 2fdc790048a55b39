package org.zeren.api.naive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.zeren.api.naive.Graph.Node;
import org.zeren.graph.model.Model;
import org.zeren.graph.model.NodeType;

/**
 * What a search finds: nodes that hold every word of a text, one of them in their names,
 * aliases or keywords and the others perhaps in what is around them. A word may stand
 * anywhere in a name; a Latin one is whole, unless it is one character that another word
 * begins or ends with.
 */
final class Words {

	/** A run of Chinese characters, or a Latin word such as PM2.5. */
	private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[a-z0-9ⅰ-ⅻ]+(?:\\.[0-9]+)*");

	private static final List<String> KINDS = Model.zeren().searched().stream().map(NodeType::label).toList();

	private Words() {
	}

	static boolean isHit(Model model, Node node, String text) {
		List<String> words = words(text).filter((word) -> !terms(word).isEmpty()).toList();
		List<List<String>> names = Stream.of("title", "name", "aliases", "keywords")
			.map((property) -> texts(node, property))
			.toList();
		List<List<String>> all = Stream.concat(names.stream(), Stream.of(texts(node, "context"))).toList();
		return model.searched().stream().map(NodeType::label).anyMatch(node::is)
				&& words.stream().anyMatch((word) -> names.stream().anyMatch((name) -> holds(name, word)))
				&& words.stream().allMatch((word) -> all.stream().anyMatch((name) -> holds(name, word)));
	}

	/** What blanks part, and Chinese and Latin that touch: 青州 and PM2.5 in 青州PM2.5. */
	private static Stream<String> words(String text) {
		return Arrays.stream(text.strip().split("\\s+"))
			.map((word) -> word.replaceAll("(\\p{IsHan})(?=[a-zA-Z0-9Ⅰ-ⅻ])|([a-zA-Z0-9Ⅰ-ⅻ])(?=\\p{IsHan})", "$1$2 "))
			.flatMap((word) -> Stream.of(word.split(" ")));
	}

	/** The texts that a property holds. */
	static List<String> texts(Node node, String property) {
		Object value = node.properties().getOrDefault(property, List.of());
		return (value instanceof List<?> list) ? list.stream().map(String.class::cast).toList()
				: List.of((String) value);
	}

	static String title(Node node) {
		return Stream.of("title", "name").flatMap((name) -> texts(node, name).stream()).findFirst().orElseThrow();
	}

	static String kind(Node node) {
		return node.labels().stream().filter(KINDS::contains).findFirst().orElse(node.labels().iterator().next());
	}

	/** A name, alias or keyword. */
	record Name(String kind, String text) {
	}

	/** The name that holds most of a text: all words, all pieces of them, one of them. */
	static Name matched(Node node, String text) {
		List<String> words = words(text.toLowerCase(Locale.ROOT))
			.filter((word) -> word.codePoints().anyMatch(Character::isAlphabetic)
					|| word.codePoints().anyMatch(Character::isDigit))
			.toList();
		List<String> pieces = words.stream()
			.flatMap((word) -> word.matches("(?:\\p{IsHan}{2}){2,4}")
					? IntStream.range(0, word.length() / 2).mapToObj((i) -> word.substring(2 * i, 2 * i + 2))
					: Stream.of(word))
			.toList();
		List<Name> names = new ArrayList<>(List.of(new Name("NAME", title(node))));
		texts(node, "aliases").stream().sorted().forEach((alias) -> names.add(new Name("ALIAS", alias)));
		texts(node, "keywords").stream().sorted().forEach((keyword) -> names.add(new Name("KEYWORD", keyword)));
		return Stream.<Predicate<String>>of((name) -> words.stream().allMatch(name::contains),
				(name) -> pieces.stream().allMatch(name::contains), (name) -> words.stream().anyMatch(name::contains),
				(name) -> pieces.stream().anyMatch(name::contains), (name) -> true)
			.flatMap((holds) -> names.stream().filter((name) -> holds.test(name.text().toLowerCase(Locale.ROOT))))
			.findFirst()
			.orElseThrow();
	}

	private static boolean holds(List<String> texts, String word) {
		return printed(texts, word) || numerals(word).anyMatch((numeral) -> printed(texts, numeral));
	}

	/** The other prints of a Roman numeral, whole: Ⅲ of iii. */
	private static Stream<String> numerals(String word) {
		List<String> letters = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
		List<String> signs = "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ".chars().mapToObj(Character::toString).toList();
		String lower = word.toLowerCase(Locale.ROOT);
		return letters.contains(lower) ? Stream.of(signs.get(letters.indexOf(lower)))
				: signs.contains(lower) ? Stream.of(letters.get(signs.indexOf(lower))) : Stream.of();
	}

	private static boolean printed(List<String> texts, String word) {
		List<String> terms = texts.stream().flatMap((text) -> terms(text).stream()).toList();
		if (word.length() > 1) {
			return Collections.indexOfSubList(terms, terms(word)) >= 0
					|| word.matches("(?:\\p{IsHan}{2}){2,4}") && apart(terms,
							IntStream.range(0, word.length() / 2)
								.mapToObj((i) -> word.substring(2 * i, 2 * i + 2))
								.toList());
		}
		String character = word.toLowerCase(Locale.ROOT);
		return terms.stream().anyMatch((term) -> term.startsWith(character) || term.endsWith(character));
	}

	/**
	 * 农村污水 in 农村生活污水: the pairs stand at most two characters farther apart than side by
	 * side.
	 */
	private static boolean apart(List<String> terms, List<String> pairs) {
		return places(terms, pairs, List.of()).anyMatch((places) -> {
			IntSummaryStatistics moved = IntStream.range(0, places.size())
				.map((i) -> places.get(i) - i)
				.summaryStatistics();
			return moved.getMax() - moved.getMin() <= pairs.size() + 1;
		});
	}

	/** All ways in which pairs stand among terms, each at a place of its own. */
	private static Stream<List<Integer>> places(List<String> terms, List<String> pairs, List<Integer> before) {
		if (before.size() == pairs.size()) {
			return Stream.of(before);
		}
		return IntStream.range(0, terms.size())
			.filter((place) -> terms.get(place).equals(pairs.get(before.size())) && !before.contains(place))
			.boxed()
			.flatMap((place) -> places(terms, pairs, Stream.concat(before.stream(), Stream.of(place)).toList()));
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
