package org.zeren.document.line;

import java.util.Arrays;
import java.util.Map;

import org.jsoup.parser.Parser;

import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.text.Forms;

/**
 * What a stretch of a source prints, in ordinary characters: without what {@link Markup}
 * finds, with entities such as &amp;ldquo; as what they name, and the formulas of LaTeX,
 * such as $\mu\text{g}/\text{m}^3$, as μg/m3.
 */
final class PrintedText {

	private static final Map<String, Character> SIGNS = Map.ofEntries(Map.entry("mu", 'μ'), Map.entry("geq", '≥'),
			Map.entry("ge", '≥'), Map.entry("geqslant", '≥'), Map.entry("leq", '≤'), Map.entry("le", '≤'),
			Map.entry("leqslant", '≤'), Map.entry("times", '×'), Map.entry("sim", '~'), Map.entry("circ", '°'),
			Map.entry("cdot", '·'), Map.entry("alpha", 'α'), Map.entry("pm", '±'), Map.entry("%", '%'));

	/** What the type called Symbol prints for characters of the private area. */
	private static final Map<Character, Character> SYMBOLS = Map.of('\uF0A3', '≤', '\uF0B3', '≥', '\uF0B1', '±',
			'\uF0B4', '×', '\uF06D', 'μ', '\uF0B0', '°', '\uF025', '%', '\uF03E', '>', '\uF03C', '<', '\uF07E', '~');

	private static final int LONGEST_ENTITY = 32;

	private static final int LONGEST_FORMULA = 120;

	private final Source source;

	private final String text;

	private final Markup markup;

	private char[] clean = new char[256];

	private int[] offsets = new int[256];

	private int length;

	/** The place behind a comment of HTML that takes several lines. */
	private int comment;

	/** From here on no comment is closed. */
	private int unclosed = Integer.MAX_VALUE;

	PrintedText(Source source, Markup markup) {
		this.source = source;
		this.text = source.text();
		this.markup = markup;
	}

	/**
	 * {@return what is printed from {@code start} (included) to {@code end} (excluded);
	 * line ends in it vanish}
	 */
	Passage passage(int start, int end) {
		this.length = 0;
		clean(start, end);
		return new Passage(this.source, new String(this.clean, 0, this.length),
				Arrays.copyOf(this.offsets, this.length));
	}

	/**
	 * {@return the place behind the last comment of HTML that was met, which may lie on a
	 * later line}
	 */
	int behindComment() {
		return this.comment;
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
				breakLine(i);
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

	/**
	 * 县水利局&lt;br&gt;县财政局 in a cell of Markdown are two lines, with a blank between them
	 * here.
	 */
	private void breakLine(int i) {
		if (this.text.charAt(i) == '<' && this.length > 0 && this.markup.name(i).equals("br")) {
			add(' ', i);
		}
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
		words = Forms.plain(words);
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
