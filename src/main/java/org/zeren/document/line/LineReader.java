package org.zeren.document.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.parser.Parser;

import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.document.words.NumberForms;
import org.zeren.text.Forms;

/**
 * Splits a source into lines of ordinary characters and takes the markup away: what
 * {@link Markup} finds, the marks and rules of Markdown, entities such as &amp;ldquo;,
 * and the formulas of LaTeX, such as $\mu\text{g}/\text{m}^3$ for μg/m3.
 */
public final class LineReader {

	private static final Map<String, Character> SIGNS = Map.ofEntries(Map.entry("mu", 'μ'), Map.entry("geq", '≥'),
			Map.entry("ge", '≥'), Map.entry("geqslant", '≥'), Map.entry("leq", '≤'), Map.entry("le", '≤'),
			Map.entry("leqslant", '≤'), Map.entry("times", '×'), Map.entry("sim", '~'), Map.entry("circ", '°'),
			Map.entry("cdot", '·'), Map.entry("alpha", 'α'), Map.entry("pm", '±'), Map.entry("%", '%'));

	/** What the type called Symbol prints for characters of the private area. */
	private static final Map<Character, Character> SYMBOLS = Map.of('\uF0A3', '≤', '\uF0B3', '≥', '\uF0B1', '±',
			'\uF0B4', '×', '\uF06D', 'μ', '\uF0B0', '°', '\uF025', '%', '\uF03E', '>', '\uF03C', '<', '\uF07E', '~');

	/** ```, ~~~ and lines of ---, *** or ___: marks of Markdown that print no words. */
	private static final Pattern RULE = Pattern
		.compile("[ \\t]*+(?:`{3,}+\\w*+|~{3,}+\\w*+|-{3,}+|={3,}+|\\*{3,}+|_{3,}+)[ \\t]*+");

	private static final int LONGEST_OPENING = 12;

	/** What begins a paragraph of its own behind such blanks: 第三条, （一）, 二、. */
	private static final Pattern OPENING = Pattern.compile("[\\s\u3000]*+" + NumberForms.opening());

	private static final int LONGEST_ENTITY = 32;

	private static final int LONGEST_HEADING = 50;

	private static final int LONGEST_FORMULA = 120;

	private final Source source;

	private final String text;

	private final Markup markup;

	private final LetterSpacing spacing;

	private char[] clean = new char[256];

	private int[] offsets = new int[256];

	private int length;

	/** Where each line begins. */
	private final List<Integer> starts = new ArrayList<>();

	/** The place behind a comment of HTML that takes several lines. */
	private int comment;

	/** From here on no comment is closed. */
	private int unclosed = Integer.MAX_VALUE;

	public LineReader(Source source) {
		this.source = source;
		this.text = source.text();
		this.markup = new Markup(this.text);
		this.spacing = new LetterSpacing(this.text);
	}

	public List<Line> read() {
		List<Line> lines = new ArrayList<>();
		Set<Integer> tableEdges = this.source.tables()
			.stream()
			.flatMap((table) -> Stream.of(table.start(), table.end()))
			.collect(Collectors.toSet());
		int start = 0;
		for (int i = 0; i <= this.text.length(); i++) {
			if (i > start && i < this.text.length() && !tableEdges.isEmpty() && tableEdges.contains(i)) {
				split(start, i, lines);
				start = i;
			}
			if (i == this.text.length() || isLineEnd(this.text.charAt(i))) {
				split(start, i, lines);
				if (i + 1 < this.text.length() && this.text.charAt(i) == '\r' && this.text.charAt(i + 1) == '\n') {
					i++;
				}
				start = i + 1;
			}
		}
		return lines;
	}

	/**
	 * {@return the line that begins at the offset, or the first behind it}
	 */
	public int lineAt(int offset) {
		int found = Collections.binarySearch(this.starts, offset);
		return (found >= 0) ? found : -found - 1;
	}

	/**
	 * {@return the text from {@code start} (included) to {@code end} (excluded) without
	 * markup; line ends in it vanish}
	 */
	public Passage passage(int start, int end) {
		this.length = 0;
		clean(start, end);
		return this.spacing.off(new Passage(this.source, new String(this.clean, 0, this.length),
				Arrays.copyOf(this.offsets, this.length)));
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
	}

	/**
	 * A line of the file is several where tags of HTML end blocks inside it, but for the
	 * rows of tables.
	 */
	private void split(int start, int end, List<Line> lines) {
		int from = start;
		boolean row = start < end && this.text.charAt(start) == '|';
		for (int tag = row ? -1 : next(start, end); tag >= 0; tag = next(tag + 1, end)) {
			int behind = this.markup.end(tag, start, end);
			if (behind > tag && behind < end && endsBlock(tag)) {
				add(from, behind, lines);
				from = behind;
			}
		}
		for (int indent = row ? -1 : indent(from, end); indent >= 0; indent = indent(from, end)) {
			lines.add(line(from, indent));
			from = indent;
		}
		if (isUnderline(start, end) && !lines.isEmpty() && isTitle(lines)) {
			Line title = lines.remove(lines.size() - 1);
			int titleStart = this.starts.remove(this.starts.size() - 1);
			lines.add(new Line(title.raw(), title.text(), (this.text.charAt(start) == '=') ? 1 : 2));
			this.starts.add(titleStart);
		}
		add(from, end, lines);
	}

