package org.zeren.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.zeren.document.transcript.LineBlanks;
import org.zeren.document.transcript.TableCell;
import org.zeren.document.pdf.DrawnRules.Rule;

/**
 * A ruled table on a page: the edges of its columns and rows, and which places one cell
 * covers.
 */
final class Grid {

	/** Rules nearer than this, in points, are one. */
	private static final float NEAR = 3;

	private static final int MOST_EDGES = 400;

	private final float[] columns;

	private final float[] rows;

	/** For each place, row by row, the first place of the cell that covers it. */
	private final int[] cells;

	private Grid(float[] columns, float[] rows, int[] cells) {
		this.columns = columns;
		this.rows = rows;
		this.cells = cells;
	}

	/**
	 * {@return the tables that rules form, from top to bottom; frames and underlines are
	 * none}
	 */
	static List<Grid> of(List<Rule> horizontal, List<Rule> vertical) {
		List<Grid> grids = new ArrayList<>();
		for (RuleGroup group : tables(horizontal, vertical)) {
			float[] columns = edges(group.vertical(), group.horizontal());
			float[] rows = edges(group.horizontal(), group.vertical());
			if (columns.length > 2 && rows.length > 1 && columns.length < MOST_EDGES && rows.length < MOST_EDGES) {
				grids.add(new Grid(columns, rows, cells(columns, rows, group)));
			}
		}
		grids.sort((a, b) -> Float.compare(a.top(), b.top()));
		return grids;
	}

	private static List<RuleGroup> tables(List<Rule> horizontal, List<Rule> vertical) {
		return RuleGroup.of(horizontal, vertical, NEAR)
			.stream()
			.flatMap((group) -> group.parted(NEAR).stream())
			.toList();
	}

	/**
	 * The rules' places, and the ends of those across, because a table may be open at its
	 * sides.
	 */
	private static float[] edges(List<Rule> rules, List<Rule> across) {
		List<Float> places = new ArrayList<>(rules.stream().map(Rule::at).toList());
		across.stream().map(Rule::from).min(Float::compare).ifPresent(places::add);
		across.stream().map(Rule::to).max(Float::compare).ifPresent(places::add);
		TreeMap<Float, Float> apart = new TreeMap<>();
		for (float place : places.stream().sorted().toList()) {
			Float below = apart.floorKey(place);
			if (below == null || place - below > NEAR) {
				apart.put(place, place);
			}
		}
		float[] edges = new float[apart.size()];
		int i = 0;
		for (float edge : apart.keySet()) {
			edges[i++] = edge;
		}
		return edges;
	}

	private static int[] cells(float[] columns, float[] rows, RuleGroup group) {
		int width = columns.length - 1;
		int[] cells = new int[width * (rows.length - 1)];
		for (int place = 0; place < cells.length; place++) {
			int row = place / width;
			int column = place % width;
			cells[place] = place;
			if (column > 0 && !rules(group.vertical(), columns[column], (rows[row] + rows[row + 1]) / 2)) {
				cells[place] = cells[place - 1];
			}
			else if (row > 0 && !rules(group.horizontal(), rows[row], (columns[column] + columns[column + 1]) / 2)) {
				cells[place] = cells[place - width];
			}
		}
		return cells;
	}

	private static boolean rules(List<Rule> rules, float at, float across) {
		return rules.stream()
			.anyMatch((rule) -> Math.abs(rule.at() - at) <= NEAR && rule.from() <= across && across <= rule.to());
	}

	float top() {
		return this.rows[0];
	}

	boolean opensWithWideCell() {
		return this.cells[this.columns.length - 2] == 0;
	}

	boolean holds(Glyph glyph) {
		return glyph.centre() > this.columns[0] && glyph.centre() < this.columns[this.columns.length - 1]
				&& glyph.middle() > this.rows[0] && glyph.middle() < this.rows[this.rows.length - 1];
	}

	/**
	 * {@return the rows of the table; a row without words is none}
	 * @param glyphs the characters that stand in it
	 */
	List<List<TableCell>> rows(List<Glyph> glyphs) {
		int width = this.columns.length - 1;
		List<List<Glyph>> contents = new ArrayList<>();
		for (int place = 0; place < this.cells.length; place++) {
			contents.add(new ArrayList<>());
		}
		for (Glyph glyph : glyphs) {
			int place = index(this.rows, glyph.middle()) * width + index(this.columns, glyph.centre());
			contents.get(this.cells[place]).add(glyph);
		}
		boolean[] filled = filled(contents);
		List<List<TableCell>> table = new ArrayList<>();
		for (int row = 0; row < this.rows.length - 1; row++) {
			List<TableCell> cells = new ArrayList<>();
			for (int place = row * width; filled[row] && place < (row + 1) * width; place++) {
				if (first(place, filled) == place) {
					cells.add(new TableCell(words(contents.get(this.cells[place]), this.cells[place]), place % width,
							height(place, filled), span(place), false));
				}
			}
			if (filled[row]) {
				table.add(cells);
			}
		}
		return table;
	}

	/** For each row whether a cell that begins in it has words. */
	private boolean[] filled(List<List<Glyph>> contents) {
		int width = this.columns.length - 1;
		boolean[] filled = new boolean[this.rows.length - 1];
		for (int place = 0; place < this.cells.length; place++) {
			filled[place / width] |= contents.get(place).stream().anyMatch((glyph) -> !glyph.isBlank());
		}
		return filled;
	}

	/** The place where the cell begins that covers a place, in a row that is kept. */
	private int first(int place, boolean[] filled) {
		int width = this.columns.length - 1;
		int first = this.cells[place];
		while (!filled[first / width]) {
			first += width;
		}
		return first;
	}

	/** How many rows that are kept a cell covers. */
	private int height(int place, boolean[] filled) {
		int width = this.columns.length - 1;
		int height = 0;
		for (int below = place; below < this.cells.length && this.cells[below] == this.cells[place]; below += width) {
			height += filled[below / width] ? 1 : 0;
		}
		return height;
	}

	/** How many columns a cell covers. */
	private int span(int place) {
		int width = this.columns.length - 1;
		int last = place;
		while ((last + 1) % width != 0 && this.cells[last + 1] == this.cells[place]) {
			last++;
		}
		return last + 1 - place;
	}

	private static int index(float[] edges, float at) {
		int found = Arrays.binarySearch(edges, at);
		return Math.min((found >= 0) ? found : -found - 2, edges.length - 2);
	}

	/**
	 * The words of a cell on one line: a line that the cell's width broke goes on without
	 * a blank, one that ends before leaves a blank.
	 */
	private String words(List<Glyph> glyphs, int place) {
		float width = width(place);
		StringBuilder words = new StringBuilder();
		PdfLine before = null;
		for (PdfLine line : PdfLine.of(glyphs)) {
			String text = line.words().replace('\t', ' ');
			if (before != null) {
				boolean full = width - (before.right() - before.left()) < line.firstWordWidth() + 2 * line.size();
				boolean latin = LineBlanks.needsBlank(words.charAt(words.length() - 1), text.charAt(0));
				boolean parts = LineBlanks.parts(words.charAt(words.length() - 1), text.charAt(0));
				words.append((full && !latin || !parts) ? "" : " ");
			}
			words.append(text);
			before = line;
		}
		return words.toString();
	}

	private float width(int place) {
		int column = place % (this.columns.length - 1);
		return this.columns[column + span(place)] - this.columns[column];
	}

}
