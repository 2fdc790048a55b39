package org.zeren.document.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.document.words.NumberForms;
import org.zeren.text.Forms;

/**
 * Splits a source into lines: at its line ends, at tags of HTML that end a block, at the
 * edges of tables, and where two wide blanks set a paragraph in. Marks and rules of
 * Markdown go: {@code ## 第一章 总则 ##} is 第一章 总则 with two marks.
 */
public final class LineReader {

	/** ```, ~~~ and lines of ---, *** or ___: marks of Markdown that print no words. */
	private static final Pattern RULE = Pattern
		.compile("[ \\t]*+(?:`{3,}+\\w*+|~{3,}+\\w*+|-{3,}+|={3,}+|\\*{3,}+|_{3,}+)[ \\t]*+");

	private static final int LONGEST_OPENING = 12;

	/** What begins a paragraph of its own behind such blanks: 第三条, （一）, 二、. */
	private static final Pattern OPENING = Pattern.compile("[\\s\u3000]*+" + NumberForms.opening());

	private static final int LONGEST_HEADING = 50;

	private final Source source;

	private final String text;

	private final Markup markup;

	private final PrintedText printed;

	private final LetterSpacing spacing;

	/** Where each line begins. */
	private final List<Integer> starts = new ArrayList<>();

	public LineReader(Source source) {
		this.source = source;
		this.text = source.text();
		this.markup = new Markup(this.text);
		this.printed = new PrintedText(source, this.markup);
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
		return this.spacing.off(this.printed.passage(start, end));
	}

	/**
	 * {@return the text of a table's cell, as {@link #passage}; a figure alone in it is
	 * one, however its digits are set: 5 8 . 5 is 58.5}
	 */
	public Passage cell(int start, int end) {
		return LetterSpacing.figure(passage(start, end).strip());
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
		int from = Math.min(Math.max(start, this.printed.behindComment()), end);
		int to = isRule(from, end) ? from : end;
		int marks = 0;
		while (from < to && this.text.charAt(from) == '#') {
			marks++;
			from++;
		}
		if (marks > 6 || (marks > 0 && from < to && !Forms.isBlank(this.text.charAt(from)))) {
			from = Math.max(start, Math.min(this.printed.behindComment(), to));
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

}
