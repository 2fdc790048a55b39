package org.zeren.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.zeren.document.pdf.PdfPage.Table;
import org.zeren.document.transcript.TableCell;
import org.zeren.document.transcript.TranscriptWriter;
import org.zeren.document.words.NumberForms;

/**
 * A table while its pages are read: the next page may repeat its head, which is left out,
 * go on with a row that the page cut, or go on with a cell that covers rows of both.
 */
final class OpenTable {

	/** 1., （二）, 三、, or a number alone: what begins a row of its own. */
	private static final Pattern NUMBER = Pattern
		.compile("[（(]?+[0-9" + NumberForms.FIGURES + "]{1,3}[)）.．、].*+|[0-9]{1,3}");

	private final List<List<TableCell>> rows = new ArrayList<>();

	/** How many pages begin before a row. */
	private final TreeMap<Integer, Integer> pages = new TreeMap<>();

	private final int width;

	private final int head;

	OpenTable(Table table) {
		table.rows().forEach((row) -> this.rows.add(new ArrayList<>(row)));
		this.width = width(table);
		this.head = table.rows().get(0).stream().mapToInt(TableCell::rowSpan).max().orElse(1);
	}

	private static int width(Table table) {
		return table.rows().stream().flatMap(List::stream).mapToInt(TableCell::end).max().orElse(0);
	}

	/**
	 * {@return whether a table at the top of the next page may be the rest of this one}
	 */
	boolean goesOn(Table next) {
		return width(next) == this.width;
	}

	/**
	 * Notes that a page begins behind the rows so far.
	 */
	void page() {
		this.pages.merge(this.rows.size(), 1, Integer::sum);
	}

	/**
	 * Adds the rest of the table from the next page.
	 */
	void add(Table next) {
		List<List<TableCell>> more = new ArrayList<>();
		next.rows().forEach((row) -> more.add(new ArrayList<>(row)));
		if (repeatsHead(more)) {
			more.subList(0, this.head).clear();
		}
		boolean cut = !more.isEmpty() && !next.opensWithWideCell() && isRest(more.get(0));
		if (!more.isEmpty()) {
			join(more.get(0), cut);
		}
		if (cut) {
			more.remove(0);
		}
		page();
		this.rows.addAll(more);
	}

	private boolean repeatsHead(List<List<TableCell>> more) {
		return more.size() >= this.head && words(more, this.head).equals(words(this.rows, this.head));
	}

	private static List<List<String>> words(List<List<TableCell>> rows, int count) {
		return rows.subList(0, Math.min(count, rows.size()))
			.stream()
			.map((row) -> row.stream().map(TableCell::words).toList())
			.toList();
	}

	/**
	 * Whether a row is the rest of the last one: it fills fewer cells, and only such as
	 * the other fills.
	 */
	private boolean isRest(List<TableCell> row) {
		Set<Integer> filled = filled(row);
		Set<Integer> before = filled(this.rows.get(this.rows.size() - 1));
		return !filled.isEmpty() && filled.size() < before.size() && before.containsAll(filled)
				&& row.stream()
					.filter((cell) -> !cell.words().isEmpty())
					.findFirst()
					.filter((cell) -> NUMBER.matcher(cell.words()).matches())
					.isEmpty();
	}

	private static Set<Integer> filled(List<TableCell> row) {
		return row.stream()
			.filter((cell) -> !cell.words().isEmpty())
			.map(TableCell::column)
			.collect(Collectors.toSet());
	}

	/**
	 * Gives cells at the top of the page to those they go on with: all of them where the
	 * page cut the row, else those that go on with a cell of several rows of which one
	 * part has no words.
	 */
	private void join(List<TableCell> top, boolean cut) {
		for (TableCell cell : List.copyOf(top)) {
			for (int row = this.rows.size() - 1; row >= 0; row--) {
				int at = at(row, cell);
				if (at >= 0) {
					TableCell above = this.rows.get(row).get(at);
					boolean merged = (above.rowSpan() > 1 || cell.rowSpan() > 1)
							&& (above.words().isEmpty() != cell.words().isEmpty() || cell.words().isEmpty());
					if (cut || merged) {
						int more = cell.rowSpan() - (cut ? 1 : 0);
						this.rows.get(row).set(at, above.with(above.words() + cell.words(), above.rowSpan() + more));
						top.remove(cell);
					}
					break;
				}
			}
		}
	}

	/** Where in a row the cell stands that ends above a cell at the top of a page. */
	private int at(int row, TableCell below) {
		List<TableCell> cells = this.rows.get(row);
		for (int i = 0; i < cells.size(); i++) {
			TableCell cell = cells.get(i);
			if (cell.column() == below.column() && cell.columnSpan() == below.columnSpan()
					&& row + cell.rowSpan() == this.rows.size()) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * Writes the table down.
	 */
	void write(TranscriptWriter transcript) {
		transcript.openTable();
		for (int row = 0; row < this.rows.size(); row++) {
			pages(row, transcript);
			transcript.tableRow(this.rows.get(row));
		}
		transcript.closeTable();
		pages(this.rows.size(), transcript);
	}

	private void pages(int row, TranscriptWriter transcript) {
		for (int i = this.pages.getOrDefault(row, 0); i > 0; i--) {
			transcript.page();
		}
	}

}
