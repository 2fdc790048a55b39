package org.zeren.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits a source into lines and takes the markup away: Word bookmarks, HTML tags for
 * high and low figures, Markdown's stars and marks, and the formulas of LaTeX, such as
 * $\mu\text{g}/\text{m}^3$ for μg/m3.
 */
final class LineReader {

	private static final Set<String> TAGS = Set.of("sub", "sup", "b", "i", "u", "br", "em", "strong", "span", "font",
			"p", "a", "div", "center");

	private static final Map<String, Character> SIGNS = Map.ofEntries(Map.entry("mu", 'μ'), Map.entry("geq", '≥'),
			Map.entry("ge", '≥'), Map.entry("geqslant", '≥'), Map.entry("leq", '≤'), Map.entry("le", '≤'),
			Map.entry("leqslant", '≤'), Map.entry("times", '×'), Map.entry("sim", '~'), Map.entry("circ", '°'),
			Map.entry("cdot", '·'), Map.entry("alpha", 'α'), Map.entry("pm", '±'), Map.entry("%", '%'));

	private static final String BOOKMARK = "[bookmark:";

	private final Source source;

	private final String text;

	private char[] clean = new char[256];

	private int[] offsets = new int[256];

	private int length;

	LineReader(Source source) {
		this.source = source;
		this.text = source.text();
	}

	List<Line> read() {
		List<Line> lines = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= this.text.length(); i++) {
			if (i == this.text.length() || isLineEnd(this.text.charAt(i))) {
				lines.add(line(start, i));
				if (i + 1 < this.text.length() && this.text.charAt(i) == '\r' && this.text.charAt(i + 1) == '\n') {
					i++;
				}
				start = i + 1;
			}
		}
		return lines;
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
	}

	private Line line(int start, int end) {
		this.length = 0;
		int from = start;
		int marks = 0;
		while (from < end && this.text.charAt(from) == '#') {
			marks++;
			from++;
		}
		if (marks > 6 || (marks > 0 && from < end && !Typography.isBlank(this.text.charAt(from)))) {
			from = start;
			marks = 0;
		}
		clean(from, end);
		Passage raw = new Passage(this.source, new String(this.clean, 0, this.length),
				Arrays.copyOf(this.offsets, this.length));
		return new Line(raw, withoutBullet(raw.strip()), marks);
	}

	/** A Markdown bullet or quotation mark before text: "- 加强", "> 加强". */
	private static Passage withoutBullet(Passage text) {
		boolean bullet = text.length() > 2 && "-*•●·>".indexOf(text.charAt(0)) >= 0
				&& Typography.isBlank(text.charAt(1))
				&& (Typography.isHan(text.charAt(2)) || "“《（(【".indexOf(text.charAt(2)) >= 0);
		return bullet ? text.strip(2, text.length()) : text;
	}

	private void clean(int start, int end) {
		int open = 0;
		boolean formula = false;
		int i = start;
		while (i < end) {
			char c = this.text.charAt(i);
			char next = (i + 1 < end) ? this.text.charAt(i + 1) : '\n';
			int behind = markupEnd(i, end);
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
				add(c, i++);
			}
		}
	}

	/**
	 * {@return the place behind the markup that begins at i, or i where there is none}
	 */
	private int markupEnd(int i, int end) {
		char c = this.text.charAt(i);
		if (isInvisible(c)) {
			return i + 1;
		}
		if (c == '*' && i + 1 < end && this.text.charAt(i + 1) == '*') {
			return i + 2;
		}
		if (c == '[' && this.text.startsWith(BOOKMARK, i)) {
			int close = this.text.indexOf(']', i);
			return (close >= 0 && close < end) ? close + 1 : i;
		}
		if (c == '<') {
			int close = this.text.indexOf('>', i);
			return (close >= 0 && close < end && close - i < 80 && isTag(i + 1, close)) ? close + 1 : i;
		}
		return i;
	}

	private static boolean isInvisible(char c) {
		return (c >= '\u200B' && c <= '\u200F') || c == '\uFEFF' || c == '\u00AD' || c == '\u2060'
				|| (c < ' ' && c != '\t') || (c >= '\u007F' && c < '\u00A0');
	}

	private boolean isTag(int from, int to) {
		int i = (this.text.charAt(from) == '/') ? from + 1 : from;
		int j = i;
		while (j < to && Character.isLetter(this.text.charAt(j))) {
			j++;
		}
		return j > i && j - i <= 6 && TAGS.contains(this.text.substring(i, j).toLowerCase(java.util.Locale.ROOT));
	}

	private boolean closes(int i, int end) {
		int close = this.text.indexOf('$', i + 1);
		return close > 0 && close < end && close - i < 120;
	}

	/** NO_x, m^3: a sign between a letter or figure and the low or high figure. */
	private boolean lowFigure(int i, int start, int end) {
		return i > start && i + 1 < end && this.text.charAt(i - 1) < 128
				&& (Character.isLetterOrDigit(this.text.charAt(i - 1)) || this.text.charAt(i - 1) == ' ')
				&& this.text.charAt(i + 1) < 128 && Character.isLetterOrDigit(this.text.charAt(i + 1));
	}

	/** Reads \mu, \text{…}, \%; a backslash before anything else stays. */
	private int command(int i, int end, boolean formula) {
		int j = i + 1;
		if (this.text.charAt(j) == '%' || this.text.charAt(j) == '_' || this.text.charAt(j) == '*'
				|| this.text.charAt(j) == '#') {
			add(this.text.charAt(j), j);
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

	private void add(char c, int offset) {
		if (this.length == this.clean.length) {
			this.clean = Arrays.copyOf(this.clean, this.length * 2);
			this.offsets = Arrays.copyOf(this.offsets, this.length * 2);
		}
		this.clean[this.length] = c;
		this.offsets[this.length++] = offset;
	}

}
