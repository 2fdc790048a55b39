package org.zeren.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.zeren.document.transcript.TableCell;

/**
 * One page: its lines and tables from top to bottom.
 *
 * @param blocks what stands on it
 * @param images how many pictures it shows
 */
record PdfPage(List<Block> blocks, int images) {

	/** A line of text or a table. */
	sealed interface Block {

		float top();

	}

	/**
	 * A line of text; {@code column} is 0 where it runs across the page, else the number
	 * of the column it stands in.
	 */
	record TextLine(PdfLine line, int column) implements Block {

		TextLine(PdfLine line) {
			this(line, 0);
		}

		@Override
		public float top() {
			return this.line.middle();
		}

	}

	/**
	 * A table; {@code opensWithWideCell} if one cell is the whole of its first row.
	 */
	record Table(float top, boolean opensWithWideCell, List<List<TableCell>> rows) implements Block {
	}

	static PdfPage of(List<Glyph> glyphs, DrawnRules rules) {
		List<Table> tables = new ArrayList<>();
		List<Glyph> free = Stamps.off(glyphs);
		for (Grid grid : Grid.of(rules.horizontal(), rules.vertical())) {
			List<List<TableCell>> rows = grid.rows(free.stream().filter(grid::holds).toList());
			free = free.stream().filter((glyph) -> !grid.holds(glyph)).toList();
			if (!rows.isEmpty()) {
				tables.add(new Table(grid.top(), grid.opensWithWideCell(), rows));
			}
		}
		// words beside the text that lie on their side are no part of its lines
		List<Glyph> upright = free.stream().filter((glyph) -> !glyph.turned()).toList();
		return new PdfPage(inOrder(upright, tables), rules.images());
	}

	/** Tables stand between the parts of the text, or between lines across the page. */
	private static List<Block> inOrder(List<Glyph> free, List<Table> tables) {
		List<Columns.Part> parts = Columns.of(free, tables.stream().map(Table::top).toList());
		boolean columns = parts.size() > 1;
		List<Block> blocks = new ArrayList<>();
		List<Table> left = new ArrayList<>(tables);
		left.sort(Comparator.comparing(Block::top));
		for (Columns.Part part : parts) {
			while (columns && !left.isEmpty() && left.get(0).top() <= part.top()) {
				blocks.add(left.remove(0));
			}
			PdfLine.of(part.glyphs()).forEach((line) -> blocks.add(new TextLine(line, part.column())));
		}
		blocks.addAll(left);
		if (!columns) {
			blocks.sort(Comparator.comparing(Block::top));
		}
		return List.copyOf(blocks);
	}

}
