package org.zeren.document.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.document.line.Line;
import org.zeren.document.words.LayoutWords;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Finds tables of indicators whose cells stand apart by single blanks, as in text out of
 * a PDF: below 序号 指标 单位 2020年 2025年 属性 the rows 1 甲比率 % 81 86 约束性 and so on, known by
 * their numbers and their attributes. A name on two lines stands around the line of its
 * row.
 */
final class AttributedRows {

	private static final LayoutWords.Tables WORDS = LayoutWords.vocabulary().tables();

	private static final int FEWEST_ROWS = 4;

	private static final int MOST_HEADER_LINES = 6;

	private static final int LONGEST_HEADER = 14;

	private static final int LONGEST_LINE = 90;

	private static final int LONGEST_ATTRIBUTE = 4;

	private static final int LONGEST_UNIT = 6;

	/** How many lines a name takes above the line of its row. */
	private static final int MOST_ABOVE = 2;

	private final List<Line> lines;

	private final boolean[] skip;

	AttributedRows(List<Line> lines, boolean[] skip) {
		this.lines = lines;
		this.skip = skip;
	}

	/**
	 * A row.
	 *
	 * @param line the line of its number
	 * @param cells its cells behind the number
	 * @param attribute which of these is the attribute
	 */
	private record Row(int line, Passage number, List<Passage> cells, int attribute) {

		int values() {
			return last() ? 0 : this.cells.size() - this.attribute - 1;
		}

		/** Whether the attribute closes the row. */
		boolean last() {
			return this.attribute == this.cells.size() - 1;
		}

	}

	/**
	 * {@return the table whose header begins at the line, if one does}
	 */
	Optional<TableFinder.Found> at(int from) {
		int first = isHeaderLine(from) ? firstRow(from) : -1;
		List<Row> rows = (first > 0) ? rows(first) : List.of();
		if (rows.size() < FEWEST_ROWS) {
			return Optional.empty();
		}
		boolean last = rows.stream().filter(Row::last).count() * 2 > rows.size();
		int width = usual(rows.stream().map((row) -> row.cells().size()).toList());
		int values = last ? width - 3 : usual(rows.stream().map(Row::values).toList());
		List<Passage> header = header(from, first, values, last);
		if (values < 1 || header.isEmpty()) {
			return Optional.empty();
		}
		int above = rows.get(0).attribute() > 0 ? 0 : 1;
		int next = first;
		List<List<@Nullable Passage>> body = new ArrayList<>();
		int free = above;
		for (int i = 0; i < rows.size(); i++) {
			Row row = rows.get(i);
			int until = (i + 1 < rows.size()) ? rows.get(i + 1).line() : row.line() + free + 1;
			body.add(cells(row, free, values, last));
			next = Math.min(row.line() + free + 1, this.lines.size());
			int rest = until - row.line() - 1 - free;
			if (rest < 0 || rest > MOST_ABOVE) {
				return Optional.empty();
			}
			free = rest;
		}
		int footnotes = footnotes(next);
		return Optional.of(new TableFinder.Found(from, footnotes,
				PlainTable.of(header, (footnotes > next) ? withoutMarks(body) : body)));
	}

	private static int usual(List<Integer> sizes) {
		Map<Integer, Integer> counts = new HashMap<>();
		sizes.forEach((size) -> counts.merge(size, 1, Integer::sum));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
	}

	/** Two short words at least, of which one heads a column of numbers or names. */
	private boolean isHeaderLine(int line) {
		Passage text = this.lines.get(line).raw();
		if (this.skip[line] || text.isEmpty() || text.length() > LONGEST_LINE || !isShort(line)) {
			return false;
		}
		String plain = Forms.halfWidth(text).replace(" ", "");
		return tokens(text).size() > 1 && (ColumnKind.of(tokens(text).get(0)) != ColumnKind.OTHER
				|| WORDS.headers().in(plain) || WORDS.rowNumbers().in(plain));
	}

	private boolean isShort(int line) {
		return tokens(this.lines.get(line).raw()).stream().allMatch((token) -> token.length() <= LONGEST_HEADER)
				&& "。；，".indexOf(this.lines.get(line).last()) < 0;
	}

	/** The line of the row 1; -1 where none stands near. */
	private int firstRow(int from) {
		for (int i = from + 1; i < Math.min(this.lines.size(), from + MOST_HEADER_LINES); i++) {
			if (row(i, 1).isPresent()) {
				return i;
			}
			if (this.skip[i] || !isShort(i)) {
				return -1;
			}
		}
		return -1;
	}

	private List<Row> rows(int first) {
		List<Row> rows = new ArrayList<>();
		for (int i = first; i < this.lines.size() && !this.skip[i]; i++) {
			Optional<Row> row = row(i, rows.size() + 1);
			row.ifPresent(rows::add);
			boolean far = !rows.isEmpty() && i - rows.get(rows.size() - 1).line() > 2 * MOST_ABOVE;
			if (far || this.lines.get(i).isBlank() || this.lines.get(i).last() == '。') {
				break;
			}
		}
		return rows;
	}

	/** The row of the number, where the line is one with an attribute. */
	private Optional<Row> row(int line, int number) {
		Passage text = this.lines.get(line).raw();
		List<Passage> tokens = (text.length() > LONGEST_LINE) ? List.of() : tokens(text);
		for (int at = 0; at < Math.min(2, tokens.size()); at++) {
			if (tokens.get(at).toString().equals(String.valueOf(number))) {
				List<Passage> cells = tokens.subList(at + 1, tokens.size());
				Passage printed = tokens.get(at);
				return IntStream.range(0, cells.size())
					.filter((i) -> isAttribute(cells.get(i)))
					.mapToObj((i) -> new Row(line, printed, cells, i))
					.findFirst();
			}
		}
		return Optional.empty();
	}

