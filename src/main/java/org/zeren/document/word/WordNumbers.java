package org.zeren.document.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import org.zeren.document.transcript.WordNumerals;

/**
 * The numbers that Word counts by itself and does not keep in the text: 第一章, 一、, （一）, 1.
 * and their like, by ISO/IEC 29500-1, 17.9.
 */
final class WordNumbers {

	private static final int LEVELS = 9;

	private static final int MOST_LINKS = 8;

	private static final Pattern PLACE = Pattern.compile("%([1-9])");

	private final Map<String, Node> nums = new HashMap<>();

	private final Map<String, Node> lists = new HashMap<>();

	private final WordStyles styles;

	/** How far each list has counted, by the list's id. */
	private final Map<String, Counter> counters = new HashMap<>();

	/** The levels of instances of a list whose own start has been used. */
	private final Set<String> started = new HashSet<>();

	/** What a list has counted; a level that waits begins at its start. */
	private record Counter(int[] values, boolean[] counting) {

		Counter() {
			this(new int[LEVELS], new boolean[LEVELS]);
		}

	}

	/** An instance of a list (num) and a level of it. */
	private record Listed(String num, int level) {
	}

	WordNumbers(@Nullable Element numbering, WordStyles styles) {
		this.styles = styles;
		for (Node node : (numbering != null) ? WordXml.children(numbering) : List.<Node>of()) {
			switch (WordXml.name(node)) {
				case "num" -> this.nums.putIfAbsent(WordXml.attribute(node, "numId"), node);
				case "abstractNum" -> this.lists.putIfAbsent(WordXml.attribute(node, "abstractNumId"), node);
				default -> {
				}
			}
		}
	}

	/**
	 * {@return the number that stands before the next paragraph, with a blank where its
	 * words begin with a figure or Latin letter; empty where it has none, or a bullet, or
	 * no words}
	 */
	String next(Node paragraph) {
		Listed listed = listed(paragraph);
		Node num = (listed != null) ? this.nums.get(listed.num) : null;
		Node list = list(num);
		if (listed == null || num == null || list == null) {
			return "";
		}
		String number = count(num, list, listed);
		String words = WordXml.words(paragraph).strip();
		if (number.isBlank() || words.isEmpty()) {
			return "";
		}
		return number + (words.matches("(?s)[0-9A-Za-z０-９].*") ? " " : "");
	}

	/**
	 * The paragraph names its list and level itself, or its styles do, each what the ones
	 * before it leave open; where none names a level, the list may tie one to the style.
	 */
	private @Nullable Listed listed(Node paragraph) {
		String num = WordXml.value(paragraph, "pPr", "numPr", "numId");
		int level = WordXml.number(paragraph, -1, "pPr", "numPr", "ilvl");
		boolean own = num != null;
		List<Node> chain = this.styles.ofParagraph(paragraph);
		for (Node style : chain) {
			String named = WordXml.value(style, "pPr", "numPr", "numId");
			num = (num == null) ? named : num;
			level = (level < 0 && !own) ? WordXml.number(style, -1, "pPr", "numPr", "ilvl") : level;
		}
		if (num == null) {
			return null;
		}
		int tied = (level < 0 && !own) ? tied(list(this.nums.get(num)), chain) : level;
		return new Listed(num, Math.min(Math.max(tied, 0), LEVELS - 1));
	}

	private static int tied(@Nullable Node list, List<Node> chain) {
		for (Node style : chain) {
			for (Node level : (list != null) ? WordXml.find(list, "lvl") : List.<Node>of()) {
				if (WordXml.attribute(style, "styleId").equals(WordXml.value(level, "pStyle"))) {
					return whole(WordXml.attribute(level, "ilvl"));
				}
			}
		}
		return -1;
	}

	/** The list of an instance, also where it only names a style that has the list. */
	private @Nullable Node list(@Nullable Node num) {
		Node instance = num;
		for (int link = 0; instance != null && link < MOST_LINKS; link++) {
			String id = WordXml.value(instance, "abstractNumId");
			Node list = (id != null) ? this.lists.get(id) : null;
			String style = (list != null) ? WordXml.value(list, "numStyleLink") : null;
			if (style == null) {
				return list;
			}
			String linked = this.styles.chain(style)
				.stream()
				.map((node) -> WordXml.value(node, "pPr", "numPr", "numId"))
				.filter((value) -> value != null)
				.findFirst()
				.orElse("");
			instance = this.nums.get(linked);
		}
		return null;
	}

	private String count(Node num, Node list, Listed listed) {
		Counter counter = this.counters.computeIfAbsent(WordXml.attribute(list, "abstractNumId"),
				(id) -> new Counter());
		int level = listed.level;
		Node override = level(num, "lvlOverride", level);
		int own = (override != null) ? WordXml.number(override, -1, "startOverride") : -1;
		boolean starts = own >= 0 && this.started.add(listed.num + ":" + level);
		counter.values[level] = starts ? own
				: counter.counting[level] ? counter.values[level] + 1 : start(num, list, level);
		counter.counting[level] = true;
		for (int deeper = level + 1; deeper < LEVELS; deeper++) {
			Node format = format(num, list, deeper);
			int restart = (format != null) ? WordXml.number(format, LEVELS, "lvlRestart") : LEVELS;
			counter.counting[deeper] &= level >= restart;
		}
		Node format = format(num, list, level);
		String pattern = (format != null) ? WordXml.value(format, "lvlText") : null;
		if (format == null || pattern == null || "bullet".equals(WordXml.value(format, "numFmt"))) {
			return "";
		}
		boolean arabic = WordXml.at(format, "isLgl") != null;
		return PLACE.matcher(pattern).replaceAll((place) -> {
			int at = Integer.parseInt(place.group(1)) - 1;
			int value = counter.counting[at] ? counter.values[at] : start(num, list, at);
			return Matcher.quoteReplacement(number(format(num, list, at), value, arabic));
		});
	}

	private static int start(Node num, Node list, int level) {
		Node format = format(num, list, level);
		return (format != null) ? WordXml.number(format, 1, "start") : 1;
	}

	private static String number(@Nullable Node format, int number, boolean arabic) {
		String kind = (format != null) ? WordXml.value(format, "numFmt") : null;
		return (arabic || kind == null) ? Integer.toString(number) : WordNumerals.of(kind, number);
	}

	/** The look of a level: the instance may have its own. */
	private static @Nullable Node format(Node num, Node list, int level) {
		Node override = level(num, "lvlOverride", level);
		Node own = (override != null) ? WordXml.at(override, "lvl") : null;
		return (own != null) ? own : level(list, "lvl", level);
	}

	private static @Nullable Node level(Node parent, String name, int level) {
		for (Node node : WordXml.find(parent, name)) {
			if (WordXml.attribute(node, "ilvl").equals(Integer.toString(level))) {
				return node;
			}
		}
		return null;
	}

	private static int whole(String text) {
		return text.matches("[0-9]") ? Integer.parseInt(text) : 0;
	}

}
