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
record Page(List<Block> blocks, int images) {

	/** A line of text or a table. */
	sealed interface Block {

		float top();

	}

	record TextLine(Line line) implements Block {

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

	static Page of(List<Glyph> glyphs, Rules rules) {
		List<Block> blocks = new ArrayList<>();
		List<Glyph> free = glyphs;
		for (Grid grid : Grid.of(rules.horizontal(), rules.vertical())) {
			List<List<TableCell>> rows = grid.rows(free.stream().filter(grid::holds).toList());
			free = free.stream().filter((glyph) -> !grid.holds(glyph)).toList();
			if (!rows.isEmpty()) {
				blocks.add(new Table(grid.top(), grid.opensWithWideCell(), rows));
			}
		}
		Line.of(free).forEach((line) -> blocks.add(new TextLine(line)));
		blocks.sort(Comparator.comparing(Block::top));
		return new Page(List.copyOf(blocks), rules.images());
	}

}
