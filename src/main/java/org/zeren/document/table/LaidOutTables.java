package org.zeren.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.zeren.document.Block;
import org.zeren.document.Source;
import org.zeren.document.TableLayout;
import org.zeren.document.line.LineReader;

/**
 * Tables whose cells and spans the format told. A cell of two rows in a DOCX is one cell
 * of two rows in the outline.
 */
public final class LaidOutTables {

	private LaidOutTables() {
	}

	/**
	 * {@return the tables with the lines that they take}
	 * @param source the text they stand in
	 * @param reader has read its lines
	 */
	public static List<TableFinder.Found> of(Source source, LineReader reader) {
		List<TableFinder.Found> found = new ArrayList<>();
		for (TableLayout layout : source.tables()) {
			int from = reader.lineAt(layout.start());
			int to = reader.lineAt(layout.end());
			if (from < to && (found.isEmpty() || found.get(found.size() - 1).to() <= from)) {
				found.add(new TableFinder.Found(from, to, table(layout, reader)));
			}
		}
		return found;
	}

	private static Block.Table table(TableLayout layout, LineReader reader) {
		int rows = layout.cells().stream().mapToInt((cell) -> cell.row() + 1).max().orElse(0);
		List<List<Block.Cell>> cells = IntStream.range(0, rows)
			.mapToObj((row) -> (List<Block.Cell>) new ArrayList<Block.Cell>())
			.toList();
		layout.cells()
			.forEach((cell) -> cells.get(cell.row())
				.add(new Block.Cell(reader.cell(cell.start(), cell.end()), cell.column(), cell.rowSpan(),
						cell.columnSpan())));
		Block.Table table = new Block.Table(null, 0, cells);
		return new Block.Table(null, header(layout, table), cells);
	}

	/**
	 * How many rows are the header: those that the format marks; else the first row that
	 * is more than a title, with the rows that its cells reach into, or that divide its
	 * wide cells.
	 */
	private static int header(TableLayout layout, Block.Table table) {
		int marked = 0;
		int row = 0;
		while (isMarked(layout, row)) {
			marked = ++row;
		}
		int width = table.width();
		int first = 0;
		while (first < table.cells().size() && table.cells().get(first).size() == 1
				&& table.cells().get(first).get(0).columnSpan() == width) {
			first++;
		}
		if (marked > first || first >= table.cells().size()) {
			return marked;
		}
		List<Block.Cell> top = table.cells().get(first);
		int height = top.stream().mapToInt(Block.Cell::rowSpan).max().orElse(1);
		boolean divided = height == 1 && top.stream().anyMatch((cell) -> cell.columnSpan() > 1)
				&& first + 1 < table.cells().size()
				&& table.cells()
					.get(first + 1)
					.stream()
					.allMatch((cell) -> cell.text().isEmpty() || top.stream()
						.anyMatch((above) -> above.columnSpan() > 1 && above.column() <= cell.column()
								&& cell.end() <= above.end()));
		return first + (divided ? 2 : height);
	}

	private static boolean isMarked(TableLayout layout, int row) {
		return layout.cells().stream().anyMatch((cell) -> cell.row() == row)
				&& layout.cells().stream().filter((cell) -> cell.row() == row).allMatch(TableLayout.Cell::header);
	}

}
