package org.zeren.document.html;

import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import org.zeren.document.transcript.WordNumerals;
import org.zeren.document.words.LayoutWords;
import org.zeren.document.words.NumberForms;

/**
 * Counts the items of a numbered list as a browser does: {@code start} and
 * {@code reversed} of the list, {@code value} of an item, and the form of the numbers by
 * {@code type} or {@code list-style-type}.
 */
final class HtmlList {

	/** What prints its own number needs none: （一）, 3., 第二章. */
	private static final Pattern NUMBERED = numbered(LayoutWords.vocabulary().numbers());

	private static final Pattern STYLE = Pattern.compile(
			"list-style(?:-type)?\\s*:[^;]*?\\b([a-z-]*(?:cjk|chinese|han|alpha|latin|roman|none|decimal)[a-z-]*)");

	private static final Map<String, String> FORMATS = Map.of("a", "lowerLetter", "A", "upperLetter", "i", "lowerRoman",
			"I", "upperRoman", "lower-alpha", "lowerLetter", "upper-alpha", "upperLetter", "lower-roman", "lowerRoman",
			"upper-roman", "upperRoman", "cjk-ideographic", "chineseCounting", "simp-chinese-informal",
			"chineseCounting");

	private static final Map<String, String> MORE_FORMATS = Map.of("trad-chinese-informal", "chineseCounting",
			"cjk-decimal", "chineseCounting", "lower-latin", "lowerLetter", "upper-latin", "upperLetter");

	private final String format;

	private final int step;

	private int next;

	HtmlList(Element list) {
		this.format = format(list);
		boolean down = list.hasAttr("reversed");
		long items = down ? list.children().stream().filter((child) -> child.nameIs("li")).count() : 1;
		this.step = down ? -1 : 1;
		this.next = whole(list.attr("start"), (int) items);
	}

	private static Pattern numbered(LayoutWords.Numbers numbers) {
		String level = NumberForms.one(numbers.chapters(), numbers.sections());
		return Pattern.compile("\\s*+(?:[（(]?+[0-9０-９" + NumberForms.FIGURES + "]++(?:[)）.．、]|" + level + ")|第[0-9"
				+ NumberForms.FIGURES + "]++" + level + "|[①-⑳⑴-⒇⒈-⒛㈠-㈩])");
	}

	private static String format(Element list) {
		var style = STYLE.matcher(list.attr("style"));
		String name = style.find() ? style.group(1) : list.attr("type").strip();
		return FORMATS.getOrDefault(name, MORE_FORMATS.getOrDefault(name, name));
	}

	/** A browser, too, takes no notice of what is no whole number. */
	private static int whole(String text, int otherwise) {
		return text.strip().matches("-?[0-9]{1,6}") ? Integer.parseInt(text.strip()) : otherwise;
	}

	/**
	 * {@return the number of the next item with its sign; nothing where the list shows
	 * none or the item prints its own}
	 * @param item the item
	 * @param words its words
	 */
	String number(Element item, String words) {
		int number = whole(item.attr("value"), this.next);
		this.next = number + this.step;
		if ("none".equals(this.format) || NUMBERED.matcher(words).lookingAt()) {
			return "";
		}
		return WordNumerals.of(this.format, number) + ("chineseCounting".equals(this.format) ? "、" : ".");
	}

}
