package org.zeren.document.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.document.line.Line;
import org.zeren.document.table.ColumnKind.Look;
import org.zeren.document.words.LayoutWords;
import org.zeren.document.words.NumberForms;
import org.zeren.text.Forms;

/**
 * Finds tables of indicators whose cells stand apart by single blanks, as in text out of
 * a PDF: below 类别 序号 指标 单位 2020年 2025年 属性 the row 水 1 甲比率 % 81 86 约束性 and 2 乙比率 % 3 4 约束性
 * below it. Every word of the header must be known, and every row must fill its columns:
 * its number and group on the left, units, values and attribute on the right, and a name
 * between them. Where a line goes wrong, the table is left to a person.
 */
final class TightRows {

	private static final LayoutWords.Tables WORDS = LayoutWords.vocabulary().tables();

	private static final int FEWEST_COLUMNS = 4;

	private static final int FEWEST_ROWS = 4;

	private static final int LONGEST_LINE = 120;

	private static final int LONGEST_VALUE = 14;

	/** A row may take so many lines. */
	private static final int MOST_LINES = 3;

	/** How far behind a line that is no row the next row may stand. */
	private static final int NEAR = 4;

	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

	/** （一）创新驱动: a group on a line of its own. */
	private static final Pattern GROUP = Pattern.compile(NumberForms.group() + "\\S{2,16}");

	private final List<Line> lines;

	private final boolean[] skip;

	TightRows(List<Line> lines, boolean[] skip) {
		this.lines = lines;
		this.skip = skip;
	}

	/**
	 * {@return the table whose header stands on the line, if one does}
	 */
	Optional<TableFinder.Found> at(int from) {
		List<Passage> header = tokens(from);
		List<ColumnKind> kinds = header.stream().map(ColumnKind::of).toList();
		if (!isHeader(kinds)) {
			return Optional.empty();
		}
		List<List<@Nullable Passage>> rows = new ArrayList<>();
		int full = 0;
		int end = from + 1;
		for (int i = from + 1; i < this.lines.size() && !this.skip[i]; i++) {
			List<Passage> tokens = tokens(i);
			if (tokens.isEmpty()) {
				continue;
			}
			int last = last(i, kinds);
			if (last > 0) {
				row(tokens(i, last), kinds).ifPresent(rows::add);
				full++;
				i = last - 1;
				end = last;
			}
			else if (tokens.size() == 1 && GROUP.matcher(tokens.get(0)).matches()) {
				rows.add(List.of(tokens.get(0)));
			}
			else if (rowBehind(i, kinds)) {
				return Optional.empty();
			}
			else {
				break;
			}
		}
		while (!rows.isEmpty() && rows.get(rows.size() - 1).size() == 1) {
			rows.remove(rows.size() - 1);
		}
		return (full < FEWEST_ROWS) ? Optional.empty()
				: Optional.of(new TableFinder.Found(from, end, PlainTable.of(header, rows)));
	}

	private static boolean isHeader(List<ColumnKind> kinds) {
		int names = (int) kinds.stream().filter(ColumnKind::isName).count();
		int name = name(kinds);
		return kinds.size() >= FEWEST_COLUMNS && names == 1 && name <= 2 && kinds.contains(ColumnKind.VALUE)
				&& (kinds.contains(ColumnKind.NUMBER) || kinds.contains(ColumnKind.WORD))
				&& kinds.subList(0, name)
					.stream()
					.allMatch((kind) -> kind == ColumnKind.NUMBER || kind == ColumnKind.CATEGORY)
				&& kinds.subList(name + 1, kinds.size())
					.stream()
					.allMatch((kind) -> kind == ColumnKind.UNIT || kind == ColumnKind.VALUE || kind == ColumnKind.WORD);
	}

	private static int name(List<ColumnKind> kinds) {
		int name = 0;
		while (name < kinds.size() && !kinds.get(name).isName()) {
			name++;
		}
		return name;
	}

