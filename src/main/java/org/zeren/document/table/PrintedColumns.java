package org.zeren.document.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.zeren.document.Passage;
import org.zeren.document.line.Line;
import org.zeren.document.words.LayoutWords;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Reads the cells of a table by where they stand on their lines, as in text out of a PDF
 * that keeps its layout: a column is what no line's blank parts. So a cell may take two
 * lines, and one blank may part a row's number from what follows:
 *
 * <pre>
 * 序 类别  指标名称        2025年  2030年
 * 号
 * 1  水质  城乡集中式水源   96      100
 *          地达标率
 * </pre>
 *
 * has the row 1, 水质, 城乡集中式水源地达标率, 96, 100.
 */
final class PrintedColumns {

	private static final int FEWEST_COLUMNS = 4;

	private static final int FEWEST_ROWS = 3;

	/** The header takes at most so many lines. */
	private static final int MOST_HEADERS = 3;

	private static final Pattern ROW_NUMBER = Pattern.compile("\\d{1,3}");

	private static final Pattern ENDS = Pattern
		.compile(LayoutWords.vocabulary().tables().remarks().pattern() + "\\s*[:：\\d]");

	private final List<Line> lines;

	private final boolean[] skip;

	PrintedColumns(List<Line> lines, boolean[] skip) {
		this.lines = lines;
		this.skip = skip;
	}

	/**
	 * A word between blanks.
	 *
	 * @param text the word
	 * @param from the place where it begins, in halves of a Chinese character
	 * @param to the place behind it
	 */
	private record Word(Passage text, int from, int to) {
	}

	/**
	 * {@return the table whose header is the line, if its cells stand in columns}
	 */
	Optional<TableFinder.Found> at(int header) {
		List<List<Word>> printed = new ArrayList<>();
		int end = header;
		while (end < this.lines.size() && !this.skip[end] && Han.in(this.lines.get(end).text())
				&& !ENDS.matcher(this.lines.get(end).text()).lookingAt()) {
			List<Word> words = words(this.lines.get(end).raw());
			if (end > header && words.size() == 1 && words.get(0).from() == 0 && !isNumber(words.get(0))) {
				break;
			}
			printed.add(words);
			end++;
		}
		List<int[]> columns = columns(printed);
		if (columns.size() < FEWEST_COLUMNS) {
			return Optional.empty();
		}
		List<List<Passage>> rows = rows(printed, columns, this.lines.get(header).text().part(0, 0));
		boolean headed = rows.get(0).stream().noneMatch(Passage::isEmpty);
		return (headed && rows.size() > FEWEST_ROWS)
				? Optional.of(new TableFinder.Found(header, end, PlainTable.of(rows))) : Optional.empty();
	}

	private static boolean isNumber(Word word) {
		return ROW_NUMBER.matcher(Forms.halfWidth(word.text())).matches();
	}

	/** The cells of each row in their columns; none where the lines are no rows. */
	private static List<List<Passage>> rows(List<List<Word>> printed, List<int[]> columns, Passage nothing) {
		List<List<Passage>> rows = new ArrayList<>();
		int number = 0;
		int[] ends = new int[0];
		for (int i = 0; i < printed.size(); i++) {
			List<Word> words = printed.get(i);
			boolean opens = words.get(0).from() < columns.get(0)[1] && isNumber(words.get(0));
			boolean misplaced = opens && number > 0
					&& Integer.parseInt(Forms.halfWidth(words.get(0).text())) != number + 1;
			if (misplaced || !opens && number == 0 && i >= MOST_HEADERS) {
				return List.of(List.of(nothing));
			}
			if (opens) {
				number = Integer.parseInt(Forms.halfWidth(words.get(0).text()));
			}
			if (opens || rows.isEmpty()) {
				List<Passage> row = new ArrayList<>();
				columns.forEach((column) -> row.add(nothing));
				rows.add(row);
			}
			List<Passage> row = rows.get(rows.size() - 1);
			ends = (opens || ends.length == 0) ? new int[columns.size()] : ends;
			int last = -1;
			for (Word word : words) {
				int at = 0;
				while (columns.get(at)[1] <= word.from()) {
					at++;
				}
				if (at == last && word.from() - ends[at] > 1) {
					return List.of(List.of(nothing));
				}
				last = at;
				at = (!opens && number > 0 && words.size() == 1) ? cut(at, ends, columns) : at;
				ends[at] = word.to();
				row.set(at, row.get(at).isEmpty() ? word.text() : row.get(at).append(word.text()));
			}
		}
		return rows;
	}

	/**
	 * The column of a word that stands alone on its line: the widest from there on that
	 * the row filled to its end, since a break cut that cell; the word's own where none
	 * is wider.
	 */
	private static int cut(int own, int[] ends, List<int[]> columns) {
		int widest = own;
		for (int at = own + 1; at < columns.size(); at++) {
			boolean full = ends[at] > 0 && ends[at] + 2 >= columns.get(at)[1];
			widest = (full && width(columns.get(at)) > width(columns.get(widest))) ? at : widest;
		}
		return widest;
	}

	private static int width(int[] column) {
		return column[1] - column[0];
	}

	/** Where a blank parts no line's words. */
	private static List<int[]> columns(List<List<Word>> printed) {
		int width = printed.stream().flatMap(List::stream).mapToInt(Word::to).max().orElse(0);
		boolean[] taken = new boolean[width + 1];
		for (List<Word> words : printed) {
			for (Word word : words) {
				Arrays.fill(taken, word.from(), word.to(), true);
			}
		}
		List<int[]> columns = new ArrayList<>();
		int from = -1;
		for (int i = 0; i <= width; i++) {
			if (taken[i] && from < 0) {
				from = i;
			}
			else if (!taken[i] && from >= 0) {
				columns.add(new int[] { from, i });
				from = -1;
			}
		}
		return columns;
	}

	private static List<Word> words(Passage line) {
		List<Word> words = new ArrayList<>();
		int place = 0;
		int from = -1;
		int start = 0;
		for (int i = 0; i <= line.length(); i++) {
			boolean blank = i == line.length() || Forms.isBlank(line.charAt(i));
			if (blank && from >= 0) {
				words.add(new Word(line.part(start, i), from, place));
				from = -1;
			}
			else if (!blank && from < 0) {
				from = place;
				start = i;
			}
			if (i < line.length()) {
				place += isWide(line.charAt(i)) ? 2 : 1;
			}
		}
		return words;
	}

	/** Whether a character takes the width of a Chinese one. */
	private static boolean isWide(char c) {
		return c >= '\u1100' && (c <= '\u115f' || c >= '\u2e80' && c <= '\ua4cf' || c >= '\uac00' && c <= '\ud7a3'
				|| c >= '\uf900' && c <= '\ufaff' || c >= '\ufe30' && c <= '\ufe6f' || c >= '\uff01' && c <= '\uff60');
	}

}