	private void add(int start, int end, List<Line> lines) {
		lines.add(line(start, end));
		this.starts.add(start);
	}

	/**
	 * The next place where a paragraph begins inside a line: line ends were lost, and the
	 * two wide blanks that set paragraphs in are left. Between cells of a table such
	 * blanks stand behind no stop and before no number.
	 */
	private int indent(int from, int end) {
		for (int i = from + 1; i + 1 < end; i++) {
			boolean wide = this.text.charAt(i) == '\u3000' && this.text.charAt(i + 1) == '\u3000';
			char before = this.text.charAt(i - 1);
			if (wide && !Forms.isBlank(before) && ("。；：".indexOf(before) >= 0
					|| OPENING.matcher(this.text).region(i, Math.min(end, i + LONGEST_OPENING)).lookingAt())) {
				return i;
			}
		}
		return -1;
	}

	private int next(int from, int end) {
		int tag = this.text.indexOf('<', from);
		return (tag < end) ? tag : -1;
	}

	private boolean endsBlock(int tag) {
		boolean closes = this.text.charAt(tag + 1) == '/';
		return switch (this.markup.name(tag)) {
			case "br", "hr" -> true;
			case "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "section", "blockquote" -> closes;
			default -> false;
		};
	}

	/** === and --- under a line make it a heading of Markdown. */
	private boolean isUnderline(int start, int end) {
		return end - start >= 3 && "=-".indexOf(this.text.charAt(start)) >= 0 && isRule(start, end);
	}

	private boolean isRule(int start, int end) {
		return start < end && "`~-=*_ \t".indexOf(this.text.charAt(start)) >= 0
				&& RULE.matcher(this.text).region(start, end).matches();
	}

	private static boolean isTitle(List<Line> lines) {
		Line line = lines.get(lines.size() - 1);
		boolean alone = lines.size() < 2 || lines.get(lines.size() - 2).isBlank();
		return alone && !line.isBlank() && line.marks() == 0 && line.text().length() <= LONGEST_HEADING
				&& "。；;|".indexOf(line.last()) < 0;
	}

	private Line line(int start, int end) {
		int from = Math.min(Math.max(start, this.comment), end);
		int to = isRule(from, end) ? from : end;
		int marks = 0;
		while (from < to && this.text.charAt(from) == '#') {
			marks++;
			from++;
		}
		if (marks > 6 || (marks > 0 && from < to && !Forms.isBlank(this.text.charAt(from)))) {
			from = Math.max(start, Math.min(this.comment, to));
			marks = 0;
		}
		if (marks == 0 && from + 3 < to && this.text.charAt(from) == '<' && this.markup.name(from).matches("h[1-6]")) {
			marks = this.markup.name(from).charAt(1) - '0';
		}
		Passage raw = passage(from, (marks > 0) ? withoutClosingMarks(from, to) : to);
		return new Line(raw, Bullets.off(raw.strip()), marks);
	}

	/** ## 第一章 总则 ##. */
	private int withoutClosingMarks(int from, int to) {
		int end = to;
		while (end > from && (this.text.charAt(end - 1) == '#' || Forms.isBlank(this.text.charAt(end - 1)))) {
			end--;
		}
		return end;
	}

	private void clean(int start, int end) {
		int open = 0;
		boolean formula = false;
		int i = start;
		while (i < end) {
			char c = this.text.charAt(i);
			char next = (i + 1 < end) ? this.text.charAt(i + 1) : '\n';
			if (c > '~' || c == ' ' || c >= '0' && c <= '9') {
				i = plain(c, i, end);
				continue;
			}
			int behind = formula ? i : skipped(i, start, end);
			if (behind > i) {
				i = behind;
			}
			else if (c == '$' && (formula || closes(i, end))) {
				formula = !formula;
				i++;
			}
			else if ((c == '_' || c == '^') && next == '{') {
				open++;
				i += 2;
			}
			else if (c == '}' && open > 0) {
				open--;
				i++;
			}
			else if (c == '{' && formula) {
				open++;
				i++;
			}
			else if (c == '\\' && i + 1 < end) {
				i = command(i, end, formula);
			}
			else if ((c == '_' || c == '^') && (formula || lowFigure(i, start, end))) {
				i++;
			}
			else {
				i = plain(c, i, end);
			}
		}
	}

