package org.zeren.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Puts a page that is set in columns, as gazettes are, in the order it is read: each
 * column from top to bottom. A line across the columns parts what stands above it from
 * what stands below. A table without rules is no text in columns: its cells are short.
 */
final class Columns {

	/** Fewer lines side by side show no columns. */
	private static final int FEWEST_ROWS = 8;

	/** The free strip between columns is at least so many times as wide as the type. */
	private static final float NARROWEST = 0.9f;

	/** Lines of a column of text fill at least this part of it. */
	private static final float FULL = 0.8f;

	/** A column of text is so many characters wide where many of its lines are short. */
	private static final float WIDE = 14;

	/** Of the lines of a page, at most this part may run across the strip. */
	private static final float ACROSS = 0.3f;

	private static final int MOST_DEPTH = 2;

	private final List<Part> parts = new ArrayList<>();

	private int columns;

	/**
	 * What is read in one go.
	 *
	 * @param glyphs its characters
	 * @param column 0 where it runs across the page, else the column's number
	 * @param top where it begins
	 */
	record Part(List<Glyph> glyphs, int column, float top) {
	}

	/** The free strip between two columns. */
	private record Strip(float left, float right) {

		/**
		 * A sign that hangs out of its column crosses nothing, as long as a gap is left.
		 */
		boolean isCrossedBy(List<Glyph> row) {
			float end = this.left;
			float start = this.right;
			boolean before = false;
			boolean behind = false;
			for (Glyph glyph : row) {
				if (!glyph.isBlank() && isBehind(glyph)) {
					end = Math.max(end, glyph.right());
					before = true;
				}
				else if (!glyph.isBlank()) {
					start = Math.min(start, glyph.left());
					behind = true;
				}
			}
			float least = ((before && behind) ? 0.4f : 0.1f) * (this.right - this.left);
			return start - end < least;
		}

		boolean isBehind(Glyph glyph) {
			return glyph.centre() < (this.left + this.right) / 2;
		}

	}

	private Columns() {
	}

	/**
	 * {@return the parts of a page in the order they are read}
	 * @param glyphs the characters outside of tables
	 * @param tables where tables begin, which part what stands above from what stands
	 * below
	 */
	static List<Part> of(List<Glyph> glyphs, List<Float> tables) {
		Columns columns = new Columns();
		columns.split(glyphs, tables, 0, 0);
		return columns.parts;
	}

	private void split(List<Glyph> glyphs, List<Float> tables, int column, int depth) {
		List<List<Glyph>> rows = (depth < MOST_DEPTH && glyphs.size() >= 2 * FEWEST_ROWS) ? PdfLine.rows(glyphs)
				: List.of();
		Strip strip = (rows.size() >= FEWEST_ROWS) ? strip(rows) : null;
		if (strip == null) {
			add(glyphs, column);
			return;
		}
		List<Glyph> left = new ArrayList<>();
		List<Glyph> right = new ArrayList<>();
		int leftColumn = ++this.columns;
		int rightColumn = ++this.columns;
		float above = Float.NEGATIVE_INFINITY;
		for (List<Glyph> row : rows) {
			float middle = row.get(0).middle();
			float before = above;
			boolean table = tables.stream().anyMatch((top) -> top > before && top <= middle);
			if (table || strip.isCrossedBy(row)) {
				split(left, tables, leftColumn, depth + 1);
				split(right, tables, rightColumn, depth + 1);
				left = new ArrayList<>();
				right = new ArrayList<>();
			}
			if (strip.isCrossedBy(row)) {
				add(row, column);
			}
			else {
				left.addAll(only(row, strip::isBehind));
				right.addAll(only(row, (glyph) -> !strip.isBehind(glyph)));
			}
			above = middle;
		}
		split(left, tables, leftColumn, depth + 1);
		split(right, tables, rightColumn, depth + 1);
	}

	private void add(List<Glyph> glyphs, int column) {
		if (!glyphs.isEmpty()) {
			float top = glyphs.stream().map(Glyph::middle).min(Comparator.naturalOrder()).orElse(0f);
			this.parts.add(new Part(List.copyOf(glyphs), column, top));
		}
	}

	private static List<Glyph> only(List<Glyph> glyphs, Predicate<Glyph> side) {
		return glyphs.stream().filter(side).toList();
	}

