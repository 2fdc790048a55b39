package org.zeren.document.line;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * The markup inside a line that prints nothing: tags of HTML, Word's bookmarks, and of
 * Markdown (CommonMark, pandoc, kramdown) the stars, the targets of links, pictures,
 * notes and anchors. {@code [细则](https://…)} prints 细则, {@code 第一章 总则 {#a1}} prints 第一章
 * 总则.
 */
final class Markup {

	private static final Set<String> TAGS = Set.of("sub", "sup", "b", "i", "u", "s", "br", "em", "strong", "span",
			"font", "p", "a", "div", "center", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd",
			"hr", "img", "section", "article", "main", "body", "html", "blockquote", "small", "big", "ins", "mark",
			"code", "kbd", "details", "summary", "figure", "figcaption", "o", "st1", "input", "label", "nobr", "wbr",
			"table", "caption", "thead", "tbody", "tr", "td", "th", "pre", "address", "cite", "q", "tt", "strike",
			"del", "abbr", "time");

	private static final String BOOKMARK = "[bookmark:";

	private static final int LONGEST_TAG = 600;

	private static final int LONGEST_EMPHASIS = 80;

	/** (https://…), (#a1), (../a.html "title"): what a link leads to. */
	private static final Pattern TARGET = Pattern
		.compile("\\((?:#[^()\\s]*+|(?=[^()\\s]*[/.@])[\\x21-\\x27\\x2A-\\x7E]++)(?:\\s++\"[^\"]*+\")?\\)");

	/** {#a1}, {.underline}, {: .note}: the name and the class of what stands before. */
	private static final Pattern ATTRIBUTES = Pattern.compile("\\{(?:-|:?\\s?[#.][\\w\\x80-\\uFFFF.:#=\" -]*+)\\}");

	private static final Pattern BLOCK_NAME = Pattern.compile("\\^[A-Za-z0-9][A-Za-z0-9-]*+[ \\t]*+");

	/** What the style of a tag hides. */
	private static final Pattern HIDING = Pattern
		.compile("(?i)<\\w++[^>]*?(?:display\\s*+:\\s*+none|visibility\\s*+:\\s*+hidden|\\shidden(?=[\\s>=]))[^>]*+>");

	/** A word between stars, as in *加强*; 5*10*3 is a product. */
	private static final Pattern EMPHASIS = Pattern.compile("\\*(?![\\s*\\d])([^*]{1,80}+)(?<!\\s)\\*(?!\\*)");

	private final String text;

	Markup(String text) {
		this.text = text;
	}

	/**
	 * {@return the place behind the markup that begins at i, or i where there is none}
	 * @param end where the line ends
	 */
	int end(int i, int start, int end) {
		char c = this.text.charAt(i);
		return switch (c) {
			case '*' -> stars(i, start, end);
			case '_' -> bars(i, start, end);
			case '~' -> deleted(i, end);
			case '[' -> bracket(i, end);
			case ']' -> target(i, end);
			case '!' -> picture(i, end);
			case '{' -> matched(ATTRIBUTES, i, end);
			case '<' -> tag(i, end);
			case '^' -> block(i, start, end);
			default -> i;
		};
	}

	private int stars(int i, int start, int end) {
		if (i + 1 < end && this.text.charAt(i + 1) == '*') {
			return i + 2;
		}
		boolean opens = matched(EMPHASIS, i, end) > i && letter(i + 1);
		boolean closes = i > start && opening(i, start);
		return (opens || closes) ? i + 1 : i;
	}

	private boolean letter(int i) {
		char c = this.text.charAt(i);
		return Han.is(c) || Character.isLetter(c) || "“《（(【".indexOf(c) >= 0;
	}

	/** Whether a star opens a word that this star closes. */
	private boolean opening(int i, int start) {
		int from = this.text.substring(Math.max(start, i - LONGEST_EMPHASIS), i).lastIndexOf('*');
		from = (from >= 0) ? from + Math.max(start, i - LONGEST_EMPHASIS) : -1;
		return from >= start && matched(EMPHASIS, from, i + 1) == i + 1 && letter(from + 1);
	}

	/** __加强__; a row of bars is a place to write on. */
	private int bars(int i, int start, int end) {
		if (!this.text.startsWith("__", i) || i + 2 < end && this.text.charAt(i + 2) == '_'
				|| i > start && this.text.charAt(i - 1) == '_') {
			return i;
		}
		boolean opens = i + 2 < end && letter(i + 2) && find(this.text, "__", i + 2, end) > 0;
		boolean closes = i > start && !Forms.isBlank(this.text.charAt(i - 1))
				&& this.text.substring(Math.max(start, i - LONGEST_TAG), i).contains("__");
		return (opens || closes) ? i + 2 : i;
	}

	/** ~~旧稿~~ is struck out. */
	private int deleted(int i, int end) {
		boolean figures = i > 0 && Character.isDigit(this.text.charAt(i - 1));
		if (figures || !this.text.startsWith("~~", i)) {
			return i;
		}
		int close = find(this.text, "~~", i + 2, end);
		return (close > i + 2) ? close + 2 : i;
	}

	/**
	 * {@return the next place of a sign on the same line and not far behind, or -1}
	 */
	static int find(String text, String sign, int from, int end) {
		int to = Math.min(Math.min(end, from + LONGEST_TAG), text.length());
		for (int i = from; i + sign.length() <= to; i++) {
			if (text.startsWith(sign, i)) {
				return i;
			}
		}
		return -1;
	}

	/** [bookmark: …] and the note [^1] go whole, of a link only the bracket. */
	private int bracket(int i, int end) {
		if (this.text.startsWith(BOOKMARK, i) || this.text.startsWith("[^", i)) {
			return Math.max(i, find(this.text, "]", i, end) + 1);
		}
		int close = close(i, end);
		int behind = (close > i) ? target(close, end) : close;
		if (behind <= close) {
			return this.text.startsWith("[]()", i) ? i + 4 : i;
		}
		return isSign(i + 1, close) ? behind : i + 1;
	}

	/** [¶](#a1) and [](#a1) lead to the heading they stand in and print nothing of it. */
	private boolean isSign(int from, int to) {
		return to == from || to == from + 1 && "¶#§".indexOf(this.text.charAt(from)) >= 0;
	}

	/** 第一节 现状 ^sec-2: the name of a block, at the end of its line. */
	private int block(int i, int start, int end) {
		return (i > start && Forms.isBlank(this.text.charAt(i - 1)) && matched(BLOCK_NAME, i, end) == end) ? end : i;
	}

	private int close(int i, int end) {
		int depth = 0;
		for (int j = i; j < Math.min(end, i + LONGEST_TAG); j++) {
			depth += (this.text.charAt(j) == '[') ? 1 : (this.text.charAt(j) == ']') ? -1 : 0;
			if (depth == 0) {
				return j;
			}
		}
		return i;
	}

	/** The bracket that closes a link's words, and what the link leads to. */
	private int target(int i, int end) {
		if (i + 1 >= end || "({".indexOf(this.text.charAt(i + 1)) < 0) {
			return i;
		}
		int behind = matched((this.text.charAt(i + 1) == '(') ? TARGET : ATTRIBUTES, i + 1, end);
		return (behind > i + 1) ? behind : i;
	}

	private int picture(int i, int end) {
		if (i + 1 >= end || this.text.charAt(i + 1) != '[') {
			return i;
		}
		int close = close(i + 1, end);
		return (close > i + 1 && target(close, end) > close) ? target(close, end) : i;
	}

	private int matched(Pattern pattern, int i, int end) {
		Matcher matcher = pattern.matcher(this.text)
			.region(i, Math.min(end, i + LONGEST_TAG))
			.useTransparentBounds(true);
		return matcher.lookingAt() ? matcher.end() : i;
	}

	private int tag(int i, int end) {
		String name = name(i);
		if (name.isEmpty()) {
			return i;
		}
		int behind = Math.max(i, find(this.text, ">", i, end) + 1);
		return (behind > i && matched(HIDING, i, end) == behind) ? hidden(name, behind, end) : behind;
	}

	/** Behind the end of what a tag hides, where its line ends it. */
	private int hidden(String name, int from, int end) {
		int close = this.text.indexOf("</" + name + ">", from);
		return (close >= 0 && close < end) ? close + name.length() + 3 : from;
	}

	/**
	 * {@return the name of the tag that begins at i, or nothing where none of HTML does}
	 */
	String name(int i) {
		int from = (i + 1 < this.text.length() && this.text.charAt(i + 1) == '/') ? i + 2 : i + 1;
		int to = from;
		while (to < this.text.length() && to - from <= 10 && Character.isLetterOrDigit(this.text.charAt(to))
				&& this.text.charAt(to) < 128) {
			to++;
		}
		String name = this.text.substring(Math.min(from, to), to).toLowerCase(Locale.ROOT);
		return TAGS.contains(name) ? name : "";
	}

}