	/**
	 * The line behind the row that begins here, whose name may go on below; 0 where none
	 * begins.
	 */
	private int last(int line, List<ColumnKind> kinds) {
		int numbered = kinds.indexOf(ColumnKind.NUMBER);
		boolean number = tokens(line).stream().limit(numbered + 1).anyMatch((token) -> NUMBER.matcher(token).matches());
		int most = Math.min(this.lines.size(), line + (number ? MOST_LINES : 1));
		for (int end = line + 1; end <= most && (end == line + 1 || !this.skip[end - 1]); end++) {
			if (row(tokens(line, end), kinds).isPresent()) {
				return end;
			}
		}
		return 0;
	}

	private List<Passage> tokens(int from, int to) {
		return IntStream.range(from, to).mapToObj(this::tokens).flatMap(List::stream).toList();
	}

	private boolean rowBehind(int line, List<ColumnKind> kinds) {
		for (int i = line + 1; i < Math.min(this.lines.size(), line + NEAR); i++) {
			if (row(tokens(i), kinds).isPresent()) {
				return true;
			}
		}
		return false;
	}

	/** The cells in their columns; null for a group or a unit that the row lacks. */
	private static Optional<List<@Nullable Passage>> row(List<Passage> tokens, List<ColumnKind> kinds) {
		int name = name(kinds);
		int right = kinds.size() - name - 1;
		@Nullable Passage[] cells = new Passage[kinds.size()];
		int from = 0;
		int numbered = kinds.indexOf(ColumnKind.NUMBER);
		if (numbered >= 0) {
			while (from <= numbered && from < tokens.size() && !NUMBER.matcher(tokens.get(from)).matches()) {
				from++;
			}
			if (from > numbered || from >= tokens.size()) {
				return Optional.empty();
			}
			cells[numbered] = tokens.get(from);
			if (from > 0) {
				cells[0] = tokens.get(0);
			}
			from++;
		}
		int to = tokens.size() - right;
		int named = to - from;
		if (kinds.indexOf(ColumnKind.CATEGORY) > numbered) {
			if (named > 2) {
				return Optional.empty();
			}
			if (named == 2) {
				cells[name - 1] = tokens.get(from++);
			}
		}
		if (from >= to) {
			return Optional.empty();
		}
		cells[name] = tokens.subList(from, to).stream().reduce(Passage::append).orElseThrow();
		for (int i = 0; i < right; i++) {
			cells[name + 1 + i] = tokens.get(to + i);
		}
		List<@Nullable Passage> row = Arrays.asList(cells);
		return fits(row, kinds) ? Optional.of(row) : Optional.empty();
	}

	private static boolean fits(List<@Nullable Passage> row, List<ColumnKind> kinds) {
		boolean figures = false;
		for (int i = 0; i < row.size(); i++) {
			Passage cell = row.get(i);
			if (cell == null) {
				continue;
			}
			Look look = Look.of(cell);
			ColumnKind kind = kinds.get(i);
			boolean wrong = switch (kind) {
				case VALUE -> cell.length() > LONGEST_VALUE || isAttribute(cell);
				case WORD -> !isAttribute(cell);
				case UNIT -> look == Look.NUMBER || isAttribute(cell);
				case NAME, TEXT -> look == Look.NUMBER || look == Look.DASH || look == Look.FIGURE;
				default -> false;
			};
			if (wrong) {
				return false;
			}
			figures |= kind == ColumnKind.VALUE && look != Look.SHORT && look != Look.LONG;
		}
		return figures || kinds.contains(ColumnKind.WORD);
	}

	private static boolean isAttribute(Passage cell) {
		return cell.length() <= 4 && WORDS.attributes().before(cell, 0, cell.length()) > 0;
	}

	private List<Passage> tokens(int line) {
		Passage text = this.lines.get(line).raw();
		List<Passage> tokens = new ArrayList<>();
		if (text.length() > LONGEST_LINE) {
			return List.of(text);
		}
		int start = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || Forms.isBlank(text.charAt(i))) {
				if (i > start) {
					tokens.add(text.part(start, i));
				}
				start = i + 1;
			}
		}
		return tokens;
	}

}