	/**
	 * {@return the place behind what is no text at i, or i where text is}
	 */
	private int skipped(int i, int start, int end) {
		if (this.text.charAt(i) == '&') {
			return entity(i, end);
		}
		if (this.text.startsWith("<!--", i)) {
			int close = (i < this.unclosed) ? this.text.indexOf("-->", i) : -1;
			this.unclosed = (close < 0) ? Math.min(i, this.unclosed) : this.unclosed;
			this.comment = (close >= 0) ? close + 3 : end;
			return Math.min(end, this.comment);
		}
		boolean lineBreak = this.text.charAt(i) == '\\' && i + 1 == end;
		return lineBreak ? end : this.markup.end(i, start, end);
	}

	/** &amp;ldquo;, &amp;#8805; and their like are the characters they name. */
	private int entity(int i, int end) {
		int close = Markup.find(this.text, ";", i, Math.min(end, i + LONGEST_ENTITY));
		if (close < i + 3) {
			return i;
		}
		String name = this.text.substring(i, close + 1);
		String words = Parser.unescapeEntities(name, true);
		if (words.equals(name)) {
			return i;
		}
		boolean atMost = words.equals("<");
		if ((atMost || words.equals(">")) && close + 1 < end && this.text.charAt(close + 1) == '=') {
			add(atMost ? '≤' : '≥', i);
			return close + 2;
		}
		for (int at = 0; at < words.length(); at++) {
			add(words.charAt(at), i);
		}
		return close + 1;
	}

	/**
	 * Adds the ordinary form of the character at i.
	 * @return the place behind it
	 */
	private int plain(char c, int i, int end) {
		if (c < 128) {
			return ascii(c, i, end);
		}
		if (Bullets.isPrivate(c)) {
			return symbol(c, i, end);
		}
		int codePoint = this.text.codePointAt(i);
		int behind = i + Character.charCount(codePoint);
		String form = Forms.plain(codePoint);
		if (form == null) {
			for (int at = i; at < behind; at++) {
				add(this.text.charAt(at), at);
			}
			return behind;
		}
		for (int at = 0; at < form.length(); at++) {
			add(form.charAt(at), i);
		}
		return behind;
	}

	/** {@code >=} stands for ≥; control characters print nothing. */
	private int ascii(char c, int i, int end) {
		boolean sign = (c == '>' || c == '<') && i + 1 < end && this.text.charAt(i + 1) == '=';
		if (c >= ' ' && c != 0x7F || c == '\t') {
			add(sign ? (c == '>') ? '≥' : '≤' : c, i);
		}
		return sign ? i + 2 : i + 1;
	}

	/**
	 * A character of the private area before a figure is one of the type Symbol; another
	 * that symbol types use is a bullet or an ornament.
	 */
	private int symbol(char c, int i, int end) {
		int next = i + 1;
		while (next < end && Forms.isBlank(this.text.charAt(next))) {
			next++;
		}
		Character sign = SYMBOLS.get(c);
		String form = Forms.plain(c);
		boolean unit = sign != null && sign == 'μ' && next < end && "gmL".indexOf(this.text.charAt(next)) >= 0;
		if (sign != null && (unit || next < end && Character.isDigit(this.text.charAt(next)) && this.length > 0)) {
			add(sign, i);
		}
		else if (form != null) {
			form.chars().forEach((ch) -> add((char) ch, i));
		}
		else if (c < '\uF000' || c > '\uF0FF' || this.length == 0) {
			add(c, i);
		}
		return i + 1;
	}

	private boolean closes(int i, int end) {
		return Markup.find(this.text, "$", i + 1, Math.min(end, i + LONGEST_FORMULA)) > 0;
	}

	/** NO_x, m^3: a sign between a letter or figure and the low or high figure. */
	private boolean lowFigure(int i, int start, int end) {
		return i > start && i + 1 < end && this.text.charAt(i - 1) < 128
				&& (Character.isLetterOrDigit(this.text.charAt(i - 1)) || this.text.charAt(i - 1) == ' ')
				&& this.text.charAt(i + 1) < 128 && Character.isLetterOrDigit(this.text.charAt(i + 1));
	}

	/** Reads \mu, \text{…}, \% and Markdown's 1\. and \*; another backslash stays. */
	private int command(int i, int end, boolean formula) {
		int j = i + 1;
		char next = this.text.charAt(j);
		boolean escaped = formula ? "%_*#".indexOf(next) >= 0 : isSign(next);
		if (escaped) {
			add(next, j);
			return j + 1;
		}
		while (j < end && this.text.charAt(j) < 128 && Character.isLetter(this.text.charAt(j))) {
			j++;
		}
		Character sign = SIGNS.get(this.text.substring(i + 1, j));
		if (sign != null) {
			add(sign, i);
			return j;
		}
		if (formula) {
			return Math.max(j, i + 1);
		}
		add('\\', i);
		return i + 1;
	}

	private static boolean isSign(char c) {
		return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
	}

	private void add(char c, int offset) {
		if (this.length == this.clean.length) {
			this.clean = Arrays.copyOf(this.clean, this.length * 2);
			this.offsets = Arrays.copyOf(this.offsets, this.length * 2);
		}
		this.clean[this.length] = c;
		this.offsets[this.length++] = offset;
	}

}