	/**
	 * The widest strip in the middle of the page that few lines cross, if text stands on
	 * both sides of it.
	 */
	private static @Nullable Strip strip(List<List<Glyph>> rows) {
		List<Glyph> all = rows.stream().flatMap(List::stream).filter((glyph) -> !glyph.isBlank()).toList();
		if (all.isEmpty()) {
			return null;
		}
		float from = all.stream().map(Glyph::left).min(Comparator.naturalOrder()).orElse(0f);
		float to = all.stream().map(Glyph::right).max(Comparator.naturalOrder()).orElse(0f);
		float size = all.stream().map(Glyph::size).sorted().toList().get(all.size() / 2);
		int[] crossing = crossing(rows, from, to);
		int most = (int) (ACROSS * rows.size());
		Strip widest = null;
		int start = -1;
		for (int x = crossing.length / 4; x <= crossing.length * 3 / 4; x++) {
			boolean free = x < crossing.length * 3 / 4 && crossing[x] <= most;
			start = (free && start < 0) ? x : start;
			if (!free && start >= 0) {
				Strip strip = new Strip(from + start, from + x);
				boolean wider = widest == null || x - start > widest.right - widest.left;
				widest = (wider && x - start >= NARROWEST * size && isBetweenText(rows, strip, size)) ? strip : widest;
				start = -1;
			}
		}
		return widest;
	}

	/** For each point from the left, how many lines print something there. */
	private static int[] crossing(List<List<Glyph>> rows, float from, float to) {
		int[] crossing = new int[Math.min(Math.max((int) (to - from), 0), 5_000) + 1];
		for (List<Glyph> row : rows) {
			boolean[] printed = new boolean[crossing.length];
			for (Glyph glyph : row) {
				int last = Math.min((int) (glyph.right() - from), crossing.length - 1);
				for (int x = Math.max((int) (glyph.left() - from), 0); !glyph.isBlank() && x <= last; x++) {
					printed[x] = true;
				}
			}
			for (int x = 0; x < printed.length; x++) {
				crossing[x] += printed[x] ? 1 : 0;
			}
		}
		return crossing;
	}

	private static boolean isBetweenText(List<List<Glyph>> rows, Strip strip, float size) {
		List<List<Glyph>> lefts = new ArrayList<>();
		List<List<Glyph>> rights = new ArrayList<>();
		for (List<Glyph> row : rows) {
			if (!strip.isCrossedBy(row)) {
				List<Glyph> left = only(row, strip::isBehind);
				List<Glyph> right = only(row, (glyph) -> !strip.isBehind(glyph));
				if (width(left) > 0 && width(right) > 0) {
					lefts.add(left);
					rights.add(right);
				}
			}
		}
		return lefts.size() >= FEWEST_ROWS && lefts.size() * 2 >= rows.size() && isText(lefts, size)
				&& isText(rights, size);
	}

	/**
	 * Most lines of a text are as long as its longest, and long. Where headings and ends
	 * of paragraphs are many, a third of them is, to the breadth of a character, and the
	 * column is so wide that a table's would hold cells of several lines.
	 */
	private static boolean isText(List<List<Glyph>> lines, float size) {
		List<Float> widths = lines.stream().map(Columns::width).sorted().toList();
		float longest = widths.get(widths.size() * 9 / 10);
		float usual = widths.get(widths.size() / 2);
		List<Float> ends = lines.stream().map(Columns::end).sorted().toList();
		float last = ends.get(ends.size() * 9 / 10);
		float third = ends.get(ends.size() * 2 / 3);
		return usual >= FULL * longest && longest >= 6 * size || longest >= WIDE * size && third >= last - 1.5f * size;
	}

	private static float end(List<Glyph> glyphs) {
		return glyphs.stream().filter((glyph) -> !glyph.isBlank()).map(Glyph::right).max(Float::compare).orElse(0f);
	}

	private static float width(List<Glyph> glyphs) {
		float left = Float.MAX_VALUE;
		float right = -Float.MAX_VALUE;
		for (Glyph glyph : glyphs) {
			left = glyph.isBlank() ? left : Math.min(left, glyph.left());
			right = glyph.isBlank() ? right : Math.max(right, glyph.right());
		}
		return Math.max(right - left, 0);
	}

}