	private static boolean isAttribute(Passage cell) {
		return cell.length() > 1 && cell.length() <= LONGEST_ATTRIBUTE
				&& WORDS.attributes().before(cell, 0, cell.length()) > 0;
	}

	/**
	 * 序号, 指标, 单位, 属性 and the values, in the order of the rows; empty where it lacks one.
	 */
	private List<Passage> header(int from, int first, int values, boolean last) {
		List<Passage> words = new ArrayList<>();
		for (int i = from; i < first; i++) {
			for (Passage token : tokens(this.lines.get(i).raw())) {
				int end = words.size() - 1;
				boolean letters = token.length() == 1 && end >= 0 && words.get(end).length() == 1
						&& ColumnKind.of(words.get(end)) == ColumnKind.OTHER;
				if (letters) {
					words.set(end, words.get(end).append(token));
				}
				else {
					words.add(token);
				}
			}
		}
		List<Passage> header = new ArrayList<>();
		for (ColumnKind kind : List.of(ColumnKind.NUMBER, ColumnKind.TEXT, ColumnKind.UNIT, ColumnKind.WORD)) {
			words.stream().filter((word) -> ColumnKind.of(word) == kind).findFirst().ifPresent(header::add);
		}
		List<Passage> valued = words.stream().filter((word) -> ColumnKind.of(word) == ColumnKind.VALUE).toList();
		// where blanks between figures were lost, the rows hold fewer values than the
		// header
		if (header.size() < 4 || valued.size() < values || last && valued.size() > values) {
			return List.of();
		}
		header.addAll(last ? 3 : 4, valued.subList(valued.size() - values, valued.size()));
		return header;
	}

	/** The cells of the row, with what stands on so many lines above and below it. */
	private List<@Nullable Passage> cells(Row row, int around, int values, boolean last) {
		List<Passage> above = pieces(row.line() - around, row.line());
		List<Passage> below = pieces(row.line() + 1, row.line() + 1 + around);
		int before = last ? row.attribute() - values : row.attribute();
		boolean whole = before >= 0 && (last || row.values() == values)
				&& (around == 0 || above.size() == around && below.size() == around && before < 2);
		List<@Nullable Passage> cells = new ArrayList<>(Arrays.asList(new Passage[values + 4]));
		cells.set(0, row.number());
		List<Passage> named = row.cells().subList(0, Math.max(0, before));
		List<Passage> pieces = new ArrayList<>(above);
		pieces.addAll(below);
		boolean unitOnly = named.size() == 1 && named.get(0).length() <= LONGEST_UNIT && !Han.in(named.get(0));
		if (!whole || around > 1 || named.size() > 2 || named.isEmpty() && around > 0) {
			// which piece is of which cell cannot be told: the row is left to a person
			pieces.addAll(0, row.cells());
			cells.replaceAll((cell) -> row.number().part(0, 0));
			cells.set(0, pieces.stream().reduce(row.number(), Passage::append));
			return cells;
		}
		if (around == 0) {
			cells.set(1, named.isEmpty() ? null : named.get(0));
			cells.set(2, (named.size() > 1) ? named.get(1) : null);
		}
		else {
			Passage joined = above.get(0).append(below.get(0));
			cells.set(1, unitOnly ? joined : named.get(0));
			cells.set(2, unitOnly ? named.get(0) : joined);
		}
		int at = last ? 3 : 4;
		int from = last ? before : row.attribute() + 1;
		for (int i = 0; i < values; i++) {
			cells.set(at + i, row.cells().get(from + i));
		}
		cells.set(last ? 3 + values : 3, row.cells().get(row.attribute()));
		return cells;
	}

	private List<Passage> pieces(int from, int to) {
		return this.lines.subList(from, Math.min(to, this.lines.size()))
			.stream()
			.flatMap((line) -> tokens(line.raw()).stream())
			.toList();
	}

	/**
	 * The end of the footnotes below the table, each of which ends with a sentence: 1 指…。
	 */
	private int footnotes(int from) {
		int end = from;
		for (int mark = 1; end < this.lines.size() && opensFootnote(end, mark); mark++) {
			int last = end;
			while (last + 1 < this.lines.size() && last - end < MOST_HEADER_LINES
					&& this.lines.get(last).last() != '。') {
				last++;
			}
			if (this.lines.get(last).last() != '。') {
				return end;
			}
			end = last + 1;
		}
		return end;
	}

	private boolean opensFootnote(int line, int mark) {
		List<Passage> tokens = tokens(this.lines.get(line).raw());
		return !this.skip[line] && tokens.size() > 1 && tokens.get(0).toString().equals(String.valueOf(mark));
	}

	/** 甲比率1 above a footnote: the figure is its mark. */
	private static List<List<@Nullable Passage>> withoutMarks(List<List<@Nullable Passage>> body) {
		for (List<@Nullable Passage> row : body) {
			Passage name = row.get(1);
			int end = (name != null) ? name.length() - 1 : 0;
			if (name != null && end > 1 && Character.isDigit(name.charAt(end)) && Han.is(name.charAt(end - 1))) {
				row.set(1, name.part(0, end));
			}
		}
		return body;
	}

	private static List<Passage> tokens(Passage line) {
		List<Passage> tokens = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= line.length(); i++) {
			if (i == line.length() || Forms.isBlank(line.charAt(i))) {
				if (i > start) {
					tokens.add(line.part(start, i));
				}
				start = i + 1;
			}
		}
		return tokens;
	}

}
